namespace CrisisSim.Cli;

/// <summary>The script that completes command lines in bash.</summary>
internal static class BashCompletion
{
    public static string Script(IReadOnlyList<ToolCommand> commands) =>
        $$"""
        # Completes command lines of crisissim in bash: source <(crisissim completion bash)
        _crisissim() {
            local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" options='' place=''
            local commands='{{string.Join(' ', commands.Select(command => command.Name))}}'
            COMPREPLY=()
            case "$COMP_CWORD ${COMP_WORDS[1]}" in
                '1 '*) place="words $commands --help --version" ;;
        {{string.Concat(commands.Select(Case))}}    esac
            if [[ $COMP_CWORD -gt 1 && $word == -* ]]; then place="words $options"; fi
            case "$place" in
                'words '*) mapfile -t COMPREPLY < <(compgen -W "${place#words }" -- "$word") ;;
                yaml) mapfile -t COMPREPLY < <(compgen -f -X '!*.y*ml' -- "$word"; compgen -d -- "$word") ;;
                directory) mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
                path) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
            esac
        }
        complete -o filenames -F _crisissim crisissim

        """;

    private static string Case(ToolCommand command)
    {
        OptionDescription[] named = [.. command.Options.Where(option => !option.IsArgument)];
        OptionDescription? argument = command.Options.FirstOrDefault(option => option.IsArgument);
        IEnumerable<string> values = named
            .Where(option => option.Value is not null)
            .GroupBy(Place, option => option.Name)
            .Select(group => $"                {string.Join('|', group)}) place='{group.Key}'; options='' ;;\n");
        return $"""
                    *' {command.Name}')
                        options='{string.Join(' ', named.Select(option => option.Name).Append("--help"))}'
                        place='{(argument is null ? "" : Place(argument))}'
                        case "$before" in
            {string.Concat(values)}            esac ;;

            """;
    }

    private static string Place(OptionDescription option) => option switch
    {
        { Choices.Count: > 0 } => $"words {string.Join(' ', option.Choices)}",
        { Expected: Expected.YamlFile } => "yaml",
        { Expected: Expected.Directory } => "directory",
        { Expected: Expected.Path } => "path",
        _ => "",
    };
}
