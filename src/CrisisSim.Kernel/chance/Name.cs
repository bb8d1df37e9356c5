using System.Text;

namespace CrisisSim.Kernel;

/// <summary>Turns names into the numbers that streams of chance are keyed by.</summary>
public static class Name
{
    /// <summary>
    /// FNV-1a, 64 bits, of the name in UTF-8 (Fowler, Noll and Vo 1991; RFC 9923). Case and accents count, and the
    /// result never changes between versions, for results depend on it.
    /// </summary>
    public static ulong Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ulong key = 0xCBF29CE484222325;
        Span<byte> utf8 = stackalloc byte[4];
        foreach (Rune rune in name.EnumerateRunes())
        {
            int length = rune.EncodeToUtf8(utf8);
            foreach (byte octet in utf8[..length]) key = (key ^ octet) * 0x100000001B3;
        }

        return key;
    }
}
