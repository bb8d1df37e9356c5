using System.Security.Cryptography;
using System.Text;

namespace CrisisSim.Scenarios;

/// <summary>
/// Names the content of a file: SHA-256 of its canonical text after overrides, <c>extends</c> and <c>like</c>, in
/// lower-case hexadecimal. Comments, layout and the order of keys do not count; the order of lists does, and that of the
/// blocks that are said to have one.
/// </summary>
internal static class ContentHash
{
    public static string Compute(Node resolved, IReadOnlyList<string> orderedBlocks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            NodeText.Canonical(resolved) + string.Concat(orderedBlocks.Select(block => Order(resolved, block))))));

    private static string Order(Node resolved, string block) =>
        (resolved as Mapping)?.Find(block)?.Value is Mapping entries
            ? NodeText.Canonical(new Sequence(entries.At, [.. entries.Entries.Select(Name)]))
            : "";

    private static Node Name(Entry entry) => new Scalar(entry.KeyAt, entry.Key);
}
