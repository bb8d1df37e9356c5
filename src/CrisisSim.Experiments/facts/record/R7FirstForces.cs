using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>R7. What stands on duty is there in hours, what flies within a day, what rolls within days.</summary>
internal sealed class R7FirstForces : RecordEntry
{
    public override string Id => "R7";
    public override string Statement =>
        "Air policing is on the scene within 6 h in 90 of 100 under every text; aircraft from outside come within 24 h "
            + "in 50 to 95; the first land force from next door has a median of at most day 4, the first from beyond "
            + "of days 4 to 10.";

    public override string Source =>
        "10 September 2025: jets already stationed there the same night; February 2022: first elements of the response "
            + "force on days 4 to 5 in a member not attacked, unopposed (news reports)";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        foreach (TrialTable table in plays.Open)
        {
            yield return new()
            {
                Name = $"air policing on the scene within 6 h, {table.Declaration}",
                Value = By(table, Milestone.AirPolicing, 6),
                Unit = "%",
                Expectation = Expectation.AtLeast(90),
            };
        }
        TrialTable open = plays.OpenInForce;
        yield return new()
        {
            Name = "aircraft from outside within 24 h",
            Value = By(open, Milestone.FirstAircraft, Day),
            Unit = "%",
            Expectation = Expectation.Between(50, 95),
        };
        yield return Land(open, Milestone.NeighbourForce, "the first land force from next door",
            Expectation.AtMost(4));
        yield return Land(open, Milestone.DistantForce, "the first land force from beyond", Expectation.Between(4, 10));
    }

    private static FactFigure Land(TrialTable table, Milestone milestone, string name, Expectation asked) => new()
    {
        Name = name,
        Value = Quantile(table[milestone].ToArray()).In(1 / Day),
        Unit = "d",
        Expectation = asked,
    };
}
