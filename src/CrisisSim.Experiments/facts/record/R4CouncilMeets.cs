using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>R4. The Council meets within hours of an open armed attack, and within a day or two over lesser acts.</summary>
internal sealed class R4CouncilMeets : RecordEntry
{
    private static readonly (string File, string Act)[] Lesser =
    [
        ("unmarked-men", "unmarked men"),
        ("drone-swarm", "a swarm of drones"),
        ("cut-cables", "cut cables"),
    ];

    public override string Id => "R4";
    public override string Statement =>
        "Over an open armed attack the Council meets after a median of 3 to 12 h, and by 24 h in 95 of 100; over lesser "
            + "acts, below the line or doubtful, after 12 to 48 h.";

    public override string Source =>
        "seven sittings after a shock, 2001 to 2025: 4.5 to 20 h after the act, median 8.6; meetings under Article 4, "
            + "2003 to 2025, median 19 h after the request (NATO topics 49187, news reports)";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        TrialTable open = plays.OpenInForce;
        yield return new()
        {
            Name = "the Council first meets over the open act",
            Value = Quantile(open[Milestone.Convened].ToArray()),
            Unit = "h",
            Expectation = Expectation.Between(3, 12),
            Published = "4.5 to 20, median 8.6",
        };
        yield return new()
        {
            Name = "by 24 h",
            Value = By(open, Milestone.Convened, Day),
            Unit = "%",
            Expectation = Expectation.AtLeast(95),
        };
        foreach ((string file, string act) in Lesser)
        {
            TrialTable table = plays.Play(plays.Of(file), RecordPlays.Trials / 2);
            double[] met = [.. table[Milestone.Convened].ToArray().Where(double.IsFinite)];
            yield return new()
            {
                Name = $"over {act}, where it meets",
                Value = Quantile(met),
                Unit = "h",
                Expectation = Expectation.Between(12, 48),
            };
            yield return new() { Name = "where it does not", Value = Never(table, Milestone.Convened), Unit = "%" };
        }
    }
}
