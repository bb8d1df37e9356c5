namespace CrisisSim.Statistics;

/// <summary>
/// One outcome of all options over the same trials with the same luck.
/// </summary>
public sealed class OutcomeTrials
{
    private readonly double[][] signed;

    /// <param name="options">One column an option; place j of each is the same trial.</param>
    /// <param name="better">Which way the outcome is better.</param>
    /// <exception cref="ArgumentException">There is no option or trial, the columns differ in length, or a value is not
    /// finite.</exception>
    public OutcomeTrials(IReadOnlyList<double[]> options, Better better = Better.Higher)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Count == 0) throw new ArgumentException("There is no option.", nameof(options));
        foreach (double[] column in options) PairedColumns.Require(options[0].Length, column.Length);
        Better = better;
        signed = [.. options.Select(column => Array.ConvertAll(column, value => better.Sign() * value))];
        Means = [.. options.Select(column => Moments.From(column).Mean)];
    }

    /// <summary>Which way the outcome is better.</summary>
    public Better Better { get; }

    /// <summary>Number of options.</summary>
    public int Options => signed.Length;

    /// <summary>Number of trials.</summary>
    public int Trials => signed[0].Length;

    /// <summary>The mean of each option, in the outcome's unit.</summary>
    public IReadOnlyList<double> Means { get; }

    /// <summary>The trials of an option, signed so that higher is better.</summary>
    internal ReadOnlySpan<double> Signed(int option) => signed[option];

    internal static void RequireSame(IReadOnlyList<OutcomeTrials> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count == 0 || outcomes.Any(outcome => outcome.Options != outcomes[0].Options))
            throw new ArgumentException("There is at least one outcome, and each is of the same options.",
                nameof(outcomes));
    }
}
