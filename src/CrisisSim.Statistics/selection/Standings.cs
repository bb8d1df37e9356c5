namespace CrisisSim.Statistics;

/// <summary>Options against the one best on the mean, the first of equals.</summary>
internal sealed class Standings
{
    private readonly IReadOnlyList<OptionStanding> options;

    public Standings(IReadOnlyList<OptionStanding> options, Better better)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Count < 2) throw new ArgumentException("A choice has two options or more.", nameof(options));
        this.options = options;
        Best = Enumerable.Range(0, options.Count).MaxBy(i => better.Sign() * options[i].Mean);
    }

    public int Best { get; }

    /// <summary>δ: how far an option's mean is behind the best, 0 or more.</summary>
    public double Behind(int option) => Math.Abs(options[Best].Mean - options[option].Mean);

    /// <summary>Variance of the difference of the two means, of independent trials.</summary>
    public double Variance(int option) =>
        options[Best].Variance / options[Best].Trials + options[option].Variance / options[option].Trials;

    public IEnumerable<int> Others => Enumerable.Range(0, options.Count).Where(i => i != Best);
}
