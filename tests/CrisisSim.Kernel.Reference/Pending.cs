namespace CrisisSim.Kernel;

/// <summary>
/// One wait of one process: an object of its own, in the agenda and perhaps in a line, until it is over.
/// </summary>
internal sealed class Pending(Simulation simulation, double due)
{
    public Simulation Simulation => simulation;

    public double Due => due;

    /// <summary>Whether an interrupt may end it.</summary>
    public bool Breakable { get; init; }

    /// <summary>The line that it is to stand in, in the order of arrival.</summary>
    public List<Pending>? Line { get; init; }

    /// <summary>The process that waits.</summary>
    public Life? Life { get; private set; }

    /// <summary>Where it stands in the agenda; null where it does not.</summary>
    public (double Time, long Number)? Entry { get; set; }

    /// <summary>
    /// Whether something other than the time has ended it already, and its process is only to be told.
    /// </summary>
    public bool Ended { get; set; }

    public WakeReason Reason { get; set; } = WakeReason.Due;

    /// <summary>The answer, once the process goes on.</summary>
    public Wake? Answer { get; set; }

    /// <summary>Nothing to wait for.</summary>
    public static Pending Over(Simulation simulation, Wake answer) =>
        new(simulation, simulation.Now) { Answer = answer };

    /// <summary>The process begins to wait.</summary>
    public void Begin(Life life)
    {
        Life = life;
        life.Waits = this;
        Line?.Add(this);
        if (double.IsFinite(due)) simulation.Enter(this, Math.Max(due, simulation.Now));
    }

    /// <summary>
    /// Something ends it now; the process is told in its turn. False where something else has ended it before.
    /// </summary>
    public bool End(WakeReason reason)
    {
        if (Ended || Answer is not null) return false;
        Ended = true;
        Reason = reason;
        Line?.Remove(this);
        simulation.Enter(this, simulation.Now);
        return true;
    }

    /// <summary>Its turn has come: the process goes on.</summary>
    public void Tell()
    {
        Line?.Remove(this);
        Answer = new Wake(Reason, Reason == WakeReason.Due ? 0 : due - simulation.Now);
        Life!.Waits = null;
        Life.GoOn();
    }
}
