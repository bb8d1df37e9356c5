namespace CrisisSim.Scenarios;

/// <summary>Where a value of a scenario comes from.</summary>
public enum Origin
{
    /// <summary>Written in the analyst's file.</summary>
    File,

    /// <summary>Taken from a documented default population (<c>like:</c>).</summary>
    Population,

    /// <summary>Not written anywhere: the format's own default.</summary>
    Default,

    /// <summary>Set for this run from outside the file.</summary>
    Override,
}
