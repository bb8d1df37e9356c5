using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Whether 95 of 100 intervals hold the truth, every kind that the tool prints. The tables are written beside the test
/// assembly (coverage-*.md, each quantity in coverage-*.txt); docs/validation.md has them with their date.
/// </summary>
public sealed class Interval_coverage
{
    /// <summary>
    /// 500 blocks of 200 and of 1,000 crises of a crisis with 32 members. A study keeps moments alone, by which the highest
    /// rung falls short with 200 crises, as <c>sweep --method</c> says.
    /// </summary>
    [CoverageFact]
    public void Of_rows_on_nato_baltic() => Check("rows-nato-baltic", RowCoverage.Measure(
        Shipped.Scenario("alliances/nato-baltic.yaml"), ("ambiguous", "precise-wording"), 500_000, (200, 500),
        (1000, 500)), marked: "value at a point of a study; peak_rung");

    /// <summary>500 blocks of 10,000 crises of four members.</summary>
    [CoverageFact]
    public void Of_rows_of_four_members() =>
        Check("rows-four-members", RowCoverage.Measure(FourMembers, Texts, 5_000_000, (10_000, 500)));

    /// <summary>Parts of effects, 200 seeds.</summary>
    [CoverageFact]
    public void Of_parts_of_effects() => Check("parts", PlayedCoverage.OfParts(FourMembers, Texts));

    /// <summary>Leads in later years and what moves them, 200 seeds.</summary>
    [CoverageFact]
    public void Of_years() => Check("years", PlayedCoverage.OfDrift(FourMembers, Texts));

    /// <summary>What a choice among texts rests on, 200 seeds.</summary>
    [CoverageFact]
    public void Of_choices() => Check("choices", PlayedCoverage.OfChoices(FourMembers, Texts));

    /// <summary>Mixtures of two texts that no other outdoes, 200 seeds.</summary>
    [CoverageFact]
    public void Of_mixtures() => Check("mixtures", PlayedCoverage.OfMixtures(FourMembers, Texts));

    /// <summary>How well texts tell unmarked forces from a look-alike, 200 seeds.</summary>
    [CoverageFact]
    public void Of_warnings() => Check("warnings", PlayedCoverage.OfWarnings(InDoubt, Texts));

    /// <summary>
    /// What attackers choose, 200 seeds. Whether the objective is held falls short, as <c>deter --method</c> says.
    /// </summary>
    [CoverageFact]
    public void Of_attackers() => Check("attackers", PlayedCoverage.OfAttackers(FourMembers, Texts));

    private static Scenario FourMembers { get; } = Starter();

    private static Scenario InDoubt =>
        Starter(new Override("incidents[0].form", "unmarked_forces"), new Override("incidents[0].deception", "-0.3"));

    private static (string, string) Texts => (FourMembers.Declarations[0].Name, FourMembers.Declarations[1].Name);

    private static Scenario Starter(params IReadOnlyList<Override> settings)
    {
        Loaded<Scenario> read =
            ScenarioFile.OfText(ScenarioTemplate.Text("Coverage"), "starter.yaml").Bind(settings);
        read.Problems.Errors.ShouldBe(0, string.Join('\n', read.Problems.Lines()));
        return read.Value!;
    }

    private static void Check(string part, IReadOnlyList<CoverageTally> tallies, string? marked = null)
    {
        string path = Path.Join(AppContext.BaseDirectory, $"coverage-{part}");
        File.WriteAllText(path + ".md", CoverageTable.Write(tallies));
        File.WriteAllText(path + ".txt", CoverageTable.Detail(tallies));
        CoverageTally[] low = [.. tallies.Where(one => one.IsAnything && one.FallsShort && $"{one.Kind}; {one.Quantity}" != marked)];
        low.ShouldBeEmpty($"{low.Length} fall short of 95 % by more than luck:\n{CoverageTable.Detail(low)}");
    }
}
