namespace CrisisSim.Scenarios;

/// <summary>How well founded a number is.</summary>
public enum Grade
{
    /// <summary>Taken or computed from a source that is named.</summary>
    Sourced,

    /// <summary>Set by somebody's judgement.</summary>
    Judged,

    /// <summary>Assumed: nobody has answered for it yet.</summary>
    Assumed,
}
