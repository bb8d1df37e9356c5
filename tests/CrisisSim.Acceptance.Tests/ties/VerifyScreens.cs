using CrisisSim.Cli;
using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What <c>verify</c> shows of a build that plays as it says, and of one that does not.</summary>
public sealed class VerifyScreens
{
    private static readonly IReadOnlyList<GoldenCase> Two =
        [.. GoldenScenarios.All.Where(one => one.Name is "starter" or "acts/stray-missile.yaml")];

    /// <summary>Every shipped scenario, on the engine that no test of golden rows plays.</summary>
    [Fact]
    public void A_build_that_plays_as_it_says() =>
        Bare(Here.Run("verify", "--engine", "heap").ShouldEndWith(0).Out).ShouldBeAsVerified();

    [Fact]
    public void A_build_that_plays_otherwise()
    {
        GoldenFile golden = Held();
        Ran ran = Show(golden with
        {
            Rows = golden.Rows.ToDictionary(row => row.Key, row => Altered(row.Key, row.Value)),
        });
        ran.ShouldEndWith(1);
        Bare(ran.Out).ShouldBeAsVerified();
    }

    [Fact]
    public void A_machine_that_rounds_otherwise_is_told_from_a_build_that_is_another()
    {
        GoldenFile golden = Held();
        Ran ran = Show(golden with
        {
            Rounding = "0",
            Rows = golden.Rows.ToDictionary(row => row.Key, row => Altered(row.Key, row.Value)),
        }).ShouldEndWith(1);
        ran.Out.ReplaceLineEndings(" ").ShouldContain("exp, log or pow round otherwise");
    }

    [Fact]
    public void Rows_of_few_scenarios_that_hold_are_well() => Show(Held()).ShouldEndWith(0).Out.ShouldContain("YES. ");

    [Fact]
    public void Interrupted_at_once_it_knows_nothing() =>
        Here.Cancelled("verify").ShouldBeRefused(130, "interrupted before an engine was done");

    /// <summary>The rows of these scenarios alone.</summary>
    private static GoldenFile Held() => GoldenFile.Carried with
    {
        Rows = GoldenFile.Carried.Rows
            .Where(row => Two.Any(one => row.Key.StartsWith(one.Name + ", ", StringComparison.Ordinal)))
            .ToDictionary(),
    };

    /// <summary>As if one build had another constant: every row from the second crisis on, of one scenario.</summary>
    private static string Altered(string name, string value)
    {
        if (!name.StartsWith("starter, ", StringComparison.Ordinal)
            || name.EndsWith(GoldenRows.Text, StringComparison.Ordinal)) return value;
        char[] letters = value.ToCharArray();
        bool isOfColumns = name.EndsWith(GoldenRows.Columns, StringComparison.Ordinal);
        int from = isOfColumns ? 24 : value.IndexOf(' ', StringComparison.Ordinal) + 3;
        if (!isOfColumns) letters[0] = letters[0] == 'a' ? 'b' : 'a';
        for (int k = from; k < letters.Length; k++) letters[k] = letters[k] == 'A' ? 'B' : 'A';
        return new string(letters);
    }

    private static Ran Show(GoldenFile golden)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var plan = new VerifyPlan { Cases = Two, Engines = [Engine.Kernel, Engine.Heap], Golden = golden };
        ExitCode code = VerifyCommand.Show(plan, "crisissim verify", default,
            new Screen { Out = results, Error = errors, Width = 80 });
        return new Ran((int)code, results.ToString(), errors.ToString());
    }

    private static string Bare(string text) => text.Replace(CarriedRows.Hash, "0123456789ab", StringComparison.Ordinal);
}
