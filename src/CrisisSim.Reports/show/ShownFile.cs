namespace CrisisSim.Reports;

/// <summary>A file or an entry of the library whose content is shown. Lists are compared by reference.</summary>
/// <param name="Name">What was asked for.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Numbers">The numbers that are shown.</param>
public sealed record ShownFile(string Name, string Title, IReadOnlyList<SourceNumber> Numbers)
{
    /// <summary>How many numbers it holds in all.</summary>
    public required int Of { get; init; }

    /// <summary>Of a treaty, what it says; of other files nothing.</summary>
    public IReadOnlyList<ShownProvision> Provisions { get; init; } = [];

    /// <summary>What else is known of it, a label and a text each.</summary>
    public IReadOnlyList<(string Label, string Text)> Known { get; init; } = [];

    /// <summary>The command that shows it.</summary>
    public required string Command { get; init; }
}

/// <summary>One provision as it is shown. Equal by all its parts.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="About">What it settles.</param>
/// <param name="Words">Its words; empty where they were not seen.</param>
/// <param name="Means">What was read from it.</param>
/// <param name="Key">The key that it fills; empty where it fills none.</param>
public sealed record ShownProvision(string Article, string About, string Words, string Means, string Key)
{
    /// <summary>Where it was read.</summary>
    public string Read { get; init; } = "";

    /// <summary>Whether the words were seen.</summary>
    public bool Seen { get; init; }
}
