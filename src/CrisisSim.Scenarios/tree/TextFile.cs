using System.Collections.Concurrent;
using System.Text;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>Reads a file to text, or says in one sentence why it is none.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What pipes gave that a shell opened for this process, by their paths: they can be read once.</summary>
    private static readonly ConcurrentDictionary<string, byte[]> Pipes = new(StringComparer.Ordinal);

    /// <exception cref="RefusedTextException">The file is missing, no file, unreadable, empty, too large or not UTF-8
    /// text.</exception>
    public static string Read(string path, TextSource source)
    {
        if (Directory.Exists(path)) throw Refuse(source, "this is a directory; name a scenario file in it");
        if (!File.Exists(path)) throw Refuse(source, "no such file");
        if (RegularFile.IsPipeOfShell(path))
            return Decode(Pipes.GetOrAdd(path, pipe => Load(pipe, source)), source);
        if (!RegularFile.Is(path)) throw Refuse(source, $"this is {RegularFile.Else}; name a file, or hand it over as <(…)");
        return Decode(Load(path, source), source);
    }

    public static string Decode(byte[] bytes, TextSource source)
    {
        if (bytes.Length > TextLimits.Bytes) throw TooLarge(source);
        int start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        if (bytes.Length == start) throw Refuse(source, "the file is empty");
        if (IsUtf16(bytes)) throw Refuse(source, "the file is UTF-16 text; save it as UTF-8");
        int nul = Array.IndexOf(bytes, (byte)0);
        if (nul >= 0) throw Refuse(source, $"this is not a text file (a NUL byte at offset {MessageText.Count(nul)})");
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException fault)
        {
            throw new RefusedTextException(PositionOf(bytes, Math.Max(start, start + fault.Index), source),
                "this byte is not UTF-8 text; save the file as UTF-8");
        }
    }

    private static byte[] Load(string path, TextSource source)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] buffer = new byte[TextLimits.Bytes + 1];
            int read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return buffer.AsSpan(0, read).ToArray();
        }
        catch (UnauthorizedAccessException)
        {
            throw Refuse(source, "the file cannot be opened: permission denied");
        }
        catch (IOException)
        {
            throw Refuse(source, "the file cannot be read");
        }
    }

    private static bool IsUtf16(byte[] bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    private static SourcePosition PositionOf(byte[] bytes, int offset, TextSource source)
    {
        Span<byte> before = bytes.AsSpan(0, Math.Min(offset, bytes.Length));
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourcePosition(source, before.Count((byte)'\n') + 1,
            Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static RefusedTextException TooLarge(TextSource source) =>
        Refuse(source, $"the file is larger than {TextLimits.Bytes / 1024 / 1024} MiB; a scenario is a short text");

    private static RefusedTextException Refuse(TextSource source, string reason) =>
        new(SourcePosition.Whole(source), reason);
}
