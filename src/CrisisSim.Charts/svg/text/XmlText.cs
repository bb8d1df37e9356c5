using System.Text;

namespace CrisisSim.Charts;

/// <summary>Text within XML.</summary>
public static class XmlText
{
    /// <summary>As content of an element or of an attribute in double or single quotes, cleaned.</summary>
    public static string Escape(string text)
    {
        string clean = CleanText.From(text);
        if (clean.AsSpan().IndexOfAny("&<>\"'") < 0) return clean;
        StringBuilder escaped = new(clean.Length + 16);
        foreach (char letter in clean)
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(letter),
            };
        }
        return escaped.ToString();
    }
}
