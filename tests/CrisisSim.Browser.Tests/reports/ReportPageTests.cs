using Microsoft.Playwright;

namespace CrisisSim.Browser;

public sealed class ReportPageTests : IDisposable
{
    private readonly WrittenReport two = new(SampleReport.Create(SampleReport.Two)),
        six = new(SampleReport.Create(SampleReport.Six));

    public void Dispose()
    {
        two.Dispose();
        six.Dispose();
    }

    [BrowserFact]
    public async Task It_asks_for_nothing_but_itself_and_nothing_goes_wrong()
    {
        await using Opened page = await Opened.At(six.Path);
        await page.Page.Mouse.MoveAsync(600, 500);
        await page.Page.Locator("thead button").First.ClickAsync();
        page.Requests.ShouldBe([new Uri(six.Path).AbsoluteUri]);
        page.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task No_script_runs_but_its_own()
    {
        await using Opened page = await Opened.At(two.Path);
        (await page.Page.EvaluateAsync<bool>(
            "() => { const s = document.createElement('script'); s.textContent = 'window.broken = 1'; "
                + "document.body.append(s); return 'broken' in window; }")).ShouldBeFalse();
        page.Complaints.ShouldContain(text => text.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Hostile_names_stand_there_to_the_letter_and_do_nothing()
    {
        await using Opened page = await Opened.At(six.Path);
        (await page.Page.EvaluateAsync<bool>("'broken' in window")).ShouldBeFalse();
        (await page.Page.Locator("img, iframe, object, embed").CountAsync()).ShouldBe(0);
        (await page.Page.Locator("script").CountAsync()).ShouldBe(1);
        (await page.Page
            .Locator("button[aria-pressed]")
            .Nth(4)
            .TextContentAsync()).ShouldBe(SampleReport.HostileAsShown);
    }

    [BrowserFact]
    public async Task Every_chart_has_room_and_stays_within_the_page()
    {
        await using Opened page = await Opened.At(six.Path);
        IReadOnlyList<ILocator> charts = await page.Page.Locator("main svg.chart:not(.narrow)").AllAsync();
        charts.Count.ShouldBe(2);
        foreach (ILocator chart in charts)
        {
            LocatorBoundingBoxResult? box = await chart.BoundingBoxAsync();
            box.ShouldNotBeNull();
            box.Width.ShouldBeInRange(800, 960);
            box.Height.ShouldBeGreaterThan(200);
            (await chart.Locator("g.panel").CountAsync()).ShouldBeGreaterThan(0);
        }
    }

    [BrowserFact]
    public async Task On_a_phone_the_page_never_scrolls_sideways()
    {
        await using Opened page = await Opened.At(six.Path, new Look { Width = 400, Height = 800 });
        (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(400);
        ILocator wide = page.Page.Locator(".scroll").First;
        (await wide.EvaluateAsync<bool>("box => box.scrollWidth > box.clientWidth")).ShouldBeTrue();
        await wide.FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.WaitForFunctionAsync("() => document.querySelector('.scroll').scrollLeft > 0");
    }

    [BrowserFact]
    public async Task Without_script_all_is_there_but_the_tools()
    {
        await using Opened page = await Opened.At(two.Path, new Look { Script = false });
        (await page.Page.Locator("main section").CountAsync()).ShouldBe(5);
        (await page.Page.Locator("svg.chart").First.IsVisibleAsync()).ShouldBeTrue();
        foreach (ILocator button in await page.Page.Locator("button").AllAsync())
            (await button.IsVisibleAsync()).ShouldBeFalse();
        await page.Page.Locator("section > details > summary").ClickAsync();
        (await page.Page.GetByText("model.evidence.rate.number_90").IsVisibleAsync()).ShouldBeTrue();
    }

    [AccessibilityTheory]
    [InlineData(false, 1280)]
    [InlineData(true, 1280)]
    [InlineData(false, 400)]
    [InlineData(true, 400)]
    public async Task Nothing_stands_in_the_way_of_a_reader(bool dark, int width)
    {
        await using Opened page = await Opened.At(six.Path, new Look { Dark = dark, Width = width });
        await page.Page.Locator("section > details > summary").ClickAsync();
        await page.Page.Locator("[aria-pressed]").First.PressAsync("Enter");
        (await page.Barriers()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Dark_is_dark_on_the_screen_and_light_on_paper()
    {
        await using Opened page = await Opened.At(two.Path, new Look { Dark = true });
        const string Paper = "getComputedStyle(document.body).backgroundColor",
            Chart = "getComputedStyle(document.querySelector('svg.chart .paper')).fill";
        (await page.Page.EvaluateAsync<string>(Paper)).ShouldBe("rgb(20, 24, 29)");
        (await page.Page.EvaluateAsync<string>(Chart)).ShouldBe("rgb(20, 24, 29)");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        (await page.Page.EvaluateAsync<string>(Paper)).ShouldBe("rgb(255, 255, 255)");
        (await page.Page.EvaluateAsync<string>(Chart)).ShouldBe("rgb(255, 255, 255)");
    }

    [BrowserFact]
    public async Task On_paper_no_chart_is_cut_no_tool_is_seen_and_what_was_opened_is_open()
    {
        const int Wide = 673, High = 986; // A4 less the margins, px
        await using Opened page = await Opened.At(six.Path, new Look { Width = Wide, Height = High });
        await page.Page.Locator("[data-open]").ClickAsync();
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (ILocator figure in await page.Page.Locator("figure").AllAsync())
        {
            (await figure.EvaluateAsync<string>("one => getComputedStyle(one).breakInside")).ShouldBe("avoid");
            LocatorBoundingBoxResult box = (await figure.BoundingBoxAsync())!;
            box.Height.ShouldBeInRange(100, High);
            box.Width.ShouldBeInRange(100, Wide);
        }
        (await page.Page.Locator("nav, button").EvaluateAllAsync<int>(
            "all => all.filter(one => one.offsetHeight > 0 && !one.closest('thead')).length")).ShouldBe(0);
        (await page.Page.GetByText("model.evidence.rate.number_90").IsVisibleAsync()).ShouldBeTrue();
        (await page.Page.PdfAsync(
            new() { Format = "A4", PreferCSSPageSize = true })).Length.ShouldBeGreaterThan(10_000);
    }
}
