using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>Whether files are sound, and on what their numbers rest or what they move.</summary>
public static class ValidatePage
{
    /// <summary>The page with its rows, facts and findings.</summary>
    public static CommandOutput Compose(IReadOnlyList<CheckedFile> read)
    {
        var sheet = new Sheet("file", "ok", "members", "wordings", "numbers", "sourced", "judged", "assumed", "errors",
            "warnings");
        foreach (CheckedFile file in read)
            sheet.Add(
                Cell.From(file.Path), Cell.From(file.IsSound), Cell.From((double?)Members(file)),
                Cell.From((double?)Wordings(file)),
                Cell.From((double?)file.Numbers?.Count), Graded(file, Grade.Sourced),
                Graded(file, Grade.Judged), Graded(file, Grade.Assumed),
                Cell.From((double)file.Errors), Cell.From((double)file.Warnings));
        var lines = new Listing([.. read.Select(Line)]);
        return new CommandOutput
        {
            Page = ShowsWarnings(read) ? [ValidateAnswer.Compose(read[0])] : [lines],
            Sections = ShowsWarnings(read)
                ? [new(PagePart.Detail, [lines, new Listing([.. read[0].Said.Select(warning => warning.Whole)])])]
                : [],
            Sheet = sheet,
        };
    }

    /// <summary>Whether the page itself shows the warnings: of one scenario that can be played.</summary>
    public static bool ShowsWarnings(IReadOnlyList<CheckedFile> read) => ValidateAnswer.IsFor(read);

    private static int? Members(CheckedFile file) => file.Scenario?.Members.Count;

    private static int? Wordings(CheckedFile file) =>
        file.Numbers is null ? file.Study?.Wordings.Count : file.Scenario?.Declarations.Count;

    private static Cell Graded(CheckedFile file, Grade grade) =>
        Cell.From((double?)file.Numbers?.Count(one => one == grade));

    private static string Line(CheckedFile file)
    {
        string said = file switch
        {
            { IsSound: false } => Names.Count(file.Errors, "error"),
            { Study: { } study } =>
                $"ok, a study of {study.ScenarioFile}, {Names.Count(study.Wordings.Count, "wording")}, "
                    + $"{Names.Count(study.Factors.Count, "factor")}",
            { Acts: { } acts, IsCatalogue: true } => $"ok, {Names.Count(acts, file.Of)}",
            { Acts: { } acts } => $"ok, a panel of {Names.Count(acts, "act")}",
            { IsFragment: true } => $"ok, a fragment, {Numbers(file.Numbers!)}",
            _ => $"ok, {Numbers(file.Scenario!, file.Numbers!)}",
        };
        return $"{file.Path}: {said}"
            + (file.IsSound && file.Warnings > 0 ? $", {Names.Count(file.Warnings, "warning")}" : "");
    }

    private static string Numbers(Scenario scenario, IReadOnlyList<Grade> numbers) =>
        $"{Names.Count(scenario.Members.Count, "member")}, "
            + $"{Names.Count(scenario.Declarations.Count, "wording")}, {Numbers(numbers)}";

    private static string Numbers(IReadOnlyList<Grade> numbers)
    {
        int CountOf(Grade grade) => numbers.Count(one => one == grade);
        return $"{Names.Count(numbers.Count, "number")} ({CountOf(Grade.Sourced)} sourced, {CountOf(Grade.Judged)} "
            + $"judged, {CountOf(Grade.Assumed)} assumed)";
    }
}
