using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Whether files are sound, and on what their numbers rest or what they move.</summary>
internal static class ValidatePage
{
    public static Result Compose(IReadOnlyList<CheckedFile> read)
    {
        var sheet = new Sheet("file", "ok", "members", "wordings", "numbers", "sourced", "judged", "assumed", "errors",
            "warnings");
        foreach (CheckedFile file in read)
            sheet.Add(
                Cell.From(file.Path), Cell.From(file.IsSound), Cell.From((double?)Members(file)),
                    Cell.From((double?)Wordings(file)),
                Cell.From((double?)file.Scenario?.Ledger.Entries.Count), Graded(file, Grade.Sourced),
                    Graded(file, Grade.Judged), Graded(file, Grade.Assumed),
                Cell.From((double)file.Problems.Errors), Cell.From((double)file.Problems.Warnings));
        return new Result { Page = [new Listing([.. read.Select(Line)])], Sheet = sheet };
    }

    private static int? Members(CheckedFile file) => (file.Scenario?.Value ?? file.Study?.Plain)?.Members.Count;

    private static int? Wordings(CheckedFile file) =>
        file.Scenario?.Value?.Declarations.Count ?? file.Study?.Value?.Wordings.Count;

    private static Cell Graded(CheckedFile file, Grade grade) =>
        Cell.From((double?)file.Scenario?.Ledger.Entries.Count(entry => entry.Grade == grade));

    private static string Line(CheckedFile file)
    {
        string said = file switch
        {
            { IsSound: false } => Names.Count(file.Problems.Errors, "error"),
            { Study.Value: { } study } =>
                $"ok, a study of {study.ScenarioFile}, {Names.Count(study.Wordings.Count, "wording")}, "
                    + $"{Names.Count(study.Factors.Count, "factor")}",
            _ => $"ok, {Numbers(file.Scenario!)}",
        };
        return $"{file.Path}: {said}"
            + (file.IsSound && file.Problems.Warnings > 0 ? $", {Names.Count(file.Problems.Warnings, "warning")}" : "");
    }

    private static string Numbers(Loaded<Scenario> file)
    {
        int Of(Grade grade) => file.Ledger.Entries.Count(entry => entry.Grade == grade);
        return $"{Names.Count(file.Value!.Members.Count, "member")}, "
            + $"{Names.Count(file.Value.Declarations.Count, "wording")}, "
            + $"{Names.Count(file.Ledger.Entries.Count, "number")} ({Of(Grade.Sourced)} sourced, {Of(Grade.Judged)} "
            + $"judged, {Of(Grade.Assumed)} assumed)";
    }
}
