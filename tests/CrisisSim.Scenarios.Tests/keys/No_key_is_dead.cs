using System.Collections.Concurrent;

namespace CrisisSim.Scenarios.Keys.Tests;

/// <summary>
/// Each key of the format is set to the ends of its range, or to every other word, in one scenario of the panel after
/// the other, with the same luck, until a row of some result moves.
/// </summary>
public class No_key_is_dead
{
    /// <summary>Places of one key, such as forces, that are tried one by one where all at once move nothing.</summary>
    private const int Places = 4;

    /// <summary>Keys that move no row, each with its reason; one that moves a row has to be struck off.</summary>
    private static readonly IReadOnlyDictionary<string, string> Still = new Dictionary<string, string>
    {
        ["crisissim"] = "names the format",
        ["title"] = "for the reader",
        ["forms.*.meaning"] = "for the reader",
        ["forms.*.mistaken_for"] = "for the reader",
        ["areas"] = "declares words that an incident may use",
        ["alliance.name"] = "for the reader",
        ["members.*.forces[*].name"] = "names the force, and its luck goes with the name",
        ["declarations.*.title"] = "for the reader",
        ["declarations.*.short"] = "for the reader",
        ["declarations.*.text"] = "for the reader",
        ["incidents[*].domain"] = "follows from the form; another domain is refused",
        ["menu.*.domain"] = "follows from the form; another domain is refused",
    };

    [Fact]
    public void Each_key_moves_a_row_somewhere()
    {
        var still = new ConcurrentBag<string>();
        Parallel.ForEach(Partitioner.Create(FormatKey.All.ToList(), loadBalance: true), key =>
        {
            if (!Ways(key).Any(way => way.Scenario.Moves(key, way.Rows, way.Places))) still.Add(key.Path);
        });
        still.Order(StringComparer.Ordinal).ShouldBe(Still.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_scenario_read_twice_plays_the_same()
    {
        foreach (PlayedRows rows in PlayedRows.All)
            foreach (PanelScenario scenario in PanelScenario.All.Take(2))
                scenario.IsRepeated(rows).ShouldBeTrue(scenario.Name);
    }

    private static IEnumerable<(PanelScenario Scenario, PlayedRows Rows, int Places)> Ways(FormatKey key)
    {
        IEnumerable<(PanelScenario, PlayedRows, int)> run =
            PanelScenario.All.Select(scenario => (scenario, PlayedRows.OfRun, Places));
        IEnumerable<(PanelScenario, PlayedRows, int)> beyond =
            from scenario in PanelScenario.Few
            from rows in new[] { PlayedRows.OfLongRun, PlayedRows.OfCompare, PlayedRows.OfDeter, PlayedRows.OfDrift }
            select (scenario, rows, 1);
        return ActsBeyondRuns(key.Path) ? beyond.Concat(run) : run.Concat(beyond);
    }

    private static bool ActsBeyondRuns(string path) =>
        path.StartsWith("menu.", StringComparison.Ordinal)
            || path.StartsWith("model.choice.", StringComparison.Ordinal)
            || path.StartsWith("model.drift.", StringComparison.Ordinal)
            || path.StartsWith("model.provocation.", StringComparison.Ordinal)
            || path.Contains(".governance.", StringComparison.Ordinal);
}
