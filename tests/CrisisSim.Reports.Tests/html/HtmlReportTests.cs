using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CrisisSim.Reports.Tests;

public sealed partial class HtmlReportTests
{
    private const string Hostile = "</script></style><script>alert(1)</script> \"a\" 'b' & <!-- ]]> "
        + "\u202Eesrever\u0000";

    private static readonly Report PlainReport = SmallReport.Create("precise"), HostileReport = SmallReport.Create(Hostile);

    [Fact]
    public void It_is_one_page_whose_tags_are_closed()
    {
        foreach (Report report in new[] { PlainReport, HostileReport }) Tree(report).Name.LocalName.ShouldBe("html");
    }

    [Fact]
    public void The_same_report_gives_the_same_text() =>
        HtmlReport.Render(HostileReport).ShouldBe(HtmlReport.Render(HostileReport));

    [Fact]
    public void Hostile_names_are_text_wherever_they_stand()
    {
        XElement plain = Tree(PlainReport), hostile = Tree(HostileReport);
        // A cell keeps a text apart from others only where its letters could turn their direction.
        Shape(hostile).Where(element => element != "bdi:").ShouldBe(Shape(plain).Where(element => element != "bdi:"));
        string shown = "</script></style><script>alert(1)</script> \"a\" 'b' & <!-- ]]> esrever";
        hostile.Descendants("h1").Single().Value.ShouldBe(shown);
        hostile.Descendants("h2").First().Value.ShouldBe(shown);
        hostile.Descendants("code").First().Value.ShouldBe(shown);
        hostile.Descendants("button").Attributes("data-series").Select(name => name.Value).ShouldContain(shown);
        hostile.Descendants("td").ShouldContain(cell => cell.Value == shown);
        hostile.Descendants("meta").Attributes("content").ShouldContain(content => content.Value == shown);
    }

    [Fact]
    public void Its_policy_allows_its_own_style_and_script_and_nothing_else()
    {
        string html = HtmlReport.Render(PlainReport), policy = Tree(PlainReport)
            .Descendants("meta")
            .Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy")
            .Attribute("content")!.Value;
        policy.Split("; ").ShouldBe(
        [
            "default-src 'none'", $"style-src '{Hash(Style().Match(html).Groups[1].Value)}'", $"script-src '{Hash(Script().Match(html).Groups[1].Value)}'",
            "img-src data:", "font-src data:", "base-uri 'none'", "form-action 'none'",
        ]);
    }

    [Fact]
    public void Nothing_in_it_leads_out_and_no_attribute_styles_or_acts()
    {
        foreach (XAttribute attribute in Tree(HostileReport).DescendantsAndSelf().Attributes())
        {
            string name = attribute.Name.LocalName;
            name.ShouldNotBe("style");
            name.ShouldNotStartWith("on");
            if (name is "href" or "src") attribute.Value.ShouldMatch("^(#.+|data:,)$");
        }
        Tree(HostileReport)
            .Descendants()
            .Select(one => one.Name.LocalName)
            .ShouldNotContain(name => name == "img" || name == "iframe" || name == "form" || name == "object");
    }

    [Fact]
    public void No_id_is_given_twice_and_what_refers_to_one_finds_it()
    {
        XElement page = Tree(PlainReport);
        string[] ids = [.. page.DescendantsAndSelf().Attributes("id").Select(id => id.Value)];
        ids.ShouldBeUnique();
        ids.ShouldContain("chart-2-title");
        string[] referred =
        [
            .. page.Descendants("a").Attributes("href").Select(href => href.Value[1..]),
            .. page.Descendants().Attributes("aria-labelledby").SelectMany(by => by.Value.Split(' ')), .. page
                .Descendants()
                .Attributes("data-copy")
                .Select(copy => copy.Value),
        ];
        referred.ShouldNotBeEmpty();
        referred.ShouldBeSubsetOf(ids);
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time_from_a_single_first()
    {
        int[] levels = [.. Tree(PlainReport)
            .Descendants()
            .Select(one => Heading().Match(one.Name.LocalName))
            .Where(match => match.Success)
            .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        foreach ((int before, int after) in levels.Zip(levels.Skip(1))) after.ShouldBeLessThanOrEqualTo(before + 1);
    }

    [Fact]
    public void The_sections_are_listed_and_the_first_is_the_verdict()
    {
        XElement page = Tree(PlainReport);
        page.Element("body")!.Element("nav")!
            .Descendants("a")
            .Select(link => link.Attribute("href")!.Value)
            .ShouldBe(["#one", "#one-2", "#origin"]);
        page.Descendants("section").Select(section => (string?)section.Attribute("class")).ShouldBe(["verdict", null]);
    }

    [Fact]
    public void Where_it_comes_from_stands_at_its_end()
    {
        XElement footer = Tree(PlainReport).Descendants("footer").Single();
        footer.Descendants("code").Single().Value.ShouldBe("crisissim run precise --seed 18446744073709551615");
        footer
            .Descendants("dd")
            .Select(value => value.Value)
            .ShouldBe(["precise", "sha256:0", "18446744073709551615", "CrisisSim 0.1.0"]);
    }

    [Fact]
    public void Where_it_is_known_which_build_made_it_that_stands_there_too()
    {
        Report report = SmallReport.Create("precise");
        report = report with
        {
            From = report.From with { Build = new CrisisSim.Experiments.Build(3, "abc", ".NET 10.0.1") { Processor = "x86-64, a name" } }
        };
        XElement footer = Tree(report).Descendants("footer").Single();
        footer.Descendants("dd").Select(value => value.Value).TakeLast(3).ShouldBe(["abc", ".NET 10.0.1", "x86-64, a name"]);
    }

    /// <summary>The page as XML, without the text of style and script, which HTML does not escape.</summary>
    private static XElement Tree(Report report) => XElement.Parse(
        Script()
            .Replace(Style().Replace(HtmlReport.Render(report), "<style></style>"), "<script></script>")
            .Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal)
            .Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal));

    /// <summary>Its elements and attributes in order without the drawings, which a name's length changes.</summary>
    private static IEnumerable<string> Shape(XElement page) =>
        page.DescendantsAndSelf().Where(one => !one.AncestorsAndSelf("figure").Any())
        .Select(one => one.Name + ":" + string.Join(',', one.Attributes().Select(attribute => attribute.Name)));

    private static string Hash(string text) =>
        "sha256-"
            + Convert.ToBase64String(
                System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script type=\"module\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("^h([1-6])$")]
    private static partial Regex Heading();
}
