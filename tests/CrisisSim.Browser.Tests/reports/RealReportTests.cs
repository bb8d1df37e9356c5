using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CrisisSim.Browser;

/// <summary>The report that the tool writes of the Baltic scenario, from the command line to the browser.</summary>
public sealed partial class RealReportTests(RealReportTests.Written written) : IClassFixture<RealReportTests.Written>
{
    private const string FirstChart = "main figure:has(svg[data-name='incidence-of-decision'])";

    [BrowserFact]
    public async Task It_shows_every_chart_that_was_written_asks_for_nothing_and_nothing_goes_wrong()
    {
        await using Opened page = await Opened.At(written.Report, new Look { All = true });
        string[] shown = await page.Page
            .Locator("main svg.chart:not(.narrow)")
            .EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.name)");
        shown.Order(StringComparer.Ordinal).ShouldBe(written.Charts);
        shown.Length.ShouldBeGreaterThanOrEqualTo(8);
        foreach (ILocator chart in await page.Page.Locator("main svg.chart:not(.narrow)").AllAsync())
            (await chart.BoundingBoxAsync())!.Height.ShouldBeGreaterThan(100);
        page.Requests.ShouldBe([new Uri(written.Report).AbsoluteUri + "?all"]);
        page.Complaints.ShouldBeEmpty();
    }

    [AccessibilityTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_in_it_stands_in_the_way_of_a_reader(bool dark)
    {
        await using Opened page = await Opened.At(written.Report, new Look { Dark = dark, All = true });
        (await page.Barriers()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Pointing_at_a_curve_reads_out_both_wordings()
    {
        await using Opened page = await Opened.At(written.Report, new Look { All = true });
        ILocator panel = page.Page.Locator($"{FirstChart} g.panel").First;
        await panel.ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult box = (await panel.BoundingBoxAsync())!;
        await page.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        string read = await page.Page
            .Locator($"{FirstChart} .read:visible, {FirstChart} [class*=read]:visible").First
            .InnerTextAsync();
        read.ShouldContain("Ambiguous");
        read.ShouldContain("Precise");
        read.ShouldContain("%");
    }

    [BrowserFact]
    public async Task A_wording_is_switched_off_and_on()
    {
        await using Opened page = await Opened.At(written.Report, new Look { All = true });
        ILocator chip = page.Page.Locator($"{FirstChart} button[aria-pressed]").First;
        ILocator curve = page.Page.Locator($"{FirstChart} g.series[data-series='Ambiguous'] .curve").First;
        (await curve.IsVisibleAsync()).ShouldBeTrue();
        await chip.ClickAsync();
        (await curve.IsVisibleAsync()).ShouldBeFalse();
        await chip.ClickAsync();
        (await curve.IsVisibleAsync()).ShouldBeTrue();
    }

    [BrowserFact]
    public async Task Every_kind_of_chart_reads_out_its_marks_and_hides_what_its_legend_names()
    {
        await using Opened page = await Opened.At(written.Report, new Look { All = true });
        foreach (ILocator figure in await page.Page.Locator("main figure").AllAsync())
        {
            string name = (await figure.Locator("svg.chart:not(.narrow)").GetAttributeAsync("data-name"))!;
            await figure.Locator(".plot").PressAsync("ArrowRight");
            (await figure.Locator(".readout").InnerTextAsync()).ShouldNotBeEmpty(name);
            if (await figure.Locator(".chips button").CountAsync() == 0) continue; // one series alone cannot be hidden
            foreach (ILocator entry in await figure.Locator("svg:not(.narrow) .legend-entry").AllAsync())
            {
                string series = (await entry.GetAttributeAsync("data-series"))!;
                ILocator marks = figure.Locator($"svg:not(.narrow) g.series[data-series='{series}']");
                await entry.ClickAsync();
                (await marks.EvaluateAllAsync<int>(Drawn)).ShouldBe(0, $"{name}: {series}");
                await entry.ClickAsync();
                (await marks.EvaluateAllAsync<int>(Drawn)).ShouldBeGreaterThan(0, $"{name}: {series}");
            }
        }
    }

    private const string Drawn = "all => all.filter(one => one.getBoundingClientRect().width > 0).length";

    [BrowserFact]
    public async Task A_table_is_sorted_by_a_click_on_its_heading()
    {
        await using Opened page = await Opened.At(written.Report, new Look { All = true });
        ILocator heading = page.Page.Locator("#numbers thead th:has(button)").Last;
        await heading.Locator("button").ClickAsync();
        (await heading.GetAttributeAsync("aria-sort")).ShouldBeOneOf("ascending", "descending");
    }

    [BrowserFact]
    public async Task A_picture_is_saved_with_what_it_was_made_from()
    {
        await using Opened page = await Opened.At(written.Report, new Look { All = true });
        IDownload saved = await page.Page.RunAndWaitForDownloadAsync(
            () => page.Page.Locator($"{FirstChart} button", new() { HasText = "SVG" }).ClickAsync());
        saved.SuggestedFilename.ShouldEndWith(".svg");
        string svg = await File.ReadAllTextAsync(await saved.PathAsync());
        System.Xml.Linq.XDocument.Parse(svg).Root!.Name.LocalName.ShouldBe("svg");
    }

    [BrowserFact]
    public void Every_picture_says_what_it_was_made_from()
    {
        foreach (string chart in written.Charts)
        {
            string svg = File.ReadAllText(Path.Join(written.Folder, "charts", chart + ".svg"));
            svg.ShouldContain("sha256:");
            svg.ShouldContain("--seed 1");
            Version().IsMatch(svg).ShouldBeTrue(chart);
        }
    }

    [GeneratedRegex(@"crisissim \d+\.\d+\.\d+|>\d+\.\d+\.\d+<")]
    private static partial Regex Version();

    /// <summary>What <c>compare … --out … --report</c> writes, once for all tests.</summary>
    public sealed class Written : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crisissim-real-");

        public Written()
        {
            string root = AppContext.BaseDirectory;
            while (!File.Exists(Path.Join(root, "CrisisSim.sln"))) root = Path.GetDirectoryName(root)!;
            var start = new ProcessStartInfo("dotnet",
            [
                "exec", Path.Join(AppContext.BaseDirectory,
                    "crisissim.dll"), "compare", Path.Join(root, "scenarios", "alliances", "nato-baltic.yaml"),
                "--wordings", "ambiguous,precise", "--trials", "300", "--judgement", "12", "--out", Folder, "--report",
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            Task<string> results = process.StandardOutput.ReadToEndAsync(),
                errors = process.StandardError.ReadToEndAsync();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, results.Result + errors.Result);
        }

        public string Folder => folder.FullName;

        public string Report => Path.Join(Folder, "report.html");

        public IEnumerable<string> Charts => Directory.EnumerateFiles(Path.Join(Folder, "charts"), "*.svg")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

        public void Dispose() => folder.Delete(recursive: true);
    }
}
