using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>How high the conflict stands on the ladder. It comes down again once the act is over.</summary>
internal sealed class Tension(Scenario scenario, Simulation sim)
{
    private const double Calm = 1;

    private Chronicle? chronicle;

    /// <summary>Beats when the conflict rises, or something else changes on which its risk hangs.</summary>
    public Pulse Changed { get; } = new(sim);

    public double Rung { get; private set; }

    /// <summary>The highest rung that the conflict has reached.</summary>
    public double Peak { get; private set; }

    /// <summary>Whether it stands on the last rung.</summary>
    public bool AtTop => Rung >= scenario.Ladder.Rungs.Count;

    /// <summary>Begins on the first rung; the steps are told where somebody listens.</summary>
    public void Begin(Chronicle? listener)
    {
        chronicle = listener;
        Rung = Peak = Calm;
    }

    /// <summary>An incident stands on this rung.</summary>
    public void Reach(double rung)
    {
        if (rung <= Rung) return;
        Rung = rung;
        Peak = Math.Max(Peak, rung);
        chronicle?.Climb(sim.Now, Rung);
        Changed.Beat();
    }

    /// <summary>Goes up by some rungs, at most to the last.</summary>
    public void Rise(double rungs) => Reach(Math.Min(Rung + rungs, scenario.Ladder.Rungs.Count));

    /// <summary>Comes down by some rungs, at most to the first.</summary>
    public void Fall(double rungs)
    {
        double before = Rung;
        Rung = Math.Max(Calm, Rung - rungs);
        if (Rung != before) chronicle?.Climb(sim.Now, Rung);
        Changed.Beat();
    }
}
