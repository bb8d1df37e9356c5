using System.Security.Cryptography;
using System.Text;

namespace CrisisSim.Scenarios;

/// <summary>
/// Names the content of a file: SHA-256 of its canonical text after overrides, <c>extends</c> and <c>like</c>, in
/// lower-case hexadecimal. Comments, layout and the order of keys do not count; the order of lists does.
/// </summary>
internal static class ContentHash
{
    public static string Compute(Node resolved) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(NodeText.Canonical(resolved))));
}
