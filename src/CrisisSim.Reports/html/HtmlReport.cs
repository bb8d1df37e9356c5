using System.Security.Cryptography;
using System.Text;

namespace CrisisSim.Reports;

/// <summary>
/// A report as one HTML file that asks for nothing from anywhere: a reader can send it, open it from a disk, print it,
/// and read all of it without script.
/// </summary>
public static class HtmlReport
{
    private static readonly string Policy = string.Join("; ",
        "default-src 'none'", $"style-src {PageAsset.Stylesheet.Source}", $"script-src {PageAsset.Script.Source}",
            "img-src data:", "font-src data:", "base-uri 'none'", "form-action 'none'");

    /// <summary>
    /// The whole file, UTF-8 as it says itself. Tags are closed as in XML; the same report gives the same text.
    /// </summary>
    public static string Render(Report report)
    {
        var page = new ReportPage(report);
        var html = Markup.Tag("html", [("lang", "en")], Markup.Lines(Head(report), page.Body()));
        return $"<!DOCTYPE html>\n{html.Written}\n";
    }

    private static Markup Head(Report report) => Markup.Tag("head", [], Markup.Lines(
        Markup.Void("meta", ("charset", "utf-8")),
        Markup.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)),
        Markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")),
        Markup.Void("meta", ("name", "referrer"), ("content", "no-referrer")),
        Markup.Void("meta", ("name", "generator"), ("content", $"CrisisSim {report.From.Version}")),
        Markup.Void("meta", ("name", "description"), ("content", report.Subtitle)),
        Markup.Tag("title", [], Markup.Text(report.Title)),
        Markup.Void("link", ("rel", "icon"), ("href", "data:,")),
        Markup.Tag("style", [], new Markup(PageAsset.Stylesheet.Text)),
        Markup.Tag("script", [("type", "module")], new Markup(PageAsset.Script.Text))));
}

/// <summary>A file that lies in the program and is written into every report as it is.</summary>
internal sealed class PageAsset
{
    private PageAsset(string text)
    {
        Text = text;
    }

    /// <summary>How a report looks, on a screen in light and dark, and on paper.</summary>
    public static PageAsset Stylesheet { get; } =
        new(Read("report.css") + Typeface("Inter-Regular.woff2", 400) + Typeface("Inter-Bold.woff2", 700));

    /// <summary>What a report does when a reader points at something.</summary>
    public static PageAsset Script { get; } = new(Read("report.js"));

    /// <summary>Its text with line feeds, to the letter what stands between the tags.</summary>
    public string Text { get; }

    /// <summary>By which a content security policy allows it and nothing else: 'sha256-…' with quotes.</summary>
    public string Source => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";

    private static string Read(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The typeface of pictures, for the page and the pictures in it: its Latin letters and its signs.</summary>
    private static string Typeface(string name, int weight)
    {
        using Stream file = Open(name);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return FormattableString.Invariant(
            $"@font-face {{ font-family: Inter; font-weight: {weight}; font-display: swap; ")
            + $"src: url(data:font/woff2;base64,{Convert.ToBase64String(bytes.ToArray())}) format(\"woff2\"); }}\n";
    }

    private static Stream Open(string name) => typeof(PageAsset).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"'{name}' is not in the program.");
}
