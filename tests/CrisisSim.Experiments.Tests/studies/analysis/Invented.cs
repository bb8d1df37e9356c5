using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

/// <summary>Results of studies as if they had been played, with a known response.</summary>
internal static class Invented
{
    private const int Trials = 1_000_000;

    /// <summary>
    /// Factors a, b, c … over [0, 1], the baseline always at 100 h, the other wording at the baseline less the
    /// response.
    /// </summary>
    /// <param name="design">The design.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="difference">Hours that the other wording is above the baseline at a point.</param>
    /// <param name="error">Standard error of every mean and difference.</param>
    public static StudyResults Create(StudyDesign design, int factors, Func<double[], double> difference,
        double error = 0)
    {
        Study study = Studies.Create(Trials, [
            .. Enumerable.Range(0, factors).Select(
                f => new Factor { Name = $"{(char)('a' + f)}", Paths = [$"{f}"], Domain = new FactorRange(0, 1) })
        ]) with
        { Design = design };
        return Create(study, DesignLayout.For(study), difference, error);
    }

    private static StudyResults Create(Study study, DesignLayout layout, Func<double[], double> difference,
        double error) =>
        new()
        {
            Title = study.Title,
            ScenarioFile = study.ScenarioFile,
            ScenarioHash = "sha256:0",
            Version = "1.0",
            Build = Build.Current,
            Seed = study.Seed,
            Wordings = study.Wordings,
            Factors = [.. study.Factors.Select(factor => factor.Name)],
            Points = layout.Points,
            Rows = layout.Rows,
            Failures = new Dictionary<int, string>(),
            Trials = layout.Points.ToDictionary(point => point.Index, _ => Trials),
            Outcomes = [.. layout.Points.SelectMany(
            point => Outcomes(point, difference([.. point.Values.Select(value => value.Number)]), error))],
        };

    private static StudyOutcome[] Outcomes(StudyPoint point, double difference, double error) =>
    [
        new StudyOutcome(point.Index, 0, Endpoints.HoursWithoutDecision, With(100, error), null),
        new StudyOutcome(point.Index, 1, Endpoints.HoursWithoutDecision, With(100 + difference, error),
            With(difference, error)),
    ];

    private static Moments With(double mean, double error) =>
        Moments.Known(Trials, mean, error * error * Trials * (Trials - 1));
}
