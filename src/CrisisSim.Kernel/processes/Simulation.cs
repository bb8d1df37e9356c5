using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CrisisSim.Kernel;

/// <summary>
/// A clock in hours and the processes that live by it. One thread at a time; made once, reset for every trial.
/// <para>
/// Order is total: wakes occur in the order of (time, sequence), and a wake takes its sequence number when it is
/// scheduled. A time limit is scheduled when the wait begins; the wake by a signal, beat, freed resource or interrupt
/// when that happens; a wait of zero hours gives way to all that is already scheduled for now. So, at one time, first
/// come the limits set at earlier times, in the order in which they were set, then everything caused at that time,
/// first caused first. What comes first wakes the process: a signal in the same instant as an earlier time-out comes
/// too late.
/// </para>
/// </summary>
public sealed class Simulation
{
    /// <summary>A power of two, so that it costs next to nothing: a tenth of a millisecond's events or so.</summary>
    private const int EventsBetweenLooks = 4096;

    /// <summary>
    /// Events at one instant after which nothing but themselves can be their cause: a hundred states with a hundred
    /// forces each make some ten thousand where everything happens at once.
    /// </summary>
    private const int MostAtOnce = 1 << 20;

    private readonly Calendar calendar;
    private readonly WaitingLine ready;
    private readonly List<FramePool> poolList = [];
    private readonly List<IResettable> resettables = [];
    private FramePool?[] pools = new FramePool?[16];
    private Frame[] frames = new Frame[32];
    private int seated;
    private long sequence;
    private bool running;
    private int steps, still;
    private double lookedAt;
    private ExceptionDispatchInfo? fault;

    /// <summary>A simulation at time 0 on a <see cref="SlotCalendar"/>.</summary>
    public Simulation()
        : this(new SlotCalendar())
    {
    }

    /// <summary>A simulation at time 0 on a calendar of its own.</summary>
    public Simulation(Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        this.calendar = calendar;
        ready = new WaitingLine(this);
    }

    /// <summary>The time, in hours.</summary>
    public double Now { get; private set; }

    /// <summary>Whether the trial was ended by <see cref="Stop"/> or by an exception; only a reset undoes it.</summary>
    public bool Stopped { get; private set; }

    /// <summary>What ends a run before its time.</summary>
    internal CancellationToken Cancellation { get; private set; }

    /// <summary>
    /// Lets a run be ended before its time: the token is looked at as a run begins and every 4,096 events, and once it is
    /// cancelled the run throws. A reset keeps it.
    /// </summary>
    public void Heed(CancellationToken stop) => Cancellation = stop;

    internal Wake Woken { get; private set; }

    /// <summary>
    /// A wait of <paramref name="hours"/> that no interrupt ends. Zero gives way to all that is scheduled for now; +∞
    /// never ends.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Delay(double hours) => Wait.Firm(ready, DueIn(hours));

    /// <summary>
    /// As <see cref="Delay"/>, but an interrupt ends it; <see cref="Wake.Left"/> tells the hours that remained.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or not a number.</exception>
    public Wait Hold(double hours) => Wait.Interruptible(ready, DueIn(hours));

    /// <summary>
    /// A wait until a time, which no interrupt ends. When that time is now or past, the process continues without
    /// giving way.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a number.</exception>
    public Wait Until(double time)
    {
        if (double.IsNaN(time))
            throw new ArgumentOutOfRangeException(nameof(time), time,
                "A process cannot wait until a time that is not a number.");
        return time <= Now ? Wait.Past(ready) : Wait.Firm(ready, time);
    }

    /// <summary>
    /// Lets a process live on its own, where nobody keeps its handle: <c>simulation.Start(Member(…))</c>. The call of
    /// its method has started it already; this says that it is not awaited on purpose.
    /// </summary>
    /// <exception cref="ArgumentException">It belongs to another simulation.</exception>
    public void Start(Process process) => RefuseForeign(process.Frame);

    /// <summary>
    /// Ends the <see cref="Hold"/> in which a process, or the innermost process that it awaits, waits now. It wakes in
    /// its turn, at this time.
    /// </summary>
    /// <returns>False, and nothing happens, when it has ended, runs, waits for anything else, or is about to
    /// wake.</returns>
    public bool Interrupt(Process process)
    {
        if (!process.IsAlive) return false;
        Frame frame = process.Frame!;
        RefuseForeign(frame);
        while (frame.Child is { } child) frame = child;
        return frame.Interruptible && TryWake(new Ticket(frame.Slot, frame.Sequence), WakeReason.Interrupted);
    }

    /// <summary>Ends the trial: the process that runs goes on to its next wait, nothing else happens.</summary>
    public void Stop() => Stopped = true;

    /// <summary>
    /// Lets things happen, those at exactly <paramref name="until"/> included. Then the time is
    /// <paramref name="until"/> where that is finite, else the time of the last event; after <see cref="Stop"/>, the
    /// time of the stop.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is past or not a number.</exception>
    /// <exception cref="InvalidOperationException">Called by a process of this simulation.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; only a reset lets it go on.</exception>
    /// <exception cref="StandstillException">Events follow one another and the clock does not move.</exception>
    public void Run(double until = double.PositiveInfinity)
    {
        if (!(until >= Now))
            throw new ArgumentOutOfRangeException(nameof(until), until,
                "A simulation cannot run until a time that is past or not a number.");
        RefuseWhileRunning();
        Cancellation.ThrowIfCancellationRequested();
        running = true;
        try
        {
            Advance(until);
        }
        finally
        {
            running = false;
        }

        if (fault is { } error)
        {
            fault = null;
            error.Throw();
        }

        if (!Stopped && double.IsFinite(until)) Now = until;
    }

