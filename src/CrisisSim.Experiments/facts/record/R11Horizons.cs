using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>R11. What is measured by day 30 does not grow with the horizon.</summary>
internal sealed class R11Horizons : RecordEntry
{
    private const double Short = 60 * Day, Long = 120 * Day;

    public override string Id => "R11";
    public override string Statement =>
        "Gains and prices at horizons of 60 and of 120 days are the same, crisis by crisis.";

    public override string Source => "the headline once grew with the horizon, for never was counted as its end";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        TrialTable near = At(plays, Short), far = At(plays, Long);
        foreach (Endpoint endpoint in Endpoints.Primary.Where(each => each.IsAskedOf(plays.Scenario)))
        {
            yield return new()
            {
                Name = $"crises apart in {endpoint.Name}",
                Value = Arms.Exact(Apart(endpoint, near, far), near.Trials),
                Expectation = Expectation.Exactly(0),
            };
        }
    }

    private static TrialTable At(RecordPlays plays, double horizon) =>
        plays.PlayOtherwise(plays.Scenario with { Horizon = horizon }, RecordPlays.Trials / 4);

    private static int Apart(Endpoint endpoint, TrialTable near, TrialTable far) => endpoint switch
    {
        _ when endpoint.MeanColumn(near) is { } first && endpoint.MeanColumn(far) is { } second =>
            first.Zip(second).Count(pair => pair.First != pair.Second),
        _ => endpoint.Estimate(near)!.Value.Value == endpoint.Estimate(far)!.Value.Value ? 0 : 1,
    };
}
