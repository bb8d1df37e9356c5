using System.Security.Cryptography;
using System.Text;

namespace CrisisSim.Charts;

/// <summary>A file that lies in the program and is written into every report as it is.</summary>
internal sealed class PageAsset
{
    private PageAsset(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>How a report looks, on a screen in light and dark, and on paper.</summary>
    public static PageAsset Stylesheet { get; } = new("report.css");

    /// <summary>What a report does when a reader points at something.</summary>
    public static PageAsset Script { get; } = new("report.js");

    /// <summary>Its text with line feeds, to the letter what stands between the tags.</summary>
    public string Text { get; }

    /// <summary>By which a content security policy allows it and nothing else: 'sha256-…' with quotes.</summary>
    public string Source => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
