using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// What counts of a contingent by the end of the <see cref="CountingWindow"/>, for the outcome alone. Strength is in
/// brigades or, outside land, air and sea, in influence. What comes home, or is lost, still counts as sent.
/// </summary>
internal sealed class ContingentLog(Simulation sim)
{
    private double since;

    /// <summary>Strength that set out or, where it is measures, took effect.</summary>
    public double SetOut { get; private set; }

    /// <summary>Strength that moved to a neighbour as a precaution; it was moved, and not sent into theatre.</summary>
    public double Ahead { get; private set; }

    /// <summary>Strength that stood in theatre and fought.</summary>
    public double Stood { get; private set; }

    /// <summary>Strength that came and was lost.</summary>
    public double Lost { get; private set; }

    /// <summary>Strength that came, times its hours in theatre.</summary>
    public double StrengthHours { get; private set; }

    /// <summary>Hours with any strength that came.</summary>
    public double HoursInTheatre { get; private set; }

    private bool Counts => sim.Now <= CountingWindow.Hours;

    public void CountSetOut(double strength)
    {
        if (Counts) SetOut += strength;
    }

    public void CountAhead(double strength)
    {
        if (Counts) Ahead += strength;
    }

    public void CountStanding(double strength)
    {
        if (Counts) Stood += strength;
    }

    public void CountLoss(double strength)
    {
        if (Counts) Lost += strength;
    }

    /// <summary>Notes that so much was in theatre since the last time of asking.</summary>
    public void CountStay(double strength)
    {
        double now = Math.Min(sim.Now, CountingWindow.Hours);
        if (strength > 0)
        {
            StrengthHours += strength * (now - since);
            HoursInTheatre += now - since;
        }
        since = now;
    }

    public void Clear() => since = SetOut = Ahead = Stood = Lost = StrengthHours = HoursInTheatre = 0;
}
