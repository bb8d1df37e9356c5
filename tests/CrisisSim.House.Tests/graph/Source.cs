namespace CrisisSim.House.Tests;

/// <summary>One source file of a room: its path from the room's folder, with slashes, and its text.</summary>
internal sealed record Source(string Room, string Path, string Text)
{
    /// <summary>The folder in which the file lies; a subfolder is another, and <c>.</c> is the room's own.</summary>
    public string Folder { get; } = Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : ".";

    public string[] Lines { get; } = Text.TrimEnd('\n').Split('\n');

    public override string ToString() => $"{Room}/{Path}";
}
