using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary><c>new</c>: a commented scenario file to start from.</summary>
internal static class NewCommand
{
    private const string Extension = ".yaml";

    public static ToolCommand Description { get; } = new ToolCommand<NewRequest>("new",
        "Write a commented scenario file to start from, of one's own or from the library.", NewRequest.Options, Write)
    {
        PrintsResults = false,
        Examples =
        [
            new("crisissim new narva", "Write narva.yaml here. A file that exists is never overwritten."),
            new("crisissim new my-case --from us-philippines-ramming",
                "A case of the library, with a wording of one's own to change."),
            new("crisissim new my-case --treaty rio-1947 --victim Colombia --attacker Venezuela --act border_clash",
                "A new act among the parties of a treaty."),
        ],
    };

    private static ExitCode Write(NewRequest request, PrintRequest print, Screen screen)
    {
        NewRequest asked = request.Names.Count > 0 ? request : NewQuestions.Ask(request, screen);
        if (asked.Names.Count > 1)
            throw CommandException.Usage($"'{asked.Names[1]}' is one name too many",
                "A name with spaces stands in quotes.");
        string name = asked.Names[0];
        string path = name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name : name + Extension;
        if (Path.GetFileName(path).Length <= Extension.Length)
            throw CommandException.Usage($"'{name}' is no name for a file");
        if (Path.Exists(path))
            throw CommandException.Usage($"'{path}' exists, and nothing is overwritten",
                "Choose another name, or move the file away.");
        (string text, string[] wordings, string begun) = TextFor(asked, path);
        try
        {
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
            file.Write(text);
        }
        catch (DirectoryNotFoundException)
        {
            throw CommandException.Usage($"'{path}' cannot be written: there is no such directory");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            throw CommandException.Usage($"'{path}' cannot be written");
        }
        if (begun.Length > 0) screen.Out.WriteLine(begun);
        screen.Out.WriteLine($"Wrote {path}. Next: {ShellLine.Join(["crisissim", "compare", path, .. wordings])}");
        return ExitCode.Done;
    }

    /// <summary>The text, what to compare in it, and what was decided for whom did not say.</summary>
    private static (string Text, string[] Wordings, string Begun) TextFor(NewRequest request, string path)
    {
        string title = TitleOf(path);
        if (!request.IsFromLibrary) return (ScenarioReader.Starter(title), [], "");
        try
        {
            var draft = CaseDraft.Of(new CaseWish(title)
            {
                File = ShellLine.Join([path]),
                From = request.From,
                Treaty = request.Treaty is { } treaty ? ForeignRequest.Named(treaty).Treaty : null,
                Victim = request.Victim,
                Attacker = request.Attacker,
                Act = request.Act,
            });
            string text = draft.Text;
            Problems problems = ScenarioFile.OfText(text, path).Bind().Problems;
            return !problems.HasErrors ? (text, ["--wordings", draft.Wordings], Begun(request, draft)) : throw CommandException.Usage(
                $"what was asked for does not go together: {problems.Lines()[0]}",
                "Begin from an alliance that is written out, as in '--from nato-baltic'; its members stand there.");
        }
        catch (CaseWishException refused)
        {
            throw CommandException.Usage(refused.Message, refused.Hint);
        }
    }

    private static string Begun(NewRequest request, CaseDraft draft)
    {
        string rests = request.From is null ? $"Begun from {draft.RestsOn}." : "";
        string stranger = request.Attacker is { } attacker && !CaseDraft.Knows(attacker)
            ? $"The library knows no '{attacker}'"
                + (CaseDraft.Nearest(attacker) is { } near ? $"; did you mean '{near}'?" : "; it is taken as named.")
            : "";
        return $"{rests} {stranger}".Trim();
    }

    /// <summary>baltic-winter.yaml as "Baltic winter".</summary>
    private static string TitleOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? "New scenario" : char.ToUpperInvariant(name[0]) + name[1..];
    }
}

/// <summary>Asks at a terminal what nothing was said of.</summary>
internal static class NewQuestions
{
    /// <exception cref="CommandException">Nobody is there to be asked.</exception>
    public static NewRequest Ask(NewRequest request, Screen screen)
    {
        if (screen.Answers is not { } answers)
            throw CommandException.Usage("new needs the name of the file",
                "As in 'crisissim new my-case', or 'crisissim new my-case --from us-philippines-ramming'; "
                    + "'crisissim list alliances' shows what there is to begin from.");
        string name = Answer("Name of the file", answers, screen)
            ?? throw CommandException.Usage("new needs the name of the file");
        if (request.IsFromLibrary) return request with { Names = [name] };
        screen.Out.WriteLine(
            "What to begin from: 'crisissim list alliances' and 'crisissim list acts' show what there is.");
        NewRequest asked = request with
        {
            Names = [name],
            From = Answer("Scenario, alliance or treaty of the library (none: an invented alliance)", answers, screen),
        };
        if (asked.From is not { } from) return asked;
        if (TreatyHead.Find(from) is not null && Library.Find(from)?.Kind is null or LibraryKind.Treaty)
            asked = asked with { From = null, Treaty = from };
        return asked with
        {
            Victim = Answer("Who is attacked (none: as there)", answers, screen),
            Attacker = Answer("Who attacks (none: as there)", answers, screen),
            Act = Answer("Form of the act, from 'crisissim list forms' (none: as there)", answers, screen),
        };
    }

    private static string? Answer(string question, TextReader answers, Screen screen)
    {
        screen.Out.Write($"{question}: ");
        return answers.ReadLine()?.Trim() is { Length: > 0 } said ? said : null;
    }
}
