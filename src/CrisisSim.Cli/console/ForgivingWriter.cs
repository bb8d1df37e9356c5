using System.Text;

namespace CrisisSim.Cli;

/// <summary>
/// Takes remarks and errors, from any thread: what cannot be written is passed over, for nobody could be told of it.
/// </summary>
internal sealed class ForgivingWriter : TextWriter
{
    private readonly TextWriter under;
    private readonly Lock gate = new();

    public ForgivingWriter(TextWriter under)
        : base(under.FormatProvider) => (this.under, CoreNewLine) = (under, under.NewLine.ToCharArray());

    public override Encoding Encoding => under.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (gate)
        {
            try
            {
                under.Write(buffer);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The results, and the exit code, are as they would be.
            }
        }
    }
}

/// <summary>Standard output that was closed before the program began.</summary>
internal sealed class ClosedWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw DiskFault.Nowhere();
}
