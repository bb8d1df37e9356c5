using System.CommandLine;
using System.CommandLine.Parsing;

namespace CrisisSim.Cli;

/// <summary>
/// Says what is wrong with a command line: every error in a line, then one hint. Nothing goes to the results.
/// </summary>
internal static class UsageErrors
{
    public static ExitCode Write(ParseResult parsed, Screen screen)
    {
        Command command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0)
            screen.Error.WriteLine(
                $"error: say what to do: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}");
        else
            foreach (string message in Messages(parsed)) screen.Error.WriteLine(InertText.Line($"error: {message}"));
        screen.Error.WriteLine(InertText.Line(Hint(parsed, command)));
        return ExitCode.WrongUsage;
    }

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        bool strange = parsed.UnmatchedTokens.Count > 0;
        if (strange && parsed.UnmatchedTokens[0] is { } token)
            yield return $"'{token}' is no {Noun(token, parsed)} of {FullName(parsed.CommandResult)}";
        // Of a token that is strange the library says so once more, and that a command is missing.
        IEnumerable<ParseError> errors =
            strange ? parsed.Errors.Where(error => error.SymbolResult is not CommandResult) : parsed.Errors;
        foreach (ParseError error in errors) yield return Sentence(error.Message);
    }

    private static string Noun(string token, ParseResult parsed) =>
        token.StartsWith('-') ? "option" : parsed.CommandResult.Command.Subcommands.Count > 0 ? "command" : "argument";

    private static string Hint(ParseResult parsed, Command command)
    {
        IEnumerable<string> known = command.Subcommands
            .Select(sub => sub.Name)
            .Concat(command.Options.Select(option => option.Name));
        string? near = parsed.UnmatchedTokens
            .Select(token => NearestName.To(token, known))
            .FirstOrDefault(name => name is not null);
        string help = $"see '{FullName(parsed.CommandResult)} --help'";
        return near is null
            ? $"{char.ToUpperInvariant(help[0])}{help[1..]}."
            : $"Did you mean '{near}'? Otherwise {help}.";
    }

    private static string FullName(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{FullName(parent)} {result.Command.Name}" : result.Command.Name;

    private static string Sentence(string message) => message.Length > 1 && char.IsUpper(message[1])
        ? message.TrimEnd('.') // the name of an argument
        : char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.');
}
