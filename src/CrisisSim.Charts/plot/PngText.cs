using System.Buffers.Binary;
using System.Text;

namespace CrisisSim.Charts;

/// <summary>
/// Texts within PNG files, as iTXt chunks in UTF-8 (PNG, third edition, 11.3.3.4), and how large they are.
/// </summary>
internal static class PngText
{
    /// <summary>Signature and header of a file, bytes: what is added stands after them.</summary>
    private const int Head = 8 + 4 + 4 + 13 + 4;

    private const double MetresPerInch = 0.0254;

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(one => Remainder((uint)one))];

    /// <summary>The file with its dots to the inch and its texts.</summary>
    public static byte[] Add(ReadOnlySpan<byte> file, double dotsPerInch, IReadOnlyList<(string Name, string Value)> texts)
    {
        using MemoryStream whole = new(file.Length + 4096);
        whole.Write(file[..Head]);
        byte[] size = new byte[9];
        uint dots = (uint)Math.Round(dotsPerInch / MetresPerInch);
        BinaryPrimitives.WriteUInt32BigEndian(size, dots);
        BinaryPrimitives.WriteUInt32BigEndian(size.AsSpan(4), dots);
        size[8] = 1;
        Chunk(whole, "pHYs", size);
        foreach ((string name, string value) in texts)
            Chunk(whole, "iTXt", [.. Encoding.Latin1.GetBytes(name), 0, 0, 0, 0, 0,
                .. Encoding.UTF8.GetBytes(CleanText.From(value))]);
        whole.Write(file[Head..]);
        return whole.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] content)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(number, (uint)content.Length);
        file.Write(number);
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(typed));
        file.Write(number);
    }

    /// <summary>CRC-32 of ISO 3309, as PNG has it.</summary>
    internal static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint rest = uint.MaxValue;
        foreach (byte one in bytes) rest = Remainders[(rest ^ one) & 0xFF] ^ (rest >> 8);
        return ~rest;
    }

    private static uint Remainder(uint number)
    {
        for (int k = 0; k < 8; k++) number = (number & 1) == 0 ? number >> 1 : 0xEDB88320 ^ (number >> 1);
        return number;
    }
}
