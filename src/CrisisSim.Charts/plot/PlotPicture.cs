using System.Globalization;
using SkiaSharp;

namespace CrisisSim.Charts;

/// <summary>
/// Draws charts with ScottPlot as PNG and PDF files, laid out as the SVG file is. The same chart gives the same bytes.
/// </summary>
public static class PlotPicture
{
    /// <summary>How many px of a PNG file one px of a chart has.</summary>
    public const int Zoom = 2;

    /// <summary>Points of a PDF page to one px of a chart: 96 px and 72 points are an inch.</summary>
    private const float Points = 0.75f;

    /// <summary>A PNG file, with where it comes from in its text chunks.</summary>
    /// <exception cref="PictureException">This machine cannot draw.</exception>
    public static byte[] Png(Chart chart, Provenance from) => Guard(() =>
    {
        using PagePlot page = new(chart);
        SKImageInfo size = new((int)Math.Ceiling(page.Size.Width * Zoom), (int)Math.Ceiling(page.Size.Height * Zoom),
            SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var bitmap = new SKBitmap(size);
        using var canvas = new SKCanvas(bitmap);
        canvas.Scale(Zoom);
        page.Draw(canvas);
        canvas.Flush();
        using SKPixmap pixels = bitmap.PeekPixels();
        using SKData coded = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6))
            ?? throw new PictureException("pictures cannot be drawn: the PNG file could not be coded.");
        return PngText.Add(coded.AsSpan(), Zoom * 96, Facts(chart, from));
    });

    /// <summary>A PDF file of one page, with where it comes from among its properties and without a date.</summary>
    /// <exception cref="PictureException">This machine cannot draw.</exception>
    public static byte[] Pdf(Chart chart, Provenance from) => Guard(() =>
    {
        using PagePlot page = new(chart);
        using var file = new MemoryStream();
        SKDocumentPdfMetadata about = new()
        {
            Title = CleanText.From(chart.Title),
            Subject = CleanText.From(from.Scenario),
            Author = "CrisisSim",
            Creator = "CrisisSim " + from.Version,
            Producer = "ScottPlot, SkiaSharp",
            Keywords = string.Join("; ",
                Facts(chart, from).Skip(2).Select(fact => $"{fact.Name}: {CleanText.From(fact.Value)}")),
            RasterDpi = 288,
            EncodingQuality = 100,
        };
        using (var document = SKDocument.CreatePdf(file, about))
        {
            SKCanvas canvas = document.BeginPage((float)page.Size.Width * Points, (float)page.Size.Height * Points);
            canvas.Scale(Points);
            page.Draw(canvas);
            document.EndPage();
            document.Close();
        }
        return file.ToArray();
    });

    /// <summary>Where a picture comes from, title and description first.</summary>
    private static (string Name, string Value)[] Facts(Chart chart, Provenance from) =>
    [
        ("Title", chart.Title),
        ("Description", chart.Description),
        ("Source", from.Scenario),
        ("Software", "CrisisSim " + from.Version),
        ("scenario-hash", from.ScenarioHash),
        ("seed", from.Seed.ToString(CultureInfo.InvariantCulture)),
        .. (from.Build?.Parts ?? []).Select(part => (part.Name.ToLowerInvariant().Replace(' ', '-'), part.Value)),
        ("command", from.Command),
    ];

    private static byte[] Guard(Func<byte[]> draw)
    {
        try
        {
            return draw();
        }
        catch (Exception fault) when (fault is DllNotFoundException or TypeInitializationException)
        {
            throw PictureException.WithoutLibrary(fault);
        }
    }
}
