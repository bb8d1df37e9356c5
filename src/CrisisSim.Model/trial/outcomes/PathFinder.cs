namespace CrisisSim.Model;

/// <summary>Finds where the hours without an effective response went.</summary>
internal sealed class PathFinder(Crisis crisis, Theatre theatre)
{
    private readonly double[] hours = new double[CriticalPath.Stages];
    private double spent;

    public CriticalPath Find()
    {
        Record r = crisis.Record;
        double end = r.Effective.HoursWithout(crisis.Scenario.Horizon);
        Journey? journey = r.Effective.Happened ? theatre.Decisive : theatre.Furthest;
        Pass(Stage.Detection, r.Detection.OrNever, end);
        Pass(Stage.Evidence, r.Conviction.OrNever, end);
        if (journey is { } j)
        {
            Pass(Stage.Consultation, j.Mandated, end);
            Pass(Stage.Authorization, j.Authorized, end);
            Pass(Stage.Readiness, Reached(j.Ready, end), end);
            Pass(Stage.Lift, Reached(j.Cleared, end), end);
            Pass(Stage.Transit, r.Effective.Happened ? end : Reached(j.Arrived, end), end);
        }
        else
        {
            Pass(Stage.Consultation, r.Decision.OrNever, end);
            Pass(Stage.Authorization, end, end);
        }
        Pass(Stage.Shortfall, end, end);
        return new CriticalPath(hours, journey?.Party.Member.Name);
    }

    private static double Reached(double hour, double end) => double.IsNaN(hour) ? end : hour;

    private void Pass(Stage stage, double until, double end)
    {
        double to = Math.Clamp(until, spent, Math.Max(spent, end));
        hours[(int)stage] += to - spent;
        spent = to;
    }
}
