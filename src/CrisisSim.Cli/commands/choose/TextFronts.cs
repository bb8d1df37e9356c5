namespace CrisisSim.Cli;

/// <summary>Plays texts for their front.</summary>
internal static class TextFronts
{
    /// <summary>The same crises under each text; null where it was interrupted before all texts were over.</summary>
    public static IReadOnlyList<TrialTable>? Play(RunPlan plan, IReadOnlyList<Endpoint> endpoints, bool quiet, Screen screen)
    {
        RunPlan asked = plan with
        {
            AsksForFalseAlarms = endpoints.Contains(Endpoints.FalseAlarm),
            AsksForEntrapment = endpoints.Contains(Endpoints.Entrapment) || endpoints.Contains(Endpoints.Provocation),
        };
        MemoryNeeded.Require(asked);
        RunResult run = ProgressBar.Watch(asked, quiet, screen);
        return run.Interrupted ? null : run.Tables;
    }
}
