namespace CrisisSim.Scenarios;

/// <summary>One thing wrong at one place, in words that say what to do. Equal by all three.</summary>
public sealed record Problem(SourcePosition At, Severity Severity, string Text)
{
    /// <summary><c>file:line:column: error: text</c>.</summary>
    public override string ToString() => $"{At}: {(Severity == Severity.Error ? "error" : "warning")}: {Text}";
}

/// <summary>How much a problem matters: a warning lets the run go on, an error does not.</summary>
public enum Severity
{
    /// <summary>Worth a look; the file is read all the same.</summary>
    Warning,

    /// <summary>The file cannot be used.</summary>
    Error,
}
