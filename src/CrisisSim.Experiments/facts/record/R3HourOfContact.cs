using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>R3. Self-defence is inherent; no text grants it.</summary>
internal sealed class R3HourOfContact : RecordEntry
{
    public override string Id => "R3";
    public override string Statement =>
        "Allied troops whom the attack meets fight from the hour of contact, and the hour is the same under every text.";

    public override string Source =>
        "Charter of the United Nations, Art. 51: self-defence is inherent; the battlegroups have stood in the Baltic "
            + "states since 2017";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        Scenario met = SelfDefence.Certain(plays.Scenario);
        IReadOnlyList<TrialTable> tables = plays.Play(met,
            [.. plays.Texts, Baselines.NoDeclaration(met).Declaration], RecordPlays.Trials / 4);
        yield return new()
        {
            Name = "columns of hours of contact that differ under any text of the file, or under none",
            Value = Arms.Exact(SelfDefence.ColumnsApart(met, tables), tables[0].Trials),
            Expectation = Expectation.Exactly(0),
        };
        yield return new()
        {
            Name = "an ally's troops in the fight, all being met",
            Value = Quantile(SelfDefence.FirstContact(met, tables[0])),
            Unit = "h",
        };
    }
}
