using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>A judged or assumed number has a range from which draws take it, and the range says why.</summary>
public sealed class What_is_judged
{
    /// <summary>Shipped scenarios that still state numbers which no range reaches.</summary>
    private static readonly IReadOnlyList<string> NotYet = [];

    private static readonly IReadOnlyList<(string Path, IDescribed Block, Row Row)> Numbers = [.. Rows()];

    [Fact]
    public void There_are_many() => Numbers.Count.ShouldBeGreaterThan(200);

    [Fact]
    public void Each_number_of_the_format_has_a_range_or_is_a_choice_or_has_a_source() =>
        Numbers
            .Where(number => !IsSourced(number.Row) && !number.Row.Kind.IsChosen && Ranged(number.Row).Length == 0)
            .Select(number => number.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Each_range_says_why() =>
        Numbers
            .Where(number => Reason(number.Block, number.Row).Length == 0)
            .Select(number => number.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Each_range_of_the_format_holds_its_default()
    {
        Loaded<Scenario> loaded = Narrow.Load(Narrow.Text);
        loaded.Ledger.Entries
            .Where(entry => entry.Range is { } range && !range.Holds(entry.Value))
            .Select(entry => entry.Path)
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_judgement_that_no_range_reaches_is_a_warning_at_its_place() =>
        Narrow
            .Lines("title: T", "title: T\nattacker: {strength: {value: 4, grade: judged}}")
            .ShouldBe(["n.yaml:3:30: warning: 'strength' is judged and has no range; add 'range: [lowest, highest]', "
                + "or no draw of judgement reaches it"]);

    [Theory]
    [InlineData("attacker: {strength: {value: 4, grade: judged, range: [3, 6]}}")]
    [InlineData("attacker: {strength: {value: 4, source: a count}}")]
    [InlineData("horizon: 60 d")]
    [InlineData("alliance: {lift: {capacity: 2}}")]
    public void A_range_a_source_a_choice_or_the_range_of_the_key_is_enough(string line) =>
        Narrow.Lines("title: T", $"title: T\n{line}").ShouldBeEmpty();

    [Fact]
    public void A_range_may_follow_the_number_that_is_stated()
    {
        Loaded<Scenario> loaded = Narrow.Load(Narrow.Text.Replace("  A: {}",
            "  A: {influence: 3, support: 0.95, forces: [{name: brigade, transit: {median: 40 h, p90: 80 h}}]}",
            StringComparison.Ordinal));
        Range(loaded, "members.A.influence").ShouldBe((1.5, 6));
        Range(loaded, "members.A.support").ShouldBe((0.8, 1));
        Range(loaded, "members.A.forces[0].transit").ShouldBe((20, 80));
    }

    [Fact]
    public void What_stretches_a_time_stretches_the_range_that_is_stated_for_it()
    {
        Loaded<Scenario> loaded = Narrow.Load(Narrow.Text.Replace("A: {}",
            "A: {recall: {median: 48 h, p90: 96 h, range: [24 h, 72 h], times: 2}}", StringComparison.Ordinal));
        loaded.Problems.Lines().ShouldBeEmpty();
        Range(loaded, "members.A.recall").ShouldBe((48, 144));
    }

    [Fact]
    public void A_line_that_is_drawn_takes_the_line_of_measures_with_it()
    {
        string text = Narrow.Text.Replace("  d: {}",
            "  d: {triggers: {default: {consult_at: 4, measures_at: 4, assist_at: 5.5}}}", StringComparison.Ordinal);
        Trigger drawn = Narrow
            .Sound(text, new Override("declarations.d.triggers.default.consult_at", "4.4"))
            .Declarations[0].Triggers[Domain.Land];
        (drawn.ConsultAt, drawn.MeasuresAt).ShouldBe((4.4, 4.4));
    }

    [Fact]
    public void No_shipped_scenario_states_a_judgement_that_no_range_reaches()
    {
        string folder = Project.Folder("scenarios");
        foreach (string path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            string file = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (StudyFile.IsStudy(path) || PanelFile.IsPanel(path) || NotYet.Contains(file) || IsLaboratory(file)) continue;
            ScenarioFile.Read(path).Problems.Lines()
                .Where(line => line.Contains("has no range", StringComparison.Ordinal))
                .ShouldBeEmpty(file);
        }
    }

    /// <summary>The crises of the suite of facts are made to show one thing; their numbers are set, not judged.</summary>
    private static bool IsLaboratory(string file) => file.StartsWith("studies/facts/", StringComparison.Ordinal);

    private static (double, double) Range(Loaded<Scenario> loaded, string path)
    {
        PlausibleRange range = loaded.Ledger.Entries.Single(entry => entry.Path == path).Range.ShouldNotBeNull();
        return (Math.Round(range.Low, 9), Math.Round(range.High, 9));
    }

    private static bool IsSourced(Row row) => row.Default?.Grounds.Effective == Grade.Sourced;

    private static string Ranged(Row row) =>
        row.Kind.Range.Length > 0 ? row.Kind.Range : row.Default?.Grounds.Range is null ? "" : "its default's own";

    private static string Reason(IDescribed block, Row row) =>
        row.Kind.RangeReason.Length > 0 ? row.Kind.RangeReason
        : row.Default?.Grounds.Source is { Length: > 0 } source ? source
        : block.Rows.RangeReason;

    private static IEnumerable<(string Path, IDescribed Block, Row Row)> Rows()
    {
        var seen = new HashSet<Kind>();
        var ahead = new Queue<(string Path, Kind Kind)>([("", ScenarioShape.Shape)]);
        while (ahead.TryDequeue(out (string Path, Kind Kind) next))
        {
            if (!seen.Add(next.Kind)) continue;
            if (next.Kind is IDescribed block)
                foreach (Row row in block.Rows.All.Where(row => row.Kind.IsQuantity))
                    yield return ($"{next.Path}.{row.Key}", block, row);
            foreach ((string step, Kind kind) in next.Kind.Inner) ahead.Enqueue((next.Path + step, kind));
        }
    }
}
