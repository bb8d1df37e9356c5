using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Plays what a comparison needs besides itself to say how far it holds: either prior, and a form that no text lists.</summary>
internal static class PriorRun
{
    /// <summary>The part of the crises that each is played with, and the bounds between which it is kept.</summary>
    private const int Part = 5, Fewest = 500, Most = 2000;

    public static Played With(Played played, bool quiet, Screen screen)
    {
        RunPlan plan = played.Plan with { Trials = Trials(played.Result.Done), Precision = null, AsksForFalseAlarms = false };
        Comparison comparison = Comparison.Of(played.Result.Tables);
        return played with
        {
            BreakEvens = UnlistedForms.Of(comparison, plan, screen.Interrupt),
            Verdicts = ProgressBar.Watch(
                "sceptic and advocate",
                report => PriorVerdicts.Of(plan, (played.Read.Under(Prior.Sceptic), played.Read.Under(Prior.Advocate)), (report, screen.Interrupt)),
                quiet,
                screen),
        };
    }

    private static int Trials(int done) => Math.Min(done, Math.Clamp(done / Part, Fewest, Most));
}
