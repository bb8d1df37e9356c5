namespace CrisisSim.Scenarios;

/// <summary>
/// One key that a version of the format has changed: a row of the table of <see cref="FormatHistory"/>. The path may
/// hold <c>*</c>. Equal by all its parts.
/// </summary>
internal sealed record FormatStep
{
    private FormatStep(FormatChange change, string path, string text) => (Change, Path, Text) = (change, path, text);

    public FormatChange Change { get; }

    /// <summary>Where the key stands; of one that is added, where it is to stand.</summary>
    public string Path { get; }

    /// <summary>Of a renamed key its new path within its block; of an added one its value, written on one line.</summary>
    public string Text { get; }

    /// <summary>Why, as the end of a sentence; empty for a renamed key.</summary>
    public string Why { get; private init; } = "";

    /// <param name="path">Where the key stands.</param>
    /// <param name="to">Its new path within the same block: <c>plainness.act</c>.</param>
    public static FormatStep Renamed(string path, string to) => new(FormatChange.Renamed, path, to);

    public static FormatStep Dropped(string path, string why) => new(FormatChange.Dropped, path, "") { Why = why };

    /// <summary>
    /// A key that is stated from now on, in every file that states its block; one at the root in whole scenarios alone.
    /// </summary>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="value">Its value on one line, with grade, range and source.</param>
    /// <param name="why">Why this value holds.</param>
    public static FormatStep Added(string path, string value, string why) =>
        new(FormatChange.Added, path, value) { Why = why };

    /// <summary>What has become of a key that a file still has: <c>'a.b' is 'a.c' now</c>.</summary>
    /// <param name="found">The path of the key, without <c>*</c>.</param>
    public string Tell(string found) => Change switch
    {
        FormatChange.Renamed => $"'{found}' is '{NewPath(found)}' now",
        FormatChange.Dropped => $"'{found}' is no longer read: {Why}",
        FormatChange.Added => $"'{found}' is stated now: {Why}",
        _ => throw new InvalidOperationException($"Nothing tells '{Change}'."),
    };

    /// <summary>The new path of a renamed key.</summary>
    public string NewPath(string found) => found[..(found.LastIndexOf('.') + 1)] + Text;
}

/// <summary>What a version has done to a key.</summary>
internal enum FormatChange
{
    /// <summary>It stands elsewhere in its block.</summary>
    Renamed,

    /// <summary>It is no longer read.</summary>
    Dropped,

    /// <summary>It is new.</summary>
    Added,
}
