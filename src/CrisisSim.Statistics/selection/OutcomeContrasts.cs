namespace CrisisSim.Statistics;

/// <summary>
/// One outcome of all options that is known by estimates of paired differences alone, not trial by trial.
/// </summary>
public sealed class OutcomeContrasts
{
    private readonly Func<int, int, Confidence, Estimate> difference;

    /// <param name="values">The value of each option, in the outcome's unit.</param>
    /// <param name="difference">The first option less the second, with an interval of the confidence; the point 0 says
    /// that they are the same.</param>
    /// <param name="better">Which way the outcome is better.</param>
    public OutcomeContrasts(IReadOnlyList<double> values, Func<int, int, Confidence, Estimate> difference,
        Better better = Better.Higher)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(difference);
        (Values, this.difference, Better) = (values, difference, better);
    }

    /// <summary>Which way the outcome is better.</summary>
    public Better Better { get; }

    /// <summary>The value of each option.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>By how much the first is better than the second.</summary>
    internal Interval Lead(int first, int second, Confidence confidence) =>
        difference(first, second, confidence).In(Better.Sign()).Interval;
}
