
namespace CrisisSim.Cli;

/// <summary>Plays the draws of judgement that were asked for.</summary>
internal static class JudgementRun
{
    /// <summary>Crises a draw and wording.</summary>
    private const int Trials = 1000;

    public static IReadOnlyList<JudgedDifference> Play(int draws, Comparison comparison, RunPlan plan, ReadScenario read, bool quiet, Screen screen)
    {
        RunPlan each = plan with { Trials = Math.Min(Trials, comparison.Trials), Precision = null, AsksForFalseAlarms = false, AsksForEntrapment = false };
        IReadOnlyList<Func<JudgementDraw>> make = [.. Enumerable.Range(0, draws).Select(draw => (Func<JudgementDraw>)(() =>
        {
            var (scenario, values) = read.Sampler.Draw(plan.Seed, draw);
            return new JudgementDraw(scenario, values);
        }))];
        return ProgressBar.Watch(
            "draws of judgement",
            report => Judgement.Of(comparison, each, make, read.Sampler.Names, (report, screen.Interrupt)),
            quiet,
            screen);
    }
}
