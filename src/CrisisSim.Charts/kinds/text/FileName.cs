using System.Text;

namespace CrisisSim.Charts;

/// <summary>Names of charts: lower-case letters, digits and hyphens.</summary>
internal static class FileName
{
    /// <summary>
    /// The words of all parts joined by hyphens; what is neither letter nor digit of ASCII separates.
    /// </summary>
    public static string Join(params IEnumerable<string> parts)
    {
        var name = new StringBuilder();
        foreach (char c in string.Join(' ', parts))
        {
            if (char.IsAsciiLetterOrDigit(c)) name.Append(char.ToLowerInvariant(c));
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }
        return name.ToString().Trim('-');
    }
}
