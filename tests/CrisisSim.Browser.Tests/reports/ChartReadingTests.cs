using Microsoft.Playwright;

namespace CrisisSim.Browser;

public sealed class ChartReadingTests : IDisposable
{
    private readonly WrittenReport report = new(SampleReport.Create(SampleReport.Two));

    public void Dispose() => report.Dispose();

    [BrowserFact]
    public async Task Pointing_into_a_panel_reads_out_every_series_at_the_nearest_place()
    {
        await using Opened page = await Opened.At(report.Path);
        (double x, double y) = await At(page, share: 10.2 / 30);
        await page.Page.Mouse.MoveAsync((float)x, (float)y);
        ILocator box = page.Page.Locator("#figure-1 .readout");
        (await box.InnerTextAsync()).Split('\n').ShouldBe(["ambiguous, day 10: 4.8 %", "precise, day 10: 9.5 %"]);
        (await page.Page.Locator("#figure-1 svg:not(.narrow) .guide line").CountAsync()).ShouldBe(1);
        await page.Page.Mouse.MoveAsync(1, 1);
        (await box.IsVisibleAsync()).ShouldBeFalse();
    }

    [BrowserFact]
    public async Task Pointing_at_a_mark_or_at_what_is_written_on_it_reads_it_out()
    {
        await using Opened page = await Opened.At(report.Path);
        ILocator box = page.Page.Locator("#figure-2 .readout");
        foreach (string read in new[] { "ambiguous: 90 h", "precise: 78 h", "precise: spread 23 h" })
        {
            await page.Page.Locator($"#figure-2 svg:not(.narrow) [data-read='{read}']").HoverAsync(new() { Force = true });
            (await box.InnerTextAsync()).ShouldBe(read);
        }
    }

    [BrowserFact]
    public async Task Arrow_keys_reach_every_mark_of_every_panel()
    {
        await using Opened page = await Opened.At(report.Path);
        await page.Page.Locator("#figure-2 .plot").FocusAsync();
        foreach (string read in new[]
        {
            "ambiguous: 90 h",
            "precise: 78 h",
            "ambiguous: spread 20 h",
            "precise: spread 23 h"
        })
        {
            await page.Page.Keyboard.PressAsync("ArrowRight");
            (await page.Page.Locator("#figure-2 .readout").InnerTextAsync()).ShouldBe(read);
        }
    }

    [BrowserFact]
    public async Task Arrow_keys_go_from_place_to_place_and_escape_ends_it()
    {
        await using Opened page = await Opened.At(report.Path);
        await page.Page.Locator("#figure-1 .plot").FocusAsync();
        ILocator box = page.Page.Locator("#figure-1 .readout");
        foreach ((string key, int day) in new[]
        {
            ("ArrowRight", 0),
            ("ArrowRight", 1),
            ("PageDown", 11),
            ("ArrowLeft", 10),
            ("End", 30),
            ("ArrowRight", 30),
            ("Home", 0)
        })
        {
            await page.Page.Keyboard.PressAsync(key);
            (await box.InnerTextAsync()).ShouldStartWith($"ambiguous, day {day}:");
        }
        await page.Page.Keyboard.PressAsync("Escape");
        (await box.IsVisibleAsync()).ShouldBeFalse();
    }

    [BrowserFact]
    public async Task A_series_is_hidden_and_shown_in_its_figure_alone()
    {
        await using Opened page = await Opened.At(report.Path);
        ILocator chip = page.Page
            .Locator("#figure-1")
            .GetByRole(AriaRole.Button, new() { Name = "ambiguous", Exact = true });
        ILocator here = page.Page.Locator("#figure-1 svg.chart:not(.narrow) g.series[data-series=ambiguous]"),
            there = page.Page.Locator("#figure-2 svg.chart:not(.narrow) g.series[data-series=ambiguous]");
        await chip.PressAsync("Enter");
        (await chip.GetAttributeAsync("aria-pressed")).ShouldBe("false");
        (await Shown(here)).ShouldBe(0);
        (await Shown(there)).ShouldBe(await there.CountAsync());
        (double x, double y) = await At(page, share: .5);
        await page.Page.Mouse.MoveAsync((float)x, (float)y);
        (await page.Page.Locator("#figure-1 .readout").InnerTextAsync()).ShouldNotContain("ambiguous");
        await chip.PressAsync("Enter");
        (await chip.GetAttributeAsync("aria-pressed")).ShouldBe("true");
        (await Shown(here)).ShouldBe(await here.CountAsync());
    }

    [BrowserFact]
    public async Task A_click_on_a_name_in_the_legend_hides_its_series_and_another_shows_it()
    {
        await using Opened page = await Opened.At(report.Path);
        ILocator entry = page.Page.Locator("#figure-2 svg:not(.narrow) .legend-entry[data-series=precise]"),
            marks = page.Page.Locator("#figure-2 svg:not(.narrow) g.series[data-series=precise]");
        int all = await Shown(marks);
        all.ShouldBeGreaterThan(0);
        await entry.ClickAsync();
        (await Shown(marks)).ShouldBe(0);
        (await entry.IsVisibleAsync()).ShouldBeTrue();
        await entry.ClickAsync();
        (await Shown(marks)).ShouldBe(all);
    }

    [BrowserFact]
    public async Task A_chart_in_words_is_folded_away()
    {
        await using Opened page = await Opened.At(report.Path);
        ILocator words = page.Page.Locator("#figure-2 figcaption p");
        (await words.IsVisibleAsync()).ShouldBeFalse();
        await page.Page.Locator("#figure-2 summary").ClickAsync();
        (await words.InnerTextAsync()).ShouldBe("Bars of mean hours by stage, and dots of their spread.");
    }

    private static Task<int> Shown(ILocator groups) =>
        groups.EvaluateAllAsync<int>("all => all.filter(one => one.getBoundingClientRect().width > 0).length");

    /// <summary>
    /// Half way up the first chart's panel, this share of its width from the left, in px of the window.
    /// </summary>
    private static async Task<(double X, double Y)> At(Opened page, double share)
    {
        await page.Page.Locator("#figure-1").ScrollIntoViewIfNeededAsync();
        double[] at = await page.Page.EvaluateAsync<double[]>("""
            share => {
              const panel = document.querySelector('#figure-1 g.panel'), { left, right, top, bottom } = panel.dataset;
              const point = new DOMPoint(+left + share * (right - left), (+top + +bottom) / 2).matrixTransform(panel.ownerSVGElement.getScreenCTM());
              return [point.x, point.y];
            }
            """, share);
        return (at[0], at[1]);
    }
}
