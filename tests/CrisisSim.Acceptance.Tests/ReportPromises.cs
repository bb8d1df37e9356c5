using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CrisisSim.Charts;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What the tool promises of its reports, whatever the model says.</summary>
public class ReportPromises
{
    private static readonly string Small = Repository.Case("small.yaml"), Raids = Repository.Case("raids.yaml"),
        Study = Repository.Case("study.yaml"), Panel = Path.Join(Path.GetDirectoryName(Small), "panel", "panel.yaml");

    public static TheoryData<string[]> Commands =>
    [
        ["run", Small, "--wording", "bound", "--trials", "200"],
        ["run", Small, "--trials", "1"],
        ["run", Small, "--trials", "60", "--set", "incidents[0].real=no"],
        ["compare", Small, "--wordings", "vague,precise", "--trials", "200"],
        ["compare", Small, "--trials", "120"],
        ["compare", Small, "--wordings", "vague,vague", "--trials", "20"],
        ["compare", Small, "--wordings", "vague,precise", "--trials", "1"],
        ["compare", Small, "--wordings", "vague,precise", "--trials", "60", "--set", "incidents[0].real=no"],
        ["compare", Small, "--wordings", "vague,precise", "--trials", "100", "--judgement", "4"],
        ["compare", Raids, "--wordings", "vague,precise", "--trials", "60"],
        ["deter", Raids, "--wordings", "vague,precise", "--attackers", "30", "--precision", "1"],
        ["deter", Raids, "--wordings", "vague", "--attackers", "20", "--precision", "1"],
        ["roc", Small, "--wordings", "vague,bound", "--rules", "own", "--trials", "40"],
        ["attribute", Small, "--from", "vague", "--to", "precise", "--trials", "60", "--permutations", "2"],
        ["drift", Small, "--wordings", "vague,precise", "--years", "0..5", "--trials", "20"],
        ["profile", Panel, "--wordings", "vague,bound", "--trials", "40"],
        ["choose", Small, "--trials", "60", "--budget", "2000"],
        ["design", Small, "--from", "vague", "--to", "bound", "--trials", "40", "--confirm", "80"],
        ["trace", Small, "--trial", "3", "--wordings", "vague,precise"],
        ["trace", Small, "--trial", "3", "--set", "incidents[0].real=no"],
        ["sweep", Study],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_report_answers_the_questions_in_their_order_and_is_the_same_when_it_is_made_later(string[] command)
    {
        using var folder = new Folder();
        Ran ran = Here.Run([.. command, "--out", folder["once"], "--report"]);
        ran.Code.ShouldBeOneOf(0, 4);
        ran.Error.ShouldContain("report.html");
        string html = File.ReadAllText(folder["once/report.html"]);
        string[] headings = Headings(html);
        headings[0].ShouldBe("The answer");
        headings[^2].ShouldBe("How it was computed");
        headings[^1].ShouldBe("How to get the same again");
        headings.Where(Order.Contains).ShouldBe(Order.Where(headings.Contains));
        if (command[0] != "sweep") headings.ShouldContain("What it rests on");
        Report report = ReportFile.Read(folder["once"]);
        Directory
            .EnumerateFiles(folder["once/charts"])
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
            .ShouldBe(Pictures(report).Order(StringComparer.Ordinal));
        Regex.Count(html, "<svg[^>]* class=\"chart\"").ShouldBe(report.Charts.Count());

        Directory.CreateDirectory(folder["later"]);
        File.Copy(folder["once/report.json"], folder["later/report.json"]);
        Ran made = Here.Run("report", folder["later"]).ShouldEndWith(0);
        made.Error.ShouldBeEmpty();
        made.Out.ShouldStartWith($"Wrote {folder["later/report.html"]} and ");
        foreach ((string name, string content) in Contents(folder["later"])) content.ShouldBe(
            File.ReadAllText(Path.Join(folder["once"], name)));
    }

    private static readonly string[] Order =
    [
        "The answer", "One finding", "Two findings", "Three findings", "More pictures", "Why, and how far it holds",
        "All the numbers", "The story, event by event", "The text", "What differs between the texts", "What was varied",
        "What it rests on", "How it was computed",
    ];

    [Fact]
    public void A_folder_of_a_study_and_what_is_analysed_of_it_have_reports_too()
    {
        using var folder = new Folder();
        Here.Run("sweep", Repository.Case("studies/cube.yaml"), "--out", folder["study"], "--quiet").ShouldEndWith(0);
        Here.Run("report", folder["study"]).ShouldEndWith(0).Out.ShouldContain("report.html");
        foreach (string analysis in (string[])["sensitivity", "discover"])
        {
            Here.Run(analysis, folder["study"], "--out", folder[analysis], "--quiet").ShouldEndWith(0);
            Here.Run("report", folder[analysis]).ShouldEndWith(0).Out.ShouldContain("report.html");
            File.ReadAllText(folder[$"{analysis}/report.html"]).ShouldContain("<svg");
        }
    }

    [Fact]
    public void Parts_of_a_study_have_a_report_once_they_are_merged()
    {
        using var folder = new Folder();
        foreach (string part in (string[])["1/2", "2/2"])
            Here.Run("sweep", Study, "--out", folder["study"], "--shard", part, "--quiet").ShouldEndWith(0);
        Here.Run("sweep", Study, "--out", folder["study"], "--shard", "1/2", "--report").ShouldEndWith(2)
            .Error.ShouldContain("--report is of a whole study");
        File.Exists(folder["study/report.json"]).ShouldBeFalse();
        Here.Run("merge", folder["study"], "--report", "--quiet").ShouldEndWith(0);
        File.ReadAllText(folder["study/report.html"]).ShouldContain("<svg");
    }

    [Fact]
    public void What_is_made_of_the_files_later_is_what_would_have_been_made_at_once()
    {
        using var folder = new Folder();
        string[] command = ["compare", Small, "--wordings", "vague,precise", "--trials", "120"];
        Here
            .Run([.. command, "--out", folder["once"], "--report"])
            .ShouldEndWith(0).Error
            .ShouldNotContain("Pictures and report");
        Here
            .Run([.. command, "--out", folder["later"]])
            .ShouldEndWith(0).Error
            .ShouldContain($"Pictures and report: crisissim report {folder["later"]}");
        File.Exists(folder["later/report.html"]).ShouldBeFalse();
        Here.Run("report", folder["later"]).ShouldEndWith(0);
        Contents(folder["later"]).ShouldBe(Contents(folder["once"]));
    }

    [Fact]
    public void Pictures_for_slides_are_always_made_and_those_for_print_on_request()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "60", "--out", folder["out"]).ShouldEndWith(0);
        Ran ran = Here.Run("report", folder["out"], "--pictures", "pdf");
        Report report = ReportFile.Read(folder["out"]);
        File.Exists(folder["out/report.html"]).ShouldBeTrue();
        report.Charts.ShouldAllBe(chart => File.Exists(folder[$"out/charts/{chart.Name}.svg"]));
        ran.ShouldEndWith(0).Out.ShouldContain("(svg, png, pdf)");
        report.Charts.ShouldAllBe(chart => File.Exists(folder[$"out/charts/{chart.Name}.png"])
            && File.Exists(folder[$"out/charts/{chart.Name}.pdf"]));
        Directory.EnumerateFiles(folder["out/charts"], "*.part").ShouldBeEmpty();
    }

    [Fact]
    public void Names_from_the_scenario_file_stay_inert_text_in_page_and_pictures()
    {
        using var folder = new Folder();
        const string Evil = "<script>alert('x')</script>\"&]]>--><img src=x onerror=alert(1)>";
        string quoted = System.Text.Json.JsonSerializer.Serialize(Evil);
        string file = folder.Write("evil.yaml", File.ReadAllText(Small)
            .Replace("title: Raid on Northland", $"title: {quoted}", StringComparison.Ordinal)
            .Replace("  precise:\n", $"  {quoted}:\n", StringComparison.Ordinal)
            .Replace("extends: precise", $"extends: {quoted}", StringComparison.Ordinal)
            .Replace("  Westland:\n", $"  {quoted}:\n", StringComparison.Ordinal)
            .Replace("\"An attack on one is an attack on all.\"", quoted, StringComparison.Ordinal)
            .Replace("name: the Northern Pact", $"name: {quoted}", StringComparison.Ordinal));
        Here.Run("compare", file, "--trials", "120", "--out", folder["out"], "--report").ShouldEndWith(0);
        string html = File.ReadAllText(folder["out/report.html"]);
        Regex.Count(html, "<script").ShouldBe(1, "only the report's own script");
        html.ShouldNotContain("<img");
        Text(html).ShouldContain(Evil);
        Directory.EnumerateFiles(folder["out/charts"])
            .ShouldAllBe(path => Regex.IsMatch(Path.GetFileName(path), "^[a-z0-9-]+\\.(svg|png)$"));
        foreach (string path in Directory.EnumerateFiles(folder["out/charts"], "*.svg"))
        {
            var picture = XDocument.Load(path);
            picture
                .Descendants()
                .ShouldAllBe(element => element.Name.LocalName != "script" && element.Name.LocalName != "img");
        }
        Here.Run("report", folder["out"]).ShouldEndWith(0);
        File.ReadAllText(folder["out/report.html"]).ShouldBe(html);
    }

    [Fact]
    public void A_report_holds_the_finding_with_luck_and_judgement_and_the_command_that_reproduces_it()
    {
        using var folder = new Folder();
        Ran ran = Here
            .Run("compare", Small, "--wordings", "vague,precise", "--trials", "200", "--out", folder["out"], "--report")
            .ShouldEndWith(0);
        string text = Text(File.ReadAllText(folder["out/report.html"]));
        string command = ran.Out
            .Split('\n')
            .Single(line => line.StartsWith("Again: ", StringComparison.Ordinal))["Again: ".Length..];
        text.ShouldContain(command);
        text.ShouldContain("Raid on Northland");
        text.ShouldContain("by luck");
        text.ShouldContain("by judgement");
        text.ShouldContain("Precise against Vague");
        text.ShouldContain("precision of the land trigger");
        text.ShouldContain("An attack on one is an attack on all.");
        Here.Run([.. command.Split(' ')[1..], "--out", folder["again"], "--report", "--quiet"]).ShouldEndWith(0);
        Contents(folder["again"]).ShouldBe(Contents(folder["out"]));
    }

    [Fact]
    public void Every_number_that_the_crises_rest_on_stands_in_the_report_with_its_grade()
    {
        using var folder = new Folder();
        Here
            .Run("compare", Small, "--trials", "60", "--out", folder["out"], "--report", "--set",
                "attacker.strength=2.5")
            .ShouldEndWith(0);
        Ledger ledger = ScenarioFile.Read(Small, Override.Parse("attacker.strength=2.5")!).Ledger;
        Section section = ReportFile.Read(folder["out"]).Sections.Single(one => one.Id == "assumptions");
        Grid[] tables = [.. section.Blocks.OfType<Grid>().TakeLast(2)]; // the acts that it is like stand before
        tables.Select(table => table.IsReference).ShouldBe([false, true]);
        tables[0].Rows
            .Select(row => row.Cells[0].Text)
            .ShouldBe(ledger.Entries.Where(entry => entry.At is not null).Select(entry => entry.Path));
        tables[1].Rows
            .Select(row => row.Cells[0].Text)
            .ShouldBe(ledger.Entries.Where(entry => entry.At is null).Select(entry => entry.Path));
        string html = Text(File.ReadAllText(folder["out/report.html"]));
        foreach (LedgerEntry entry in ledger.Entries) html.ShouldContain(entry.Path);
        html.ShouldContain("small.yaml:5:10");
        html.ShouldContain($"{ledger.Entries.Count} numbers went into these crises");
    }

    [Fact]
    public void Every_endpoint_of_every_pair_stands_in_the_report()
    {
        using var folder = new Folder();
        Here.Run("compare", Small, "--trials", "60", "--out", folder["out"]).ShouldEndWith(0);
        IReadOnlyList<Block> numbers =
            ReportFile.Read(folder["out"]).Sections.Single(one => one.Id == "numbers").Blocks;
        numbers
            .OfType<Title>()
            .Select(title => title.Text)
            .ShouldBe(["Precise against Vague", "Bound against Vague", "Each text by itself"]);
        foreach (Grid grid in numbers.OfType<Grid>().Take(3))
            grid.Rows.Count(row => !row.IsHeading).ShouldBe(CrisisSim.Experiments.Endpoints.All.Count);
    }

    [Fact]
    public void Two_reports_in_one_directory_leave_only_the_pictures_of_the_second()
    {
        using var folder = new Folder();
        Here.Run("compare", Small, "--trials", "60", "--out", folder["out"], "--report").ShouldEndWith(0);
        string mine = folder.Write("out/charts/mine.svg", "mine");
        File.WriteAllText(folder["out/charts/ends.pdf"], "made of the first");
        Here
            .Run("deter", Raids, "--wordings", "vague", "--attackers", "20", "--precision", "1", "--out", folder["out"],
                "--force", "--report")
            .ShouldEndWith(0);
        string[] left = [.. Directory
            .EnumerateFiles(folder["out/charts"])
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal)];
        left.ShouldBe(Pictures(ReportFile.Read(folder["out"])).Append("mine.svg").Order(StringComparer.Ordinal));
        File.ReadAllText(mine).ShouldBe("mine");
    }

    [Fact]
    public void Files_without_a_report_take_away_the_report_that_they_belie()
    {
        using var folder = new Folder();
        Here.Run("run", Small, "--trials", "60", "--out", folder["out"], "--report").ShouldEndWith(0);
        Here.Run("run", Small, "--trials", "70", "--out", folder["out"]).ShouldEndWith(0);
        File.Exists(folder["out/report.html"]).ShouldBeFalse();
        Directory.EnumerateFiles(folder["out/charts"]).ShouldBeEmpty();
    }

    private static string[] Headings(string html) =>
        [.. Regex.Matches(html, "<h2[^>]*>(.*?)</h2>").Select(match => Text(match.Groups[1].Value))];

    private static string Text(string html) => WebUtility.HtmlDecode(Regex.Replace(html, "<wbr/?>|<[^>]+>", ""));

    private static Dictionary<string, string> Contents(string directory) => Directory
        .EnumerateFiles(directory, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path) is not "manifest.json")
        .ToDictionary(path => Path.GetRelativePath(directory, path), File.ReadAllText);

    /// <summary>Names of the files that a report always has.</summary>
    private static IEnumerable<string> Pictures(Report report) =>
        report.Charts.SelectMany(chart => (string[])[chart.Name + ".svg", chart.Name + ".png"]);
}
