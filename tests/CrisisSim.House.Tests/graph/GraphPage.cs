using System.Text;

namespace CrisisSim.House.Tests;

/// <summary>The graph of one room as it is read: its floors from the top, then every knot, arrow by arrow.</summary>
internal static class GraphPage
{
    private const int Shown = 3;

    public static string Render(Room room, FolderGraph graph)
    {
        var page = new StringBuilder();
        page.AppendLine($"{room.Name}: {graph.Folders.Count()} folders, {graph.Knots.Count} knots");
        foreach (string folder in graph.Folders.OrderByDescending(graph.Floor))
            page.AppendLine(Row(folder, [.. room.Compiled.Where(source => source.Folder == folder)], graph));
        foreach (string[] knot in graph.Knots) Add(page, graph, knot);
        return page.ToString();
    }

    private static string Row(string folder, Source[] sources, FolderGraph graph)
    {
        int lines = sources.Sum(source => source.Lines.Length);
        string uses = string.Join(",", graph.From(folder).Select(arrow => $" {arrow.Key} ({arrow.Value.Length})"));
        return $"  {graph.Floor(folder),2}  {folder,-28} {sources.Length,3} files {lines,5} lines  →{uses}";
    }

    private static void Add(StringBuilder page, FolderGraph graph, string[] knot)
    {
        page.AppendLine($"\n  Knot of {knot.Length}: {string.Join(", ", knot)}");
        IOrderedEnumerable<(string From, string To, Reference[] Uses)> arrows = knot
            .SelectMany(graph.From, (folder, arrow) => (From: folder, To: arrow.Key, Uses: arrow.Value))
            .Where(arrow => knot.Contains(arrow.To)).OrderBy(arrow => arrow.Uses.Length);
        foreach ((string from, string to, Reference[] uses) in arrows)
        {
            page.AppendLine($"    {from} → {to}: {uses.Length}");
            foreach (Reference use in uses.Take(Shown)) page.AppendLine($"      {use}");
        }
    }
}
