namespace CrisisSim.Reports;

/// <summary>
/// Gives out the numbers of figures and tables and the names of anchors, none of them twice in one report.
/// </summary>
internal sealed class Numbering
{
    private readonly HashSet<string> _taken = ["main", "origin"];
    private int _figures, _tables, _lines;

    /// <summary>1 for the first figure.</summary>
    public int NextFigure() => ++_figures;

    /// <summary>1 for the first table.</summary>
    public int NextTable() => ++_tables;

    /// <summary>1 for the first line that can be copied.</summary>
    public int NextLine() => ++_lines;

    /// <summary>The wanted name, with a number where it is taken.</summary>
    public string Anchor(string wanted)
    {
        string free = wanted;
        for (int k = 2; !_taken.Add(free); k++) free = FormattableString.Invariant($"{wanted}-{k}");
        return free;
    }
}
