using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace CrisisSim.Charts.Tests;

public sealed class Picture_files
{
    private static readonly Chart Chart = Charts.Create(Charts.Days, Charts.Percent, Charts.EveryMark()) with
    {
        Legend = [Charts.First, Charts.Second]
    };

    private static readonly byte[] Png = PlotPicture.Png(Chart, Charts.From), Pdf = PlotPicture.Pdf(Chart, Charts.From);

    [Fact]
    public void A_png_file_has_two_px_for_each_px_of_the_chart()
    {
        SvgDrawing drawn = new(Chart);
        using var picture = SKBitmap.Decode(Png);
        (picture.Width, picture.Height).ShouldBe(((int)drawn.Width * 2, (int)drawn.Height * 2));
    }

    [Fact]
    public void A_png_file_says_where_it_comes_from()
    {
        var texts = Chunks().Where(chunk => chunk.Type == "iTXt")
            .Select(chunk => Encoding.UTF8.GetString(chunk.Content))
            .ToDictionary(text => text[..text.IndexOf('\0', StringComparison.Ordinal)],
                text => text[(text.LastIndexOf('\0') + 1)..]);
        texts["Title"].ShouldBe(Chart.Title);
        texts["Source"].ShouldBe(Charts.From.Scenario);
        texts["Software"].ShouldBe("CrisisSim 0.1.0");
        texts["scenario-hash"].ShouldBe("sha256:0123");
        texts["seed"].ShouldBe("42");
        texts["command"].ShouldBe(Charts.From.Command);
    }

    [Fact]
    public void Every_chunk_of_a_png_file_has_its_checksum() =>
        Chunks().Select(chunk => chunk.Type).Where(type => type is "IHDR" or "pHYs" or "iTXt")
            .ShouldBe(["IHDR", "pHYs", .. Enumerable.Repeat("iTXt", 7)]);

    [Fact]
    public void A_pdf_file_says_where_it_comes_from_and_has_no_date()
    {
        string file = Encoding.Latin1.GetString(Pdf);
        file.ShouldStartWith("%PDF");
        file.ShouldContain("sha256:0123");
        file.ShouldContain("CrisisSim 0.1.0");
        file.ShouldNotContain("CreationDate");
        file.ShouldNotContain("ModDate");
    }

    [Fact]
    public void A_pdf_file_holds_its_typeface_and_no_picture_of_dots()
    {
        string file = Encoding.Latin1.GetString(Pdf);
        file.ShouldContain("Inter-Regular");
        file.ShouldContain("Inter-Bold");
        file.ShouldNotContain("/Subtype /Image");
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes()
    {
        PlotPicture.Png(Chart, Charts.From).ShouldBe(Png);
        PlotPicture.Pdf(Chart, Charts.From).ShouldBe(Pdf);
    }

    [Fact]
    public void Every_text_leaves_ink_where_it_stands()
    {
        using var picture = SKBitmap.Decode(Png);
        using PagePlot page = new(Chart);
        foreach (PlacedText text in page.Texts)
        {
            var ink = SKColor.Parse(text.Style.Fill);
            Inked(picture, TextDrawing.Cover(text), ink).ShouldBeTrue(text.Text);
        }
    }

    [Fact]
    public void A_pale_area_is_drawn_once()
    {
        Chart pale = Charts.Create(Charts.Days, Charts.Percent,
            new Band([new BandLimits(0, 0, 100), new BandLimits(90, 0, 100)]) { Series = new Series("a", 1) });
        using var picture = SKBitmap.Decode(PlotPicture.Png(pale, Charts.From));
        SKColor own = SKColor.Parse(Palette.Colour(new Series("a", 1))),
            found = picture.GetPixel((picture.Width / 2) + 31, (picture.Height / 2) + 7);
        ((double)found.Red).ShouldBe(255 + ((own.Red - 255) * Strokes.Banded), 2);
    }

    [Fact]
    public void A_letter_that_the_typeface_lacks_does_no_harm() =>
        PlotPicture.Png(Chart with { Title = "北約 · 😀 · ירושלים" }, Charts.From).Length.ShouldBeGreaterThan(1000);

    [Fact]
    public void A_typeface_that_is_not_there_is_reported() =>
        Should.Throw<PictureException>(() => PictureFont.Load("None.ttf")).Message.ShouldContain("None.ttf");

    private static bool Inked(SKBitmap picture, Area area, SKColor ink)
    {
        for (int y = (int)area.Top * 2; y < area.Bottom * 2; y++)
            for (int x = (int)area.Left * 2; x < area.Right * 2; x++)
                if (Near(picture.GetPixel(x, y), ink)) return true;
        return false;
    }

    private static bool Near(SKColor one, SKColor other) =>
        Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue) < 60;

    /// <summary>Those before the picture itself; fails where a checksum is wrong.</summary>
    private static IEnumerable<(string Type, byte[] Content)> Chunks()
    {
        for (int at = 8; at < Png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(Png.AsSpan(at));
            string type = Encoding.ASCII.GetString(Png, at + 4, 4);
            if (type == "IDAT") yield break;
            PngText.Checksum(Png.AsSpan(at + 4, 4 + length)).ShouldBe(
                BinaryPrimitives.ReadUInt32BigEndian(Png.AsSpan(at + 8 + length)), type);
            yield return (type, Png[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }
}
