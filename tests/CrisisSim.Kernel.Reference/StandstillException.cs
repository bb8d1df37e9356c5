namespace CrisisSim.Kernel;

/// <summary>The clock stood still while more happened at one time than can be meant.</summary>
public sealed class StandstillException : Exception
{
    internal StandstillException(double time, int events)
        : base(FormattableString.Invariant($"More than {events:N0} events came at hour {time:0.##}, ")
            + "and the clock stood still.") =>
        Time = time;

    /// <summary>The time, in hours.</summary>
    public double Time { get; }
}
