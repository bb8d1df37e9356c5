namespace CrisisSim.Reports;

/// <summary>What of a catalogue is shown. Lists are compared by reference.</summary>
/// <param name="Title">What it is a catalogue of.</param>
/// <param name="Columns">The columns of the short table, after the name.</param>
/// <param name="Entries">The entries, those of a group one after the other.</param>
/// <param name="Command">The command that asks for this.</param>
public sealed record CatalogueListing(string Title, IReadOnlyList<string> Columns,
    IReadOnlyList<CatalogueEntry> Entries, string Command)
{
    /// <summary>How many entries there are in all.</summary>
    public required int Of { get; init; }
}

/// <summary>One entry of a catalogue. Lists are compared by reference.</summary>
/// <param name="Group">The heading under which it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Short">Its cells in the short table, after the name; the last may break into lines.</param>
/// <param name="Parts">All that is known of it.</param>
public sealed record CatalogueEntry(string Group, string Name, IReadOnlyList<string> Short,
    IReadOnlyList<CataloguePart> Parts);

/// <summary>One thing that is known of an entry, under its key for machines and in words for people.</summary>
/// <param name="Key">The name of its column.</param>
/// <param name="Value">The value for machines.</param>
/// <param name="Label">What it is called; empty: it is for machines alone.</param>
/// <param name="Text">The value in words; empty: nothing to say.</param>
public sealed record CataloguePart(string Key, Cell Value, string Label = "", string Text = "");
