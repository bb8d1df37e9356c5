using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The texts themselves, and what they say of everything in which they differ.</summary>
internal static class WordingsSection
{
    public const string Id = "wordings";

    public static Section Compose(Scenario scenario, IReadOnlyList<Declaration> declarations,
        bool overTheYears = false) =>
        new(
        Id,
        declarations.Count == 1 ? "The text" : "What differs between the texts",
        [.. Clauses(scenario, declarations, overTheYears), .. Texts(declarations)]);

    private static IEnumerable<Block> Clauses(Scenario scenario, IReadOnlyList<Declaration> declarations,
        bool overTheYears)
    {
        IReadOnlyList<ProvisionClause> clauses = ProvisionDiff.Clauses(scenario, declarations, overTheYears);
        yield return new Prose(Lead(declarations, clauses, Names.Plain(scenario.Incident.Domain)));
        if (clauses.Count == 0) yield break;
        yield return new Grid(
            [
                new GridColumn("provision"),
                new GridColumn("what it settles", Wraps: true),
                .. declarations.Select(one => new GridColumn(one.Title(), Wraps: true)),
            ],
            [.. clauses.Select(Row)]);
    }

    private static string Lead(IReadOnlyList<Declaration> declarations, IReadOnlyList<ProvisionClause> clauses,
        string domain) =>
        (declarations.Count, clauses.Count) switch
        {
            (1, _) =>
                $"Everything that {declarations[0].Title()} says and that can act in a crisis of this domain "
                    + $"({domain}).",
            (_, 0) => $"Nothing: the wordings say the same of a crisis of this domain ({domain}).",
            _ =>
                $"Everything in which a wording differs from {declarations[0].Title()} and that can act in a crisis "
                    + "of this "
                    + $"domain ({domain}); all else is the same. A dash: the text is silent.",
        };

    /// <summary>What is the same as in the baseline is faint.</summary>
    private static GridRow Row(ProvisionClause clause) => new(
    [
        new GridCell(clause.Name),
        new GridCell(clause.Label),
        .. clause.Says.Select((says, k) => new GridCell(says.Length > 0 ? says.Replace('_', ' ') : "–",
            k > 0 && says == clause.Says[0] ? Tone.Faint : Tone.Plain)),
    ]);

    private static IEnumerable<Block> Texts(IReadOnlyList<Declaration> declarations)
    {
        Declaration[] worded = [.. declarations.Where(one => one.Text.Length > 0)];
        if (worded.Length == 0) yield break;
        yield return new Prose(
            "In words, for the reader alone: the crises were played under the provisions, not under these sentences.");
        yield return new Grid(
            [new GridColumn("text"), new GridColumn("in words", Wraps: true)],
            [.. worded.Select(one => GridRow.FromTexts(one.Title(), one.Text.Trim()))]);
    }
}
