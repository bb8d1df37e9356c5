namespace CrisisSim.Scenarios;

/// <summary>
/// What a text may not exceed. Far above any scenario a person writes; they keep a hostile file from exhausting the
/// machine.
/// </summary>
internal static class TextLimits
{
    /// <summary>Bytes of a file.</summary>
    public const int Bytes = 4 * 1024 * 1024;

    /// <summary>Levels of nesting.</summary>
    public const int Depth = 40;

    /// <summary>Events of the YAML stream: about one a value, two a list or mapping.</summary>
    public const int Events = 200_000;

    /// <summary>Characters of one value or key.</summary>
    public const int ScalarLength = 64 * 1024;

    /// <summary>Entries after every <c>extends</c> and <c>like</c> has been carried out.</summary>
    public const int Merged = 1_000_000;

    /// <summary>Links of a chain of <c>extends</c>.</summary>
    public const int Chain = 20;

    /// <summary>Files that one file may rest on; a file that is taken over twice counts twice.</summary>
    public const int Bases = 200;
}
