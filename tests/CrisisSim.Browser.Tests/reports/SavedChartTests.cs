using System.Buffers.Binary;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace CrisisSim.Browser;

public sealed class SavedChartTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly WrittenReport report = new(SampleReport.Create(SampleReport.Six));

    public void Dispose() => report.Dispose();

    [BrowserFact]
    public async Task A_chart_is_saved_as_a_picture_that_stands_alone_in_light_colours()
    {
        await using Opened page = await Opened.At(report.Path, new Look { Dark = true });
        await page.Page.Locator("#figure-1 .plot").PressAsync("ArrowRight");
        (string name, byte[] bytes) = await Saved(page, "svg");
        name.ShouldBe("incidence-of-decision.svg");
        XElement root = XDocument.Load(new MemoryStream(bytes)).Root!;
        root.Name.ShouldBe(Svg + "svg");
        root.Attribute("width").ShouldNotBeNull();
        root.Element(Svg + "title")!.Value.ShouldStartWith("Precise decides sooner");
        root.Descendants().Single(one => (string?)one.Attribute("class") == "guide").Elements().ShouldBeEmpty();
        root.DescendantsAndSelf().Attributes("style").ShouldBeEmpty();
        ((string?)root.Descendants().First(one => (string?)one.Attribute("class") == "paper").Attribute("fill"))!
            .ToLowerInvariant()
            .ShouldBeOneOf("#fff", "#ffffff", "white");
        root
            .Descendants(Svg + "g")
            .Select(g => (string?)g.Attribute("data-series"))
            .ShouldContain(SampleReport.HostileAsShown);
    }

    [BrowserFact]
    public async Task A_chart_is_saved_as_a_png_of_twice_its_size()
    {
        await using Opened page = await Opened.At(report.Path);
        (string name, byte[] bytes) = await Saved(page, "png");
        name.ShouldBe("incidence-of-decision.png");
        bytes[..8].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)).ShouldBe(1920);
        bytes.Length.ShouldBeGreaterThan(10_000);
        page.Complaints.ShouldBeEmpty();
    }

    private static async Task<(string Name, byte[] Bytes)> Saved(Opened page, string kind)
    {
        IDownload download = await page.Page.RunAndWaitForDownloadAsync(
            () => page.Page.Locator($"#figure-1 [data-save={kind}]").ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}
