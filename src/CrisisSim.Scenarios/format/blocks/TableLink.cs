namespace CrisisSim.Scenarios;

/// <summary>A link, in Markdown, to the table of a block on the page of a format.</summary>
internal static class TableLink
{
    public static string To(string noun) => $"[{noun}](#{noun.Replace(' ', '-')})";
}
