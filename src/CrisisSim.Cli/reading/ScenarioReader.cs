using CrisisSim.Model;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>The one place where the command line meets the scenario format.</summary>
internal static class ScenarioReader
{
    public static Loaded<Scenario> Read(string path, IReadOnlyList<Override> settings) =>
        ScenarioFile.Read(path, [.. settings]);

    /// <summary>The schema of scenarios, or that of studies.</summary>
    public static string Schema(bool ofStudies) => ofStudies ? ScenarioSchema.OfStudies() : ScenarioSchema.Text();

    /// <summary>The text of a sound, commented file to start from.</summary>
    public static string Starter(string title) => Scenarios.ScenarioTemplate.Text(title);

    /// <summary>
    /// The scenario that was asked for, or null once its errors are told. Warnings are told unless it is to be quiet.
    /// </summary>
    public static LoadedScenario? Open(ScenarioRequest request, bool quiet, Screen screen)
    {
        if (request.Foreign is { AreasAsWritten: true, Names: null })
            throw CommandException.Usage("--areas says nothing without a treaty", "Name one: --declaration-from TREATY.");
        if (request.Foreign.Names is not null) return OpenWith(request, quiet, screen)?.Loaded;
        var loaded = LoadedScenario.TryRead(request.Path, request.AllSettings, out Problems problems);
        WriteProblems(problems, quiet, screen);
        if (loaded is not null) screen.Require(request.Path, loaded.Source.Hash);
        return loaded;
    }

    /// <summary>
    /// The same with the wordings of the treaties that were asked for, or of all of the library, beside its own.
    /// </summary>
    /// <exception cref="CommandException">A treaty is not known, or one that was named does not fit.</exception>
    public static ForeignTexts? OpenWith(ScenarioRequest request, bool quiet, Screen screen)
    {
        IReadOnlyList<(TreatyHead Treaty, string Text)> asked = request.Foreign.Found;
        var read = ForeignTexts.TryRead(request.Path, request.AllSettings, asked, request.Foreign.AreasAsWritten,
            out Problems problems);
        WriteProblems(problems, quiet, screen);
        if (request.Foreign.Names is not null && read is not null)
            screen.Require(request.Path, read.Loaded.Source.Hash);
        return request.Foreign.Names is not null && read?.LeftOut is [(var treaty, var why), ..]
            ? throw CommandException.Usage($"'{treaty}' cannot be laid beside the texts of {request.Path}: {why}")
            : read;
    }

    /// <summary>Every problem with its line, then their number.</summary>
    public static void WriteProblems(Problems problems, bool quiet, Screen screen)
    {
        if (quiet && !problems.HasErrors) return;
        foreach (string line in problems.Lines()) screen.Error.WriteLine(InertText.Line(line));
        if (problems.Summary() is { Length: > 0 } summary) screen.Error.WriteLine(summary);
    }
}
