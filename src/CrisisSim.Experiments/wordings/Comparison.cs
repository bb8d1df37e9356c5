using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Wordings over the same trials with the same luck, judged by every endpoint. The first wording is the baseline.
/// Compared by reference.
/// </summary>
public sealed class Comparison
{
    private readonly Dictionary<(int, int), WordingPair> pairs = [];

    private Comparison(IReadOnlyList<TrialTable> tables, Confidence confidence)
    {
        (Tables, Confidence) = (tables, confidence);
        Wordings = [.. tables.Select(table => Wording.From(table, confidence))];
        AgainstBaseline = [.. Enumerable.Range(1, tables.Count - 1).Select(other => Between(0, other))];
    }

    /// <summary>The tables, in the order of the wordings.</summary>
    public IReadOnlyList<TrialTable> Tables { get; }

    /// <summary>Confidence of all intervals.</summary>
    public Confidence Confidence { get; }

    /// <summary>What each wording gives by itself, the baseline first.</summary>
    public IReadOnlyList<Wording> Wordings { get; }

    /// <summary>Every other wording against the baseline, in order.</summary>
    public IReadOnlyList<WordingPair> AgainstBaseline { get; }

    /// <summary>Trials under each wording.</summary>
    public int Trials => Tables[0].Trials;

    /// <summary>Compares two or more wordings.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, or they are not of the same trials, or have
    /// none.</exception>
    public static Comparison From(IReadOnlyList<TrialTable> tables, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count < 2) throw new ArgumentException("A comparison needs two wordings.", nameof(tables));
        foreach (TrialTable table in tables.Skip(1)) SameTrials.Require(tables[0], table);
        return new Comparison([.. tables], confidence);
    }

    /// <summary>
    /// Any two wordings by their places, the first of them the baseline of the pair. Not for several threads at once.
    /// </summary>
    public WordingPair Between(int baseline, int other)
    {
        if (pairs.TryGetValue((baseline, other), out WordingPair? known)) return known;
        return pairs[(baseline, other)] = WordingPair.Between(Tables[baseline], Tables[other], Confidence);
    }
}
