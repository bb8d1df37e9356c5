namespace CrisisSim.Reports;

/// <summary>
/// Gives out the numbers of figures and tables and the names of anchors, none of them twice in one report.
/// </summary>
internal sealed class Numbering
{
    private readonly HashSet<string> taken = ["main", "origin"];
    private int figures, tables, lines;

    /// <summary>1 for the first figure.</summary>
    public int NextFigure() => ++figures;

    /// <summary>1 for the first table.</summary>
    public int NextTable() => ++tables;

    /// <summary>1 for the first line that can be copied.</summary>
    public int NextLine() => ++lines;

    /// <summary>The wanted name, with a number where it is taken.</summary>
    public string Anchor(string wanted)
    {
        string free = wanted;
        for (int k = 2; !taken.Add(free); k++) free = FormattableString.Invariant($"{wanted}-{k}");
        return free;
    }
}
