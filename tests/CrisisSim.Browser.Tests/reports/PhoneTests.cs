using Microsoft.Playwright;

namespace CrisisSim.Browser;

/// <summary>Every kind of report on a phone, and for everybody.</summary>
public sealed class PhoneTests
{
    private const int Width = 400;

    /// <summary>Of a text in a picture, px on the screen.</summary>
    private const double LeastText = 10;

    public static TheoryData<string> Kinds => [.. PlayedReports.Kinds];

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task On_a_phone_nothing_scrolls_sideways_and_pictures_can_be_read(string kind)
    {
        await using Opened page = await Opened.At(PlayedReports.Page(kind), new Look { Width = Width, Height = 800, All = true });
        (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Width);
        foreach (ILocator figure in await page.Page.Locator("main figure").AllAsync())
        {
            string name = (await figure.Locator("svg.chart:not(.narrow)").GetAttributeAsync("data-name"))!;
            (await figure.Locator(".plot").EvaluateAsync<bool>("plot => plot.scrollWidth <= plot.clientWidth"))
                .ShouldBeTrue(name);
            (await figure.Locator("svg.narrow text").EvaluateAllAsync<double>(
                "all => Math.min(...all.filter(one => one.getClientRects().length).map(one => parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a))"))
                .ShouldBeGreaterThan(LeastText, name);
            (await figure.Locator("svg.narrow").EvaluateAsync<string[]>(CutOff)).ShouldBeEmpty(name);
            await figure.Locator(".plot").PressAsync("ArrowRight");
            (await figure.Locator(".readout").InnerTextAsync()).ShouldNotBeEmpty(name);
        }
        page.Complaints.ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task The_table_of_an_answer_fits_on_a_phone(string kind)
    {
        await using Opened page = await Opened.At(PlayedReports.Page(kind), new Look { Width = Width, Height = 800 });
        (await page.Page.Locator(".counted .scroll").First.EvaluateAsync<bool>("box => box.scrollWidth <= box.clientWidth + 1"))
            .ShouldBeTrue();
    }

    [AccessibilityTheory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_stands_in_the_way_of_a_reader(string kind)
    {
        foreach (Look look in (Look[])[new() { All = true }, new() { All = true, Dark = true }, new() { Width = Width }])
        {
            await using Opened page = await Opened.At(PlayedReports.Page(kind), look);
            (await page.Barriers()).ShouldBeEmpty($"{look}");
        }
    }

    private const string CutOff = """
        svg => {
          const paper = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')].filter(one => one.getClientRects().length).map(one => [one, one.getBoundingClientRect()])
            .filter(([, box]) => box.left < paper.left - 1 || box.right > paper.right + 1).map(([one]) => one.textContent);
        }
        """;
}
