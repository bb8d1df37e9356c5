namespace CrisisSim.Cli;

/// <summary><c>completion</c>: a script by which a shell completes command lines as they are typed.</summary>
internal static class CompletionCommand
{
    private const string Bash = "bash", Zsh = "zsh", PowerShell = "pwsh";

    private static readonly OptionTable<CompletionRequest> Options = new OptionTable<CompletionRequest>()
        .Argument("SHELL", "bash, zsh or pwsh.", ValueKinds.OneOf(Bash, Zsh, PowerShell),
            (request, shell) => request with { Shell = shell }, request => request.Shell);

    /// <summary>The command, which completes all <paramref name="commands"/>.</summary>
    public static ToolCommand Describe(Func<IReadOnlyList<ToolCommand>> commands) => new ToolCommand<CompletionRequest>(
        "completion", "Print a script by which a shell completes commands, options and values as one types.",
        Options, (request, _, screen) => Print(request, commands(), screen))
    {
        PrintsResults = false,
        Examples =
        [
            new("source <(crisissim completion bash)", "In bash, or as a line of ~/.bashrc."),
            new("crisissim completion zsh > ~/.zfunc/_crisissim", "In zsh, in a directory of its fpath."),
            new("crisissim completion pwsh | Out-String | Invoke-Expression", "In PowerShell, or in its profile."),
        ],
    };

    private static ExitCode Print(CompletionRequest request, IReadOnlyList<ToolCommand> commands, Screen screen)
    {
        screen.Out.Write(request.Shell switch
        {
            Zsh => ZshCompletion.Script(commands),
            PowerShell => PowerShellCompletion.Script(commands),
            _ => BashCompletion.Script(commands),
        });
        return ExitCode.Done;
    }
}

/// <summary>For which shell a script is asked for.</summary>
internal sealed record CompletionRequest
{
    public string Shell { get; init; } = "";
}
