namespace CrisisSim.Kernel;

/// <summary>A simulation was stopped because events followed one another and its clock did not move.</summary>
public sealed class StandstillException : Exception
{
    /// <summary>At a time, in hours, after so many events at that time.</summary>
    internal StandstillException(double time, int events)
        : base(FormattableString.Invariant($"More than {events:N0} events came at hour {time:0.##}, ")
            + "and the clock stood still.") =>
        Time = time;

    /// <summary>The hour at which the clock stands.</summary>
    public double Time { get; }
}
