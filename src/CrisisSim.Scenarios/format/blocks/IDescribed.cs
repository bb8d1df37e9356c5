namespace CrisisSim.Scenarios;

/// <summary>An object with a table of keys.</summary>
internal interface IDescribed
{
    string Name { get; }

    string Doc { get; }

    Rows Rows { get; }

    Inheritance Inheritance { get; }
}

/// <summary>A link, in Markdown, to the table of a block on the page of a format.</summary>
internal static class TableLink
{
    public static string To(string noun) => $"[{noun}](#{noun.Replace(' ', '-')})";
}
