namespace CrisisSim.Model;

/// <summary>How well a number is founded.</summary>
public enum Grade
{
    /// <summary>Seen in a named source.</summary>
    Sourced,

    /// <summary>An informed judgement, with a range.</summary>
    Judged,

    /// <summary>A convenience without evidence.</summary>
    Assumed,
}
