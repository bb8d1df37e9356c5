namespace CrisisSim.Experiments;

/// <summary>What an alliance does by a given hour, rightly or on a false alarm.</summary>
public enum Answer
{
    /// <summary>It decides to assist.</summary>
    Decision,

    /// <summary>Forces set out, or in other than kinetic domains measures take effect.</summary>
    ForcesMoved,
}
