using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The first screen of one sound scenario: whether it can be played, and what its numbers rest on.</summary>
internal static class ValidateAnswer
{
    private const int MostWarnings = 4;

    /// <summary>Whether a screen is made of what was read: one scenario that can be played.</summary>
    public static bool IsFor(IReadOnlyList<CheckedFile> read) =>
        read is [{ IsSound: true, IsFragment: false, Scenario: not null, Numbers: not null, Study: null, Acts: null }];

    public static FirstScreen Compose(CheckedFile file)
    {
        Scenario scenario = file.Scenario!;
        return new FirstScreen
        {
            Asked = $"{scenario.Title}: can the file be played?",
            Verdict = Headline(file),
            Sentences = $"It can be played. {Founded(file.Numbers!)}",
            Table = Table(file.Numbers!),
            Notes = [.. Warnings(file), .. Fragile(file), Holds(scenario)],
            Next = NextStep.Of(file.Warnings > 0 ? "mend it, or play it as it is?" : "what does it come to?",
                "run", file.Path),
            Again = ShellLine.Join(["crisissim", "validate", file.Path, .. file.Fragile.Count > 0 ? (string[])["--fragile"] : []]),
            Last = file.Warnings > 0 ? "Warnings do not stop a run." : "",
        };
    }

    private static string Headline(CheckedFile file) =>
        file.Warnings == 0 ? "Ready" : $"Ready, with {Names.Count(file.Warnings, "warning")}";

    private static string Founded(IReadOnlyList<Grade> numbers)
    {
        if (numbers.Count == 0) return "It holds no number.";
        int sourced = Of(numbers, Grade.Sourced), judged = Of(numbers, Grade.Judged), assumed = Of(numbers, Grade.Assumed);
        string placeholders = assumed == 0
            ? ""
            : $" {Percent(assumed, numbers.Count)} are placeholders, for want of anything better.";
        return $"Of its {Names.Number(numbers.Count)} numbers {Names.Number(sourced)} "
            + $"{(sourced == 1 ? "has" : "have")} a source. {Percent(judged, numbers.Count)} are somebody's "
            + $"judgement.{placeholders}";
    }

    private static Grid Table(IReadOnlyList<Grade> numbers) => new(
        [
            new GridColumn("WHAT IT RESTS ON"), new GridColumn("numbers", Right: true),
            new GridColumn("share", Right: true),
        ],
        [
            Row("Sourced: seen in a named source", numbers, Grade.Sourced),
            Row("Judged: somebody's informed judgement", numbers, Grade.Judged),
            Row("Assumed: a placeholder", numbers, Grade.Assumed),
        ]);

    private static GridRow Row(string name, IReadOnlyList<Grade> numbers, Grade grade) =>
        GridRow.FromTexts(name, Names.Number(Of(numbers, grade)), Percent(Of(numbers, grade), numbers.Count));

    private static IEnumerable<string> Warnings(CheckedFile file)
    {
        foreach (FileWarning warning in file.Said.Take(MostWarnings))
            yield return $"{(warning.Line > 0 ? $"Line {warning.Line}" : "Warning")}: {warning.Text}";
        if (file.Said.Count > MostWarnings)
            yield return $"{Names.Count(file.Said.Count - MostWarnings, "more warning")}: --detail";
    }

    /// <summary>The numbers that matter most, each with what it moves.</summary>
    private static IEnumerable<string> Fragile(CheckedFile file)
    {
        if (file.Fragile.Count == 0) yield break;
        yield return $"Judged numbers that matter most to the change, {file.Between}:";
        foreach (FragileNumber one in file.Fragile)
        {
            var figure = RowFigure.For(one.Endpoint, one.AtLow, one.Stated, one.AtHigh);
            yield return $"  {FragileAnswer.Name(one.Number.Name)}: {OutcomeNames.Noun(one.Endpoint)} "
                + $"{figure.Change(one.AtLow.Value)} to {figure.Change(one.AtHigh.Value)}";
        }
    }

    private static string Holds(Scenario scenario)
    {
        string act = scenario.Incident.Real
            ? Names.Count(scenario.Incidents.Count, "attack")
            : Names.Count(scenario.Incidents.Count, "incident") + " that is no attack";
        return $"It holds {Names.Count(scenario.Members.Count, "member")}, "
            + $"{Names.Count(scenario.Declarations.Count, "text")} and {act} "
            + $"({SituationWords.Plain(Names.Plain(scenario.Incident.Domain))}), over "
            + FormattableString.Invariant($"{scenario.Horizon / 24:0.#} days from ")
            + scenario.Start.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture) + ".";
    }

    private static int Of(IReadOnlyList<Grade> numbers, Grade grade) => numbers.Count(one => one == grade);

    private static string Percent(int part, int whole) =>
        whole == 0 ? "" : FormattableString.Invariant($"{100.0 * part / whole:0} %");
}
