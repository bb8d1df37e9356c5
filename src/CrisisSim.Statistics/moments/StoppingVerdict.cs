namespace CrisisSim.Statistics;

/// <summary>What a look at the trials so far decides.</summary>
public enum StoppingVerdict
{
    /// <summary>Run the next batch.</summary>
    Continue,

    /// <summary>Stop: every target is met.</summary>
    Precise,

    /// <summary>Stop: the most trials allowed are done and a target is still missed.</summary>
    Exhausted,
}
