using System.Security.Cryptography;
using System.Text;

namespace CrisisSim.Experiments;

/// <summary>Checksums of texts: the beginning of SHA-256.</summary>
internal static class Checksum
{
    /// <summary>Characters of <see cref="Short"/>.</summary>
    public const int ShortLength = 2;

    private const int WholeLength = 16;

    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>64 bits, as sixteen hexadecimal digits.</summary>
    public static string Whole(string text) => Convert.ToHexStringLower(Hash(text))[..WholeLength];

    /// <summary>12 bits, as two letters: of texts that differ one in 4,096 has the same.</summary>
    public static string Short(string text)
    {
        byte[] hash = Hash(text);
        return $"{Digits[hash[0] & 63]}{Digits[hash[1] & 63]}";
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
