namespace CrisisSim.Cli;

/// <summary>
/// The script that completes command lines in PowerShell, which by itself completes the names of files where the script
/// knows nothing better.
/// </summary>
internal static class PowerShellCompletion
{
    public static string Script(IReadOnlyList<ToolCommand> commands) =>
        $$"""
        # Completes command lines of crisissim in PowerShell:
        # crisissim completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName crisissim -ScriptBlock {
            param($word, $line, $cursor)
            $commands = [ordered]@{
        {{string.Concat(commands.Select(Entry))}}    }
            $elements = $line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor }
            $before = @($elements | ForEach-Object { "$_" })
            if ($before.Count -le 1) { $words = @($commands.Keys) + '--help', '--version' }
            else {
                $command = $commands[$before[1]]
                if ($null -eq $command) { return }
                if ($command.ContainsKey($before[-1])) { $words = $command[$before[-1]] }
                elseif ($word.StartsWith('-')) { $words = $command['options of it'] }
                else { $words = $command['argument of it'] }
            }
            $words | Where-Object { "$_".StartsWith($word) } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    private static string Entry(ToolCommand command)
    {
        OptionDescription? argument = command.Options.FirstOrDefault(option => option.IsArgument);
        OptionDescription[] named = [.. command.Options.Where(option => !option.IsArgument)];
        IEnumerable<string> values = named
            .Where(option => option.Value is not null)
            .Select(option => $"            '{option.Name}' = {List(option.Choices)}\n");
        return $$"""
                    '{{command.Name}}' = @{
                        'options of it' = {{List(named.Select(option => option.Name).Append("--help"))}}
                        'argument of it' = {{List(argument?.Choices ?? [])}}
            {{string.Concat(values)}}        }

            """;
    }

    private static string List(IEnumerable<string> words) =>
        $"@({string.Join(", ", words.Select(word => $"'{word}'"))})";
}
