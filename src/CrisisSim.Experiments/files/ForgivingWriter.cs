using System.Text;

namespace CrisisSim.Experiments;

/// <summary>
/// Takes remarks and errors, from any thread: what cannot be written is passed over, for nobody could be told of it.
/// </summary>
public sealed class ForgivingWriter : TextWriter
{
    private readonly TextWriter under;
    private readonly Lock gate = new();

    /// <summary>A writer that never throws where one may.</summary>
    public ForgivingWriter(TextWriter under)
    {
        ArgumentNullException.ThrowIfNull(under);
        (this.under, NewLine) = (under, under.NewLine);
    }

    /// <summary>Standard output that was closed before the program began.</summary>
    public static TextWriter Closed { get; } = new ClosedWriter();

    /// <inheritdoc/>
    public override Encoding Encoding => under.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
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

/// <summary>Takes nothing.</summary>
internal sealed class ClosedWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw DiskFault.Nowhere();
}
