using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Plays what a comparison needs besides itself to say how far it holds: either prior, and a form that no text lists.</summary>
internal static class PriorRun
{
    /// <summary>The part of the crises that each is played with, and the bounds between which it is kept.</summary>
    private const int Part = 10, Fewest = 500, Most = 5000;

    /// <summary>How much closer it is looked at where judgement is asked about.</summary>
    private const int Closer = 2;

    /// <summary>Crises below which neither prior could show anything.</summary>
    private const int FewestCrises = 100;

    public static Played With(Played played, bool quiet, Screen screen)
    {
        if (played.Result.Done < FewestCrises) return played;
        RunPlan plan = played.Plan with { Trials = Trials(played), Precision = null, AsksForFalseAlarms = false };
        Comparison comparison = played.Comparison;
        return played with
        {
            BreakEvens = UnlistedForms.Of(comparison, plan, screen.Interrupt),
            Verdicts = ProgressBar.Watch(
                "sceptic and advocate",
                report => PriorVerdicts.Of(comparison, plan, (played.Read.Under(Prior.Sceptic), played.Read.Under(Prior.Advocate)), (report, screen.Interrupt)),
                quiet,
                screen),
        };
    }

    private static int Trials(Played played)
    {
        int done = played.Result.Done, closer = played.Request.Judgement is null ? 1 : Closer;
        return Math.Min(done, Math.Clamp(done / Part * closer, Fewest, Most));
    }
}
