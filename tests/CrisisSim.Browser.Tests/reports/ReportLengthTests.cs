using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CrisisSim.Browser;

/// <summary>
/// How much stands before a reader, and on how many sheets, with everything folded as the page comes. Texts within
/// pictures are drawn and not counted; how many there would be with them is printed beside it.
/// </summary>
public sealed partial class ReportLengthTests(ITestOutputHelper output)
{
    private const string Words = """
        drawn => {
          const figure = document.querySelector('main figure'), counted = { before: 0, all: 0 };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const at = text.parentElement;
            if (at.closest('script, style, .said, .skip, .drawn, svg title, svg desc') || !at.checkVisibility() || (!drawn && at.closest('svg'))) continue;
            const words = text.textContent.split(/\s+/).filter(word => word).length;
            counted.all += words;
            if (figure && figure.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) counted.before += words;
          }
          return [counted.before, counted.all];
        }
        """;

    [BrowserTheory]
    [InlineData("compare", 150, 1_500, 8)]
    [InlineData("several", 150, 1_500, 8)]
    [InlineData("run", 150, 1_500, 8)]
    [InlineData("deter", 150, 1_500, 8)]
    [InlineData("attribute", 150, 1_500, 8)]
    [InlineData("trace", 150, 1_500, 8)]
    [InlineData("sweep", 150, 1_500, 8)]
    public async Task A_report_is_read_from_the_top_in_few_words_and_on_few_sheets(string kind, int before, int visible,
        int sheets)
    {
        await using Opened page = await Opened.At(PlayedReports.Page(kind));
        int[] words = await page.Page.EvaluateAsync<int[]>(Words, false),
            drawn = await page.Page.EvaluateAsync<int[]>(Words, true);
        int printed = Pages(await Print(page));
        await page.Page.Locator("[data-open]").ClickAsync();
        int everything = Pages(await Print(page));
        output.WriteLine($"{kind}: {words[0]} words before the first picture, {words[1]} visible ({drawn[1]} with the "
            + $"texts of pictures), {printed} sheets, {everything} with everything opened, "
            + $"{new FileInfo(PlayedReports.Page(kind)).Length / 1024} kB");
        words[0].ShouldBeLessThanOrEqualTo(before);
        words[1].ShouldBeLessThanOrEqualTo(visible);
        printed.ShouldBeLessThanOrEqualTo(sheets);
        everything.ShouldBeGreaterThan(printed);
    }

    private static Task<byte[]> Print(Opened page) =>
        page.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });

    private static int Pages(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();
}
