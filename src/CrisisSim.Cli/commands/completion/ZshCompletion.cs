namespace CrisisSim.Cli;

/// <summary>The script that completes command lines in zsh.</summary>
internal static class ZshCompletion
{
    public static string Script(IReadOnlyList<ToolCommand> commands) =>
        $$"""
        #compdef crisissim
        # Completes command lines of crisissim in zsh: crisissim completion zsh > ~/.zfunc/_crisissim
        _crisissim() {
            local -a commands
            commands=(
        {{string.Concat(commands.Select(command => $"        {Quoted($"{command.Name}:{command.Does}")}\n"))}}    )
            if (( CURRENT == 2 )); then
                _describe command commands
                return
            fi
            shift words
            (( CURRENT-- ))
            case "$words[1]" in
        {{string.Concat(commands.Select(Case))}}    esac
        }
        if [ "$funcstack[1]" = _crisissim ]; then _crisissim "$@"; else compdef _crisissim crisissim; fi

        """;

    private static string Case(ToolCommand command) =>
        $"""
                {command.Name}) _arguments \
        {string.Concat(command.Options.Select(Line))}            '--help[Show this help]' ;;

        """;

    private static string Line(OptionDescription option) => $"            {Quoted(Argument(option))} \\\n";

    private static string Argument(OptionDescription option)
    {
        string place = option switch
        {
            { Choices.Count: > 0 } => $"({string.Join(' ', option.Choices)})",
            { Expected: Expected.YamlFile } => "_files -g \"*.(yaml|yml)\"",
            { Expected: Expected.Directory } => "_files -/",
            { Expected: Expected.Path } => "_files",
            _ => " ",
        };
        string often = option.MayBeRepeated ? "*" : "";
        if (option.IsArgument) return $"{(option.MayBeRepeated ? "*" : "1")}:{option.Name}:{place}";
        string does = $"{often}{option.Name}[{Plain(FirstSentence(option.Doc))}]";
        return option.Value is { } value ? $"{does}:{Plain(value)}:{place}" : does;
    }

    private static string FirstSentence(string doc)
    {
        int end = doc.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? doc : doc[..end]).TrimEnd('.');
    }

    /// <summary>Text in which nothing has a meaning of its own.</summary>
    private static string Plain(string text) => string.Concat(text.Select(
        letter => letter is '[' or ']' or ':' or '\\' ? $"\\{letter}" : $"{letter}"));

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
