namespace CrisisSim.Scenarios;

/// <summary>How much a problem matters: a warning lets the run go on, an error does not.</summary>
public enum Severity
{
    /// <summary>Worth a look; the file is read all the same.</summary>
    Warning,

    /// <summary>The file cannot be used.</summary>
    Error,
}
