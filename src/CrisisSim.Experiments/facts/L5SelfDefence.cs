using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>L5: self-defence is inherent, and no provision moves its hour.</summary>
internal sealed class L5SelfDefence : FactEntry
{
    private const int Trials = 500;

    public override string Id => "L5";
    public override string Statement =>
        "Troops whom the attack meets fight from that hour under every text but neutrality, and under none.";

    public override string Source => "Charter of the United Nations, Art. 51: the right of self-defence is inherent";

    protected override IEnumerable<FactFigure> Measure(FactBench bench)
    {
        Scenario met = SelfDefence.Certain(Stationed(bench.Scenario("wordings")));
        IReadOnlyList<TrialTable> tables =
            bench.Play(met, [.. met.Declarations, Baselines.NoDeclaration(met).Declaration], Trials);
        yield return new()
        {
            Name = "columns of hours of contact that differ under any text, or under none",
            Value = Arms.Exact(SelfDefence.ColumnsApart(met, tables), Trials),
            Expectation = Expectation.Exactly(0),
        };
        TrialTable neutral = bench.Play(met, Baselines.NoAlliance(met).Declaration, Trials);
        yield return new()
        {
            Name = "crises in which troops fight for a neutral state",
            Value = Arms.Exact(SelfDefence.FirstContact(met, neutral).Count(double.IsFinite), Trials),
            Expectation = Expectation.Exactly(0),
        };
    }

    /// <summary>The same with a battalion of each ally where the attack falls.</summary>
    private static Scenario Stationed(Scenario scenario) => scenario with
    {
        Members = [.. scenario.Members.Select(member => member.Name == scenario.Victim ? member : member with
        {
            Forces = [.. member.Forces, new ForcePackage { Name = "battalion", Strength = 0.3, InTheatre = true }],
        })],
    };
}
