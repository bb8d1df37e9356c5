using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Whether files are sound, and on what their numbers rest.</summary>
internal static class ValidatePage
{
    public static Result Of(IReadOnlyList<(string Path, Loaded<Scenario> File)> read)
    {
        var sheet = new Sheet("file", "ok", "members", "wordings", "numbers", "sourced", "judged", "assumed", "errors", "warnings");
        foreach ((string path, Loaded<Scenario> file) in read)
            sheet.Add(
                Cell.Of(path), Cell.Of(file.Value is not null), Cell.Of((double?)file.Value?.Members.Count), Cell.Of((double?)file.Value?.Declarations.Count),
                Cell.Of((double)file.Ledger.Entries.Count), Graded(file, Grade.Sourced), Graded(file, Grade.Judged), Graded(file, Grade.Assumed),
                Cell.Of((double)file.Problems.Errors), Cell.Of((double)file.Problems.Warnings));
        return new Result { Page = [new Listing([.. read.Select(one => Line(one.Path, one.File))])], Sheet = sheet };
    }

    private static Cell Graded(Loaded<Scenario> file, Grade grade) => Cell.Of((double)Count(file, grade));

    private static int Count(Loaded<Scenario> file, Grade grade) => file.Ledger.Entries.Count(entry => entry.Grade == grade);

    private static string Line(string path, Loaded<Scenario> file) => file.Value is not { } scenario
        ? $"{path}: {Names.Count(file.Problems.Errors, "error")}"
        : $"{path}: ok, {Names.Count(scenario.Members.Count, "member")}, {Names.Count(scenario.Declarations.Count, "wording")}, "
            + $"{Names.Count(file.Ledger.Entries.Count, "number")} ({Count(file, Grade.Sourced)} sourced, {Count(file, Grade.Judged)} judged, "
            + $"{Count(file, Grade.Assumed)} assumed)" + (file.Problems.Warnings > 0 ? $", {Names.Count(file.Problems.Warnings, "warning")}" : "");
}
