using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>R1. Nobody doubts that brigades crossed a border; the member on whose soil it happens knows first.</summary>
internal sealed class R1WhoKnowsWhen : RecordEntry
{
    private const double Hour = 1;

    public override string Id => "R1";
    public override string Statement =>
        "The attacked member knows of an open act within the hour, no ally knows before it, and every capital believes "
            + "the act within a day.";

    public override string Source =>
        "judged: the attacked member is on the spot and tells the others; on 24 February 2022 the North Atlantic Council "
            + "sat after 4.5 h";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        TrialTable table = plays.OpenInForce;
        MemberTable attacked = Member(table, table.Head.Victim);
        IReadOnlyList<MemberTable> allies = Allies(table);
        yield return new()
        {
            Name = "the attacked member knows within the hour",
            Value = Percent(table, row => attacked[MemberMilestone.Detected][row] <= Hour),
            Unit = "%",
            Expectation = Expectation.AtLeast(99),
        };
        yield return new()
        {
            Name = "an ally knows before it",
            Value = Percent(table, row => allies.Any(
                ally => ally[MemberMilestone.Detected][row] < attacked[MemberMilestone.Detected][row])),
            Unit = "%",
            Expectation = Expectation.Exactly(0),
        };
        yield return new()
        {
            Name = "every capital believes the act within 24 h",
            Value = Percent(table, row => allies.Append(attacked).All(
                member => member[MemberMilestone.Convinced][row] <= Day)),
            Unit = "%",
            Expectation = Expectation.AtLeast(99),
        };
    }
}
