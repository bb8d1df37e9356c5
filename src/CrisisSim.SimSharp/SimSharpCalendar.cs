using CrisisSim.Kernel;

namespace CrisisSim.SimSharp;

/// <summary>
/// SimSharp as the calendar of a simulation: its environment keeps the clock and its event queue decides what comes
/// next. Every wake is one of its events.
/// </summary>
public sealed class SimSharpCalendar : Calendar
{
    private readonly WakeEnvironment environment = new();
    private WakeEvent?[] pending = new WakeEvent?[64];

    /// <inheritdoc/>
    public override void Clear()
    {
        environment.Clear();
        Array.Clear(pending);
        Tie = false;
    }

    /// <inheritdoc/>
    public override void Push(double time, long sequence, int slot)
    {
        if (slot >= pending.Length) Array.Resize(ref pending, Math.Max(slot + 1, pending.Length * 2));
        pending[slot] = environment.Schedule(time, slot);
    }

    /// <inheritdoc/>
    public override void Cancel(int slot)
    {
        environment.Remove(pending[slot]!);
        pending[slot] = null;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The earliest wake is past the last hour that SimSharp's dates can tell
    /// apart.</exception>
    public override bool TryPop(double until, out double time, out int slot)
    {
        (time, slot, Tie) = (double.PositiveInfinity, 0, false);
        if (environment.First is not { } first || first.Time > until) return false;
        (time, slot) = (first.Time, first.Slot);
        if (time >= Instant.MostHours)
            throw new NotSupportedException($"SimSharp's dates end {Instant.MostHours:0} hours from the start.");
        environment.Step();
        pending[slot] = null;
        Tie = environment.First?.Time == time;
        return true;
    }
}
