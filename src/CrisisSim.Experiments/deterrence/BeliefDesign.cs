using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The points of belief at which the response is simulated: the truth, four at 1.2 and four corners at 2 standard
/// deviations of resolve (log-odds) and speed (logarithm of hours), those of a vague text, the same under every text.
/// Beyond ± 2 the response is taken as flat.
/// </summary>
internal sealed class BeliefDesign
{
    private const double Corner = 2, Face = 1.2, Least = 0.25;

    private readonly double resolve, speed;

    public BeliefDesign(ChoiceParameters parameters)
    {
        resolve = Math.Max(Least, Math.Max(parameters.ResolveVague, parameters.ResolvePrecise));
        speed = Math.Max(Least, parameters.SpeedHidden);
        Fit = new QuadraticDesign(
        [
            (0, 0), (Face, 0), (-Face, 0), (0, Face), (0, -Face),
            (Corner, Corner), (Corner, -Corner), (-Corner, Corner), (-Corner, -Corner),
        ]);
    }

    public QuadraticDesign Fit { get; }

    public int Points => Fit.Points.Count;

    /// <summary>The scenario in which the alliance is as it is believed to be at a point.</summary>
    public Scenario At(int point, Scenario scenario)
    {
        (double x, double z) = Fit.Points[point];
        Alliance alliance = scenario.Alliance;
        return scenario with
        {
            Alliance = alliance with { Resolve = alliance.Resolve + (x * resolve), Pace = alliance.Pace + (z * speed) }
        };
    }

    /// <summary>
    /// Writes the terms of a belief: by how much resolve and the logarithm of the hours are thought to be off the
    /// truth.
    /// </summary>
    public void TermsOf(double resolveOff, double speedOff, Span<double> terms) =>
        QuadraticDesign.TermsAt(Math.Clamp(resolveOff / resolve, -Corner, Corner),
            Math.Clamp(speedOff / speed, -Corner, Corner), terms);
}
