using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class What_a_study_varies
{
    private static readonly ScenarioFile Starting = ScenarioFile.OfText(ScenarioTemplate.Text("T"), "new.yaml");

    [Fact]
    public void Numbers_of_the_same_key_in_different_blocks_are_different_numbers()
    {
        IReadOnlyList<VariedNumber> varied = Starting.Bind().Ledger.Varied();
        foreach (VariedNumber number in varied)
            number.Uses
                .Select(use => use.Path[(use.Path.LastIndexOf('.') + 1)..])
                .Distinct()
                .Count()
                .ShouldBe(1, number.Path);
        varied.Single(number => number.Path == "model.evidence.rate.land").Uses.Count.ShouldBe(1);
        varied.Single(number => number.Path == "model.evidence.strength.land").Uses.Count.ShouldBe(1);
        varied.Single(number => number.Path == "couplings.funding").Uses.Count.ShouldBe(1);
    }

    [Fact]
    public void The_judged_numbers_of_the_model_and_of_the_couplings_are_among_them()
    {
        var paths = Starting.Bind().Ledger.Varied().Select(number => number.Path).ToList();
        paths.ShouldContain("couplings.reading");
        paths.ShouldContain("model.interpretation.common_reading");
        paths.ShouldContain("attacker.strength");
        paths.ShouldNotContain("couplings.solidarity");
        paths.ShouldNotContain("alliance.council.convene");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.37)]
    [InlineData(1)]
    public void Each_can_be_moved_anywhere_within_its_range(double share)
    {
        foreach (VariedNumber number in Starting.Bind().Ledger.Varied())
        {
            double target = number.Range.Low + share * (number.Range.High - number.Range.Low);
            Loaded<Scenario> loaded = Starting.Bind([.. number.MovedTo(target)]);
            loaded.Problems.Lines().ShouldBeEmpty(number.Path);
            LedgerEntry moved = loaded.Ledger.Entries.Single(entry => entry.Path == number.Path);
            moved.Value.ShouldBe(moved.IsWhole ? Math.Round(target) : target, 1e-9, number.Path);
        }
    }

    [Fact]
    public void A_distribution_that_is_stretched_already_is_moved_to_the_median_asked_for()
    {
        var file = ScenarioFile.OfText(Narrow.Text.Replace("  A: {}",
            "  A: {recall: {median: 10 h, sigma: 0.5, times: 2, range: [5 h, 40 h]}}", StringComparison.Ordinal), "n");
        VariedNumber recall = file.Bind().Ledger.Varied().Single(number => number.Path == "members.A.recall");
        LedgerEntry moved = file
            .Bind([.. recall.MovedTo(30)]).Ledger.Entries
            .Single(entry => entry.Path == recall.Path);
        moved.Value.ShouldBe(30, 1e-9);
    }

    [Fact]
    public void An_override_reaches_what_a_declaration_takes_over_and_no_default_is_lost()
    {
        Scenario scenario = Starting
            .Bind(new Override("declarations.in-force.triggers.cyber.assist_at", "4"),
                new Override("couplings.reading", "off")).Value
            .ShouldNotBeNull();
        scenario.Declarations.Select(declaration => declaration.Triggers[Domain.Cyber].AssistAt).ShouldBe([4, 4]);
        scenario.Declarations.Select(declaration => declaration.Triggers[Domain.Land].AssistAt).ShouldBe([5.5, 5.5]);
        scenario.Couplings[CouplingRegistry.Reading].ShouldBe(0);
        scenario.Couplings[CouplingRegistry.Bias].ShouldBe(CouplingRegistry.Bias.Default);
    }

    [Theory]
    [InlineData("declarations.precise.triggers.default.precision", "0.9", Domain.Land, 0.9)]
    [InlineData("declarations.precise.triggers.default.precision", "0.9", Domain.Cyber, 0.3)]
    [InlineData("declarations.*.triggers.sea.precision", "0.1", Domain.Sea, 0.1)]
    [InlineData("declarations.precise.triggers.*.precision", "0.2", Domain.Cyber, 0.2)]
    [InlineData("declarations.precise.triggers.*.precision", "0.2", Domain.Air, 0.2)]
    public void Triggers_are_set_by_domain_or_by_their_default(string path, string value, Domain domain,
        double precision) =>
        Starting
            .Bind(new Override(path, value)).Value
            .ShouldNotBeNull().Declarations[1].Triggers[domain].Precision.ShouldBe(precision);
}
