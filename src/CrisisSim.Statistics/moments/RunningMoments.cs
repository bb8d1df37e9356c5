namespace CrisisSim.Statistics;

/// <summary>
/// The moments of trials so far, appended in trial order in pieces of any length: the bits are those of
/// <see cref="Moments.From"/> over the whole column. Immutable; the default value is empty.
/// </summary>
public readonly record struct RunningMoments
{
    private readonly Moments _closed;
    private readonly Moments _open;

    private RunningMoments(Moments closed, Moments open)
    {
        _closed = closed;
        _open = open;
    }

    public long Count => _closed.Count + _open.Count;

    /// <summary>The moments of everything appended.</summary>
    public Moments Total => _closed.Then(_open);

    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public RunningMoments Append(ReadOnlySpan<double> trials)
    {
        Moments closed = _closed, open = _open;
        foreach (double value in trials)
        {
            if (open.Count == Moments.Chunk)
            {
                closed = closed.Then(open);
                open = default;
            }
            open = open.With(value);
        }
        return new RunningMoments(closed, open);
    }
}