    /// <summary>
    /// Begins a new trial. Every process still waiting is abandoned: nothing more of it runs, not even a finally block.
    /// All signals, pulses and resources of this simulation are reset too.
    /// </summary>
    /// <param name="start">The time at which the trial begins, in hours; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not finite.</exception>
    /// <exception cref="InvalidOperationException">Called by a process of this simulation.</exception>
    public void Reset(double start = 0)
    {
        if (!double.IsFinite(start))
            throw new ArgumentOutOfRangeException(nameof(start), start, "A trial must begin at a finite time.");
        RefuseWhileRunning();
        calendar.Clear();
        ready.Clear();
        Now = start;
        Stopped = false;
        fault = null;
        steps = still = 0;
        foreach (FramePool pool in poolList) pool.ReturnAll();
        foreach (IResettable resettable in resettables) resettable.Reset();
    }

    internal double DueIn(double hours)
    {
        if (!(hours >= 0)) RefuseHours(hours);
        return Now + hours;
    }

    /// <summary>Suspends a process until it is due or its ticket is used.</summary>
    internal Ticket Suspend(Frame frame, double due, bool interruptible)
    {
        var ticket = new Ticket(frame.Slot, ++sequence);
        frame.Sequence = sequence;
        frame.Due = due;
        frame.Reason = WakeReason.Due;
        frame.Interruptible = interruptible;
        if (due <= Now)
        {
            ready.Add(ticket);
        }
        else if (due < double.PositiveInfinity)
        {
            frame.Scheduled = true;
            calendar.Push(due, sequence, frame.Slot);
        }

        return ticket;
    }

    /// <summary>Lets a suspended process wake in its turn at this time, unless the ticket is stale.</summary>
    internal bool TryWake(Ticket ticket, WakeReason reason)
    {
        Frame frame = frames[ticket.Slot];
        if (frame.Sequence != ticket.Sequence) return false;
        if (frame.Scheduled) calendar.Cancel(ticket.Slot);
        frame.Scheduled = frame.Interruptible = false;
        frame.Reason = reason;
        frame.Sequence = ++sequence;
        ready.Add(new Ticket(ticket.Slot, sequence));
        return true;
    }

    internal bool IsLive(Ticket ticket) => frames[ticket.Slot].Sequence == ticket.Sequence;

    /// <summary>Ends a process and continues the one that awaits it.</summary>
    internal void Complete(Frame frame, ExceptionDispatchInfo? error)
    {
        Frame? parent = frame.Parent;
        frame.Retire();
        frame.Error = parent is null ? null : error;
        frame.Pool.Return(frame);
        if (parent is not null)
        {
            parent.Child = null;
            parent.MoveNext();
        }
        else if (error is not null)
        {
            fault = error;
            Stopped = true;
        }
    }

    /// <summary>Gives a new frame its slot.</summary>
    internal void Seat(Frame frame)
    {
        if (seated == frames.Length) Array.Resize(ref frames, seated * 2);
        frame.Slot = seated;
        frames[seated++] = frame;
    }

    internal FramePool<TMachine> PoolOf<TMachine>()
        where TMachine : IAsyncStateMachine
    {
        int kind = FramePool<TMachine>.Kind;
        if (kind >= pools.Length) Array.Resize(ref pools, kind + 16);
        if (pools[kind] is { } known) return Unsafe.As<FramePool<TMachine>>(known);
        var pool = new FramePool<TMachine>(this);
        poolList.Add(pool);
        pools[kind] = pool;
        return pool;
    }

    internal void ResetWithMe(IResettable resettable) => resettables.Add(resettable);

    [DoesNotReturn]
    private static void RefuseHours(double hours) =>
        throw new ArgumentOutOfRangeException(nameof(hours), hours, "A wait must last 0 hours or more.");

    private void Advance(double until)
    {
        while (!Stopped)
        {
            if ((++steps & (EventsBetweenLooks - 1)) == 0) LookAround();
            // All that the calendar holds for now was scheduled before anything that is ready.
            bool idle = ready.IsEmpty;
            if ((idle || calendar.Tie) && calendar.TryPop(idle ? until : Now, out double time, out int slot))
            {
                Now = time;
                frames[slot].Scheduled = false;
                Resume(frames[slot]);
            }
            else if (!ready.TryTake(out Ticket ticket))
            {
                break;
            }
            else if (IsLive(ticket))
            {
                Resume(frames[ticket.Slot]);
            }
        }
    }

    /// <summary>Whether somebody wants the run to end, and whether the clock still moves.</summary>
    private void LookAround()
    {
        Cancellation.ThrowIfCancellationRequested();
        still = Now == lookedAt ? still + EventsBetweenLooks : 0;
        lookedAt = Now;
        if (still >= MostAtOnce) throw new StandstillException(Now, MostAtOnce);
    }

    private void Resume(Frame frame)
    {
        frame.Sequence = 0;
        frame.Interruptible = false;
        Woken = new Wake(frame.Reason, frame.Reason == WakeReason.Due ? 0 : frame.Due - Now);
        frame.MoveNext();
    }

    private void RefuseForeign(Frame? frame)
    {
        if (frame is not null && frame.Simulation != this)
            throw new ArgumentException("The process belongs to another simulation.");
    }

    private void RefuseWhileRunning()
    {
        if (running)
            throw new InvalidOperationException("A process cannot run or reset the simulation that it lives in.");
    }
}
