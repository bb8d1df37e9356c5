using System.Security.Cryptography;
using System.Text;

namespace CrisisSim.Experiments;

/// <summary>The golden rows that a build carries: what a few crises of every shipped scenario have to give.</summary>
public static class CarriedRows
{
    private const string Resource = "golden/rows.txt";
    private const int Digits = 12;

    /// <summary>The file, a line a row.</summary>
    public static string Text { get; } = Read();

    /// <summary>The beginning of its SHA-256, twelve hexadecimal digits.</summary>
    public static string Hash { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..Digits];

    private static string Read()
    {
        using Stream stream = typeof(CarriedRows).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The file {Resource} is not part of the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
