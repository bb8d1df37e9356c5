namespace CrisisSim.Reports;

/// <summary>
/// What each provision or coupling brings in each crisis: one row an outcome, part and crisis in which it does something. A
/// part is the mean over all crises that were played for it, those without a row counted as 0.
/// </summary>
public static class PartsSheet
{
    /// <summary>The name of the file.</summary>
    public const string Name = "parts.csv";

    /// <summary>What the columns say.</summary>
    public static IReadOnlyList<ColumnNote> Notes => Codebook.Of(Name);

    /// <summary>
    /// The rows; none of outcomes that are no mean over crises, nor of a change that one provision alone makes, which
    /// is the change itself.
    /// </summary>
    public static Sheet Tabulate(IEnumerable<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        var sheet = new Sheet([.. Notes.Select(note => note.Column)]);
        foreach (Attribution of in attributions)
            foreach (AttributedPart part in of.Parts)
                for (int trial = 0; trial < part.Each.Count; trial++)
                    if (part.Each[trial] is { IsNothing: false } one)
                        sheet.Add(
                            Cell.From(of.Endpoint.Key), Cell.From(of.From), Cell.From(of.To),
                            Cell.From(AttributeSheet.Key(part)), Cell.From(part.Name),
                            Cell.From((double)part.Each.Count), Cell.From((double)trial),
                            Cell.From(one.Part), Cell.From(one.Alone), Cell.From(one.Last));
        return sheet;
    }
}
