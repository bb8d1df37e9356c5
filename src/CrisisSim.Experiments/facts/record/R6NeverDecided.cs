using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>R6. Allies with half of the force have leave almost always; a decision of all of them fails at times.</summary>
internal sealed class R6NeverDecided : RecordEntry
{
    public override string Id => "R6";
    public override string Statement =>
        "Allies with half of the allied strength have leave in all but 3 of 100 crises; a decision of the Council never "
            + "comes in 2 to 12.";

    public override string Source =>
        "judged: there is one invocation on record, and likely vetoes are members";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        yield return new()
        {
            Name = "never half authorized",
            Value = Never(plays.OpenInForce, Milestone.HalfAuthorized),
            Unit = "%",
            Expectation = Expectation.AtMost(3),
        };
        yield return new()
        {
            Name = "half authorized after",
            Value = Quantile(plays.OpenInForce[Milestone.HalfAuthorized].ToArray()),
            Unit = "h",
        };
        yield return new()
        {
            Name = "never decided",
            Value = Never(plays.OpenInForce, Milestone.Decision),
            Unit = "%",
            Expectation = Expectation.Between(2, 12),
        };
        yield return new()
        {
            Name = "decided after",
            Value = Quantile(plays.OpenInForce[Milestone.Decision].ToArray()),
            Unit = "h",
        };
    }

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => ablation is [{ IsMet: true }]
        ? "an attacker that has seen the allies' resolve may give up before governments are through, and there is then "
            + "nothing left to clear force for; where it keeps to its plan the share is within the tolerance"
        : NotFound;

    protected override IEnumerable<FactFigure> Reasons(RecordPlays plays)
    {
        Scenario keepsToIt = plays.Scenario with { Attacker = plays.Scenario.Attacker with { Adaptive = false } };
        yield return new()
        {
            Name = "never half authorized, the attacker keeping to its plan",
            Value = Never(plays.Play(keepsToIt, [plays.Treaty], RecordPlays.Trials / 2)[0], Milestone.HalfAuthorized),
            Unit = "%",
            Expectation = Expectation.AtMost(3),
        };
    }
}
