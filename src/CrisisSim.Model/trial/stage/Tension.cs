using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>How high the conflict stands on the ladder; it does not come down before its end.</summary>
internal sealed class Tension(Scenario scenario, Simulation sim)
{
    /// <summary>Beats when the conflict rises, or something else changes on which its risk hangs.</summary>
    public Pulse Changed { get; } = new(sim);

    public double Rung { get; private set; }

    /// <summary>Whether it stands on the last rung.</summary>
    public bool AtTop => Rung >= scenario.Ladder.Rungs.Count;

    public void Begin() => Rung = 1;

    /// <summary>An incident stands on this rung.</summary>
    public void Reach(double rung)
    {
        if (rung <= Rung) return;
        Rung = rung;
        Changed.Beat();
    }

    /// <summary>Goes up by some rungs, at most to the last.</summary>
    public void Rise(double rungs) => Reach(Math.Min(Rung + rungs, scenario.Ladder.Rungs.Count));
}
