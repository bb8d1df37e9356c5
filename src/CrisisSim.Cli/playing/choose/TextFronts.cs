namespace CrisisSim.Cli;

/// <summary>Plays texts for their front.</summary>
internal static class TextFronts
{
    /// <summary>The front over the outcomes; null where it was interrupted before all texts were over.</summary>
    public static TextFront? Play(RunPlan plan, IReadOnlyList<Endpoint> endpoints, bool quiet, Screen screen)
    {
        RunPlan asked = plan with
        {
            AsksForFalseAlarms = endpoints.Contains(Endpoints.FalseAlarm),
            AsksForEntrapment = endpoints.Contains(Endpoints.Entrapment) || endpoints.Contains(Endpoints.Provocation),
        };
        MemoryNeeded.Require(asked);
        RunResult run = ProgressBar.Watch(asked, quiet, screen);
        return run.Interrupted ? null : TextFront.Of([.. plan.Declarations.Select(of => of.Name)], run.Tables, endpoints);
    }
}
