namespace CrisisSim.Experiments;

/// <summary>What a better text may have cost in the talks that led to it.</summary>
public enum CounterpartKind
{
    /// <summary>Nothing: the text as it stands.</summary>
    Free,

    /// <summary>Scope: the line to assist half a rung higher, and no clause for forms that are not listed.</summary>
    Narrower,

    /// <summary>A signatory: the least willing member stays out.</summary>
    Fewer,
}
