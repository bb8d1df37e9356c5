namespace CrisisSim.Statistics;

/// <summary>What an instrument did at one threshold, trial by trial. The columns are compared by reference.</summary>
/// <param name="Threshold">In the unit of the instrument; a higher one answers less readily.</param>
/// <param name="WithEvent">Whether it answered, in each trial with the event.</param>
/// <param name="Without">Whether it answered, in the same trials without the event.</param>
public sealed record RocTrials(double Threshold, bool[] WithEvent, bool[] Without)
{
    /// <summary>Both rates.</summary>
    public OperatingPoint Point => new(Threshold, Proportion.From(WithEvent), Proportion.From(Without));
}
