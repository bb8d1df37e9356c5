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
            "img-src data:", "base-uri 'none'", "form-action 'none'");

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
    private PageAsset(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"'{name}' is not in the program.");
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
