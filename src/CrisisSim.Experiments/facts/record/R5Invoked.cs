using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>R5. The casus foederis is recognised the day after, perhaps on condition of a finding.</summary>
internal sealed class R5Invoked : RecordEntry
{
    public override string Id => "R5";
    public override string Statement => "Article 5 is invoked after a median of 10 to 36 h.";

    public override string Source =>
        "12 September 2001: agreed, on condition of a finding, 18 to 30 h after the act by different witnesses";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        yield return new()
        {
            Name = "invoked after",
            Value = Quantile(plays.OpenInForce[Milestone.Invoked].ToArray()),
            Unit = "h",
            Expectation = Expectation.Between(10, 36),
            Published = "18 to 30",
        };
        yield return new()
        {
            Name = "never invoked",
            Value = Never(plays.OpenInForce, Milestone.Invoked),
            Unit = "%",
        };
    }
}
