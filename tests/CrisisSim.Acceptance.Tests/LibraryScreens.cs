using CrisisSim.Cli;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The library from the command line: listed, shown, played beside one's own texts, and begun from.</summary>
public sealed class LibraryScreens
{
    private static readonly string Small = Repository.Case("small.yaml");

    [Fact]
    public void Treaties_are_ranked_against_the_own_text_and_their_articles_say_why()
    {
        string page = Here.Run("treaties", Small, "--treaties", "rio-1947,csto-2010,budapest-1994", "--trials", "200",
            "--why", "--quiet").ShouldEndWith(0).Out;
        page.ShouldContain("4 texts among the same members");
        page.ShouldContain("•");
        page.ShouldMatch("Rio Treaty 1947: .* Art\\. ");
    }

    [Fact]
    public void Where_not_all_texts_fit_the_own_one_stays_on_the_screen_and_what_is_left_out_is_counted()
    {
        string[] lines = Here.Run("treaties", "seato-1962-mekong", "--trials", "20", "--quiet").ShouldEndWith(0).Out
            .Split('\n');
        lines.Count(line => line.Contains('•', StringComparison.Ordinal) && line.Contains("force", StringComparison.Ordinal)
            && !line.StartsWith("Against", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_state_without_a_text_and_areas_without_a_treaty_are_refused()
    {
        using var folder = new Folder();
        Here.Run("new", folder["one"], "--from", "estonia").ShouldBeRefused(2, "holds members and no text");
        Here.Run("run", Small, "--areas", "as-written").ShouldBeRefused(2, "--areas says nothing without a treaty");
    }

    [Fact]
    public void A_crisis_of_a_large_number_has_a_report_and_its_rows_are_not_written_over()
    {
        using var folder = new Folder();
        Here.Run("trace", Small, "--trial", "3000000000", "--out", folder["one"], "--report").ShouldEndWith(0);
        Here.Run("trace", Small, "--trial", "4", "--out", folder["one"]).ShouldBeRefused(2, "trace.csv");
    }

    [Fact]
    public void Every_treaty_of_the_library_can_be_laid_over_an_alliance_with_files_and_a_report()
    {
        using var folder = new Folder();
        string directory = folder["out"];
        Here.Run("treaties", "anzus-darwin", "--trials", "60", "--out", directory, "--report", "--quiet").ShouldEndWith(0);
        string[] rows = File.ReadAllLines(Path.Join(directory, "treaties.csv"));
        rows.Count(row => row.StartsWith("outcome,", StringComparison.Ordinal) && row.Contains(",timeliness,",
            StringComparison.Ordinal)).ShouldBe(20);
        rows.ShouldContain(row => row.StartsWith("part,", StringComparison.Ordinal) && row.Contains("Art.",
            StringComparison.Ordinal));
        File.Exists(Path.Join(directory, "charts", "treaties.svg")).ShouldBeTrue();
        Here.Run("report", directory).ShouldEndWith(0);
    }

    [Fact]
    public void An_area_as_written_leaves_a_treaty_out_of_a_crisis_elsewhere()
    {
        string Cleared(params string[] more) => Here
            .Run(["treaties", "anzus-darwin", "--treaties", "brussels-1948", "--trials", "200", "--format", "csv", .. more])
            .ShouldEndWith(0).Out.Split('\n').Single(row => row.Contains(",brussels-1948,", StringComparison.Ordinal)
                && row.Contains(",timeliness,", StringComparison.Ordinal));
        Cleared().ShouldNotBe(Cleared("--areas", "as-written"));
    }

    [Fact]
    public void One_treaty_is_played_beside_the_own_text()
    {
        Here.Run("compare", Small, "--declaration-from", "rio-1947", "--trials", "50").ShouldEndWith(0).Out
            .ShouldContain("Rio Treaty 1947 instead of");
        Here.Run("run", Small, "--declaration-from", "csto-2010", "--trials", "50").ShouldEndWith(0).Out
            .ShouldContain("under Collective Security Treaty as amended 2010");
        Here.Run("trace", Small, "--trial", "1", "--declaration-from", "rio-1947").ShouldEndWith(0).Out
            .ShouldContain("under Rio Treaty 1947");
    }

    [Theory]
    [InlineData("did you mean 'rio-1947'?", "treaties", "anzus-darwin", "--treaties", "rio-1974")]
    [InlineData("did you mean 'csto-2010'?", "compare", "anzus-darwin", "--declaration-from", "csto-2011")]
    [InlineData("did you mean 'rio-1947' of the library?", "show", "rioo-1947")]
    [InlineData("Did you mean 'strength'?", "show", "anzus-darwin", "strengthz")]
    [InlineData("Did you mean 'silence-48h'?", "show", "provision", "silense-48h")]
    [InlineData("Did you mean 'joint-cell'?", "list", "provisions", "joint-sell")]
    [InlineData("Did you mean 'rio-1947'?", "list", "treaties", "rioo-1947")]
    [InlineData("did you mean 'nato-baltic' of the library?", "new", "any", "--from", "nato-balti")]
    [InlineData("Did you mean 'blockade'?", "new", "any", "--from", "anzus", "--act", "blokade")]
    [InlineData("Did you mean 'Australia'?", "new", "any", "--from", "anzus", "--victim", "Austria")]
    [InlineData("need --from or --treaty", "new", "any", "--victim", "Estonia")]
    [InlineData("new needs the name of the file", "new")]
    public void What_is_misspelt_is_refused_with_the_nearest_name(string said, params string[] command)
    {
        Ran ran = Here.Run(command);
        ran.Code.ShouldBeOneOf(2, 3);
        ran.Error.ShouldContain(said);
    }

    [Theory]
    [InlineData("treaties", "signed", 19)]
    [InlineData("articles", "quote", 400)]
    [InlineData("provisions", "lacks", 60)]
    [InlineData("alliances", "members", 4)]
    [InlineData("acts", "rung_why", 120)]
    [InlineData("states", "file", 26)]
    public void The_library_is_listed_for_people_and_programs(string what, string column, int least)
    {
        Here.Run("list", what).ShouldEndWith(0);
        string[] lines = Here.Run("list", what, "--format", "csv").ShouldEndWith(0).Out.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBeGreaterThan(least);
        lines[0].Split(',').ShouldContain(column);
    }

    [Theory]
    [InlineData("silence-24h")]
    [InlineData("defined-words")]
    [InlineData("review-2y")]
    public void A_provision_is_shown_with_what_it_does_what_it_costs_and_who_has_it(string name)
    {
        string shown = Here.Wide(80, "show", name).ShouldEndWith(0).Out;
        shown.ShouldBeAsVerified(name);
        shown.Split('\n').Length.ShouldBeLessThanOrEqualTo(27);
        Here.Wide(80, "show", "provision", name).ShouldEndWith(0).Out.ShouldBe(shown);
    }

    [Fact]
    public void Provisions_are_listed_and_words_of_articles_alone_still_find_them()
    {
        Here.Wide(80, "list", "provisions").ShouldEndWith(0).Out.ShouldBeAsVerified();
        Here.Run("list", "provisions", "without delay").ShouldEndWith(0).Out.ShouldContain("Articles of treaties");
    }

    [Fact]
    public void A_text_of_provisions_by_name_is_played_and_the_row_of_its_one_difference_has_its_name()
    {
        using var folder = new Folder();
        string file = folder["named.yaml"];
        File.WriteAllText(file, $"crisissim: 2\nbase: '{Small}'\ndeclarations:\n  a: {{extends: vague, with: unanimity}}\n"
            + "  b: {extends: a, with: [two-thirds-majority, joint-cell]}\n");
        string page = Here.Run("attribute", file, "--from", "a", "--to", "b", "--trials", "100").ShouldEndWith(0).Out;
        page.ShouldContain("Majority of two thirds");
        page.ShouldContain("Joint cell for the facts");
        Here.Run("design", file, "--from", "a", "--to", "b", "--trials", "40", "--confirm", "60").ShouldEndWith(0);
    }

    [Fact]
    public void A_treaty_is_shown_by_its_articles_and_a_scenario_by_its_numbers()
    {
        string treaty = Here.Run("show", "rio-1947").ShouldEndWith(0).Out;
        treaty.ShouldContain("Art. 3(1)");
        treaty.IndexOf("Art. 3(1)", StringComparison.Ordinal)
            .ShouldBeLessThan(treaty.IndexOf("sourced", StringComparison.Ordinal));
        Here.Run("show", CodedActs.All[0].Name).ShouldEndWith(0).Out.ShouldContain(CodedActs.All[0].Rung.Why[..20]);
        string[] rows = Here.Run("show", Small, "--format", "csv").ShouldEndWith(0).Out.Split('\n');
        rows[0].ShouldStartWith("section,path,value,unit");
        rows.ShouldContain(row => row.StartsWith("number,attacker.strength,3,", StringComparison.Ordinal)
            && row.Contains("small.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_incident_is_like_fits_on_two_lines_whatever_act_it_is()
    {
        Scenario scenario = LoadedScenario.Read(Small).Scenario;
        foreach (CodedAct act in CodedActs.All)
        {
            var incident = new Incident
            {
                Domain = act.Domain,
                Form = act.Form,
                Rung = act.Rung.Value,
                Real = act.Kind is not (CodedActKind.Accident or CodedActKind.FalseAlarm),
            };
            var source = new ScenarioSource(scenario with { Incident = incident }, Small, "")
            {
                Alike = new(() => [.. CodedActs.Nearest(incident).Select(near => near.Told)]),
            };
            IReadOnlyList<string> told = new LikeActs(source).Sentences;
            told[0].ShouldStartWith("Like ");
            told.ShouldAllBe(one => one.Length <= 158);
            told[^1].Length.ShouldBeLessThanOrEqualTo(80, "a full screen has one line for it");
        }
    }

    [Theory]
    [InlineData("--from", "anzus-darwin")]
    [InlineData("--from", "unmarked-men")]
    [InlineData("--from", "anzus", "--act", "ramming", "--attacker", "China", "--victim", "New Zealand")]
    [InlineData("--from", "nato-baltic", "--treaty", "warsaw-1955")]
    [InlineData("--treaty", "north-atlantic-1949", "--victim", "Estonia", "--attacker", "Russia", "--act", "drone_swarm")]
    public void A_case_of_ones_own_begins_from_the_library(params string[] from)
    {
        using var folder = new Folder();
        string file = folder["mine.yaml"];
        string said = Here.Run(["new", file, .. from]).ShouldEndWith(0).Out;
        string wordings = said.TrimEnd().Split(' ')[^1];
        wordings.ShouldEndWith(",mine");
        Here.Run("validate", file).ShouldEndWith(0);
        Here.Run("compare", file, "--wordings", wordings, "--trials", "20").ShouldEndWith(0);
    }

    [Fact]
    public void At_a_terminal_new_asks()
    {
        using var folder = new Folder();
        string file = folder["asked.yaml"];
        using var results = new StringWriter();
        using var errors = new StringWriter();
        using var answers = new StringReader($"{file}\nanzus-darwin\n\nthe other power\n\n");
        Tool.Run(["new"], new Screen { Out = results, Error = errors, Answers = answers }).ShouldBe(ExitCode.Done);
        File.ReadAllText(file).ShouldContain("name: 'the other power'");
    }
}
