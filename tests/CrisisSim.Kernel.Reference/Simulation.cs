using System.Runtime.ExceptionServices;

namespace CrisisSim.Kernel;

/// <summary>
/// A clock and the processes that live by it. All that is to happen, soon or at once, stands in one sorted agenda by
/// (time, number), and a number is given to every entry when it is made.
/// </summary>
public sealed class Simulation
{
    private readonly SortedDictionary<(double Time, long Number), Pending> agenda = [];
    private readonly List<Action> resets = [];
    private const int MostAtOnce = 1 << 20;

    private long number;
    private int still;
    private bool running;
    private CancellationToken stop;
    private ExceptionDispatchInfo? failure;

    /// <summary>The time, in hours.</summary>
    public double Now { get; private set; }

    /// <summary>Whether the trial was ended.</summary>
    public bool Stopped { get; private set; }

    /// <summary>Counts resets, so that a process of an earlier trial is known to be abandoned.</summary>
    internal int Trial { get; private set; }

    /// <summary>A wait that nothing ends early.</summary>
    public Wait Delay(double hours) => new(new Pending(this, DueIn(hours)));

    /// <summary>A wait that an interrupt ends early.</summary>
    public Wait Hold(double hours) => new(new Pending(this, DueIn(hours)) { Breakable = true });

    /// <summary>A wait until a time.</summary>
    public Wait Until(double time)
    {
        if (double.IsNaN(time))
            throw new ArgumentOutOfRangeException(nameof(time), time,
                "A process cannot wait until a time that is not a number.");
        return new Wait(time <= Now ? Pending.Over(this, new Wake(WakeReason.Due, 0)) : new Pending(this, time));
    }

    /// <summary>Lets a process live on its own.</summary>
    public void Start(Process process) => RefuseForeign(process.Life);

    /// <summary>Breaks off the hold in which a process, or the one it awaits, waits.</summary>
    public bool Interrupt(Process process)
    {
        if (!process.IsAlive) return false;
        RefuseForeign(process.Life);
        Life innermost = process.Life!;
        while (innermost.Child is { } child) innermost = child;
        return innermost.Waits is { Breakable: true } pending && pending.End(WakeReason.Interrupted);
    }

    /// <summary>Lets a run be ended before its time.</summary>
    public void Heed(CancellationToken token) => stop = token;

    /// <summary>Ends the trial.</summary>
    public void Stop() => Stopped = true;

    /// <summary>Lets things happen until a time.</summary>
    public void Run(double until = double.PositiveInfinity)
    {
        if (!(until >= Now))
            throw new ArgumentOutOfRangeException(nameof(until), until,
                "A simulation cannot run until a time that is past or not a number.");
        RefuseWhileRunning();
        running = true;
        try
        {
            while (!Stopped && agenda.Count > 0 && agenda.First().Key.Time <= until)
            {
                stop.ThrowIfCancellationRequested();
                still = agenda.First().Key.Time > Now ? 0 : still + 1;
                if (still > MostAtOnce) throw new StandstillException(Now, MostAtOnce);
                Next();
            }
        }
        finally
        {
            running = false;
        }

        if (failure is { } error)
        {
            failure = null;
            error.Throw();
        }

        if (!Stopped && double.IsFinite(until)) Now = until;
    }

    /// <summary>Begins a new trial.</summary>
    public void Reset(double start = 0)
    {
        if (!double.IsFinite(start))
            throw new ArgumentOutOfRangeException(nameof(start), start, "A trial must begin at a finite time.");
        RefuseWhileRunning();
        Trial++;
        agenda.Clear();
        Now = start;
        Stopped = false;
        still = 0;
        failure = null;
        foreach (Action reset in resets) reset();
    }

    internal void OnReset(Action reset) => resets.Add(reset);

    internal double DueIn(double hours) => hours >= 0
        ? Now + hours
        : throw new ArgumentOutOfRangeException(nameof(hours), hours, "A wait must last 0 hours or more.");

    /// <summary>
    /// Enters what is to happen at a time, behind all that is entered for that time; what was entered of it before is
    /// struck out.
    /// </summary>
    internal void Enter(Pending pending, double time)
    {
        if (pending.Entry is { } before) agenda.Remove(before);
        pending.Entry = (time, ++number);
        agenda.Add((time, number), pending);
    }

    internal void Fail(ExceptionDispatchInfo error)
    {
        failure = error;
        Stopped = true;
    }

    private void Next()
    {
        ((double Time, long Number) entry, Pending pending) = agenda.First();
        agenda.Remove(entry);
        Now = entry.Time;
        pending.Tell();
    }

    private void RefuseForeign(Life? life)
    {
        if (life?.Simulation is { } its && its != this)
            throw new ArgumentException("The process belongs to another simulation.");
    }

    private void RefuseWhileRunning()
    {
        if (running)
            throw new InvalidOperationException("A process cannot run or reset the simulation that it lives in.");
    }
}
