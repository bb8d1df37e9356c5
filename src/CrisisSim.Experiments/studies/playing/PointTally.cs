using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What is known of a point while it is played: its batches so far, and the endpoint that is looked at.
/// </summary>
internal sealed class PointTally(int wordings)
{
    private readonly Moments[] looked = new Moments[wordings];

    /// <summary>Batches at hand, all from the first on.</summary>
    public int Batches { get; private set; }

    /// <summary>Crises in them.</summary>
    public int Trials { get; private set; }

    /// <summary>Whether the point cannot be played.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Adds the next batch.</summary>
    /// <param name="batch">The next.</param>
    /// <param name="outcomes">What it gave for the endpoint that is looked at.</param>
    public void Add(Batch batch, IEnumerable<BatchOutcome> outcomes)
    {
        (Batches, Trials) = (batch.Number + 1, batch.End);
        foreach (BatchOutcome outcome in outcomes)
            looked[outcome.Wording] = looked[outcome.Wording].Then(outcome.Differences ?? outcome.Values);
    }

    /// <summary>Ends the point.</summary>
    public void Fail() => HasFailed = true;

    /// <summary>Of one wording its value, of several the difference of each from the baseline.</summary>
    public IEnumerable<Estimate> Estimates(Endpoint endpoint, Confidence confidence) => looked.Length == 1
        ? looked.Where(of => of.Count > 0).Select(of => StudyEstimate.Value(endpoint, of, confidence))
        : looked.Skip(1).Where(of => of.Count > 0).Select(of => StudyEstimate.Difference(endpoint, of, confidence));
}
