using Microsoft.Playwright;

namespace CrisisSim.Browser;

public sealed class TableTests : IDisposable
{
    private static readonly string[] AsWritten =
        ["primary, fixed beforehand", "hours without decision, "
            + "of 2,880", "hours without a first "
                + "response", "general war", "exploratory", "hours without request", "denied by day 30", "a measure that nobody reached"];

    private readonly WrittenReport report = new(SampleReport.Create(SampleReport.Two));

    public void Dispose() => report.Dispose();

    [BrowserFact]
    public async Task Rows_are_sorted_by_number_within_their_group_and_what_has_none_comes_last()
    {
        await using Opened page = await Opened.At(report.Path);
        ILocator head = page.Page.Locator("th", new() { HasTextString = "ambiguous" }).First;
        await head.GetByRole(AriaRole.Button).ClickAsync();
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        (await Names(page)).ShouldBe([
            AsWritten[0], AsWritten[3], AsWritten[2], AsWritten[1], AsWritten[4], AsWritten[5], AsWritten[6],
            AsWritten[7]
        ]);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        (await Names(page)).ShouldBe([
            AsWritten[0], AsWritten[1], AsWritten[2], AsWritten[3], AsWritten[4], AsWritten[6], AsWritten[5],
            AsWritten[7]
        ]);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        (await head.GetAttributeAsync("aria-sort")).ShouldBeNull();
        (await Names(page)).ShouldBe(AsWritten);
    }

    [BrowserFact]
    public async Task A_column_of_texts_is_sorted_as_people_sort_them()
    {
        await using Opened page = await Opened.At(report.Path);
        await page.Page.Locator("section > details > summary").ClickAsync();
        await page.Page.Locator("details").GetByRole(AriaRole.Button, new() { Name = "number" }).ClickAsync();
        (await page.Page.Locator("details tbody th").AllInnerTextsAsync())
            .Take(11)
            .Last()
            .ShouldBe("model.evidence.rate.number_11");
        await page.Page.Locator("details").GetByRole(AriaRole.Button, new() { Name = "value" }).ClickAsync();
        (await page.Page.Locator("details tbody td:nth-child(2)").AllInnerTextsAsync()).ShouldBe(
            Enumerable.Range(0, 90).Select(k => $"{k}"));
    }

    [BrowserFact]
    public async Task A_command_is_copied_to_the_letter()
    {
        await using Opened page = await Opened.At(report.Path);
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" }).First.ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Copied" }).WaitForAsync();
        (await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(
            "crisissim compare scenarios/alliances/nato-baltic.yaml --wordings ambiguous,precise");
    }

    private static async Task<IReadOnlyList<string>> Names(Opened page) =>
        await page.Page.Locator("#outcomes table.sortable tbody tr > :first-child").AllInnerTextsAsync();
}
