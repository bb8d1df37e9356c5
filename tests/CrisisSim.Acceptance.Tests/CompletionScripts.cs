using System.Diagnostics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What a shell offers as one types.</summary>
public class CompletionScripts
{
    [Theory]
    [InlineData("co", "compare", "completion")]
    [InlineData("run narva.yaml --pr", "--prior", "--precision")]
    [InlineData("run narva.yaml --prior ", "sceptic", "neutral", "advocate")]
    [InlineData("compare narva.yaml --format c", "csv")]
    [InlineData("compare narva.yaml --seed ")]
    [InlineData("sensitivity out --method t", "tornado")]
    [InlineData("attribute narva.yaml --by c", "coupling")]
    [InlineData("completion ", "bash", "zsh", "pwsh")]
    [InlineData("schema --", "--studies", "--help")]
    [InlineData("run nar", "narva.yaml", "narrow")]
    [InlineData("run narva.yaml --out nar", "narrow")]
    [InlineData("report na", "narrow")]
    [InlineData("nothing --")]
    public void Bash_completes(string line, params string[] offered)
    {
        using var folder = new Folder();
        File.WriteAllText(folder["narva.yaml"], "");
        File.WriteAllText(folder["narva.txt"], "");
        Directory.CreateDirectory(folder["narrow"]);
        string[] words = ["crisissim", .. line.Split(' ')];
        string typed = string.Join(' ', words.Select(word => $"'{word}'"));
        string script = $"""
            {Script("bash")}
            COMP_WORDS=({typed}); COMP_CWORD={words.Length - 1}; _crisissim
            if [ ${"{#COMPREPLY[@]}"} -gt 0 ]; then printf '%s\n' "${"{COMPREPLY[@]}"}"; fi
            complete -p crisissim >&2
            """;
        Ran ran = Shell("bash", ["-c", script], folder.Path);
        ran.ShouldEndWith(0);
        ran.Error.ShouldContain("_crisissim crisissim");
        ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(offered, ignoreOrder: true);
    }

    [Theory]
    [InlineData("bash", "bash", "-n")]
    [InlineData("zsh", "zsh", "-n")]
    [InlineData("pwsh", "pwsh", "-NoProfile", "-File")]
    public void A_script_is_as_verified_and_its_shell_reads_it(string shell, string program, params string[] options)
    {
        string script = Script(shell);
        script.ShouldBeAsVerified(shell);
        if (!IsThere(program)) return;
        using var folder = new Folder();
        string file = folder["completion.ps1"];
        File.WriteAllText(file, script);
        Ran ran = Shell(program, [.. options, file], folder.Path);
        ran.ShouldEndWith(0);
        ran.Error.ShouldBeEmpty();
    }

    [Fact]
    public void There_is_none_for_an_unknown_shell() =>
        Here.Run("completion", "tcsh").ShouldBeRefused(2, "SHELL takes bash, zsh or pwsh, not 'tcsh'");

    private static string Script(string shell) => Here.Run("completion", shell).ShouldEndWith(0).Out;

    private static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Join(folder, program)));

    private static Ran Shell(string program, IReadOnlyList<string> arguments, string folder)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> results = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new Ran(process.ExitCode, results.Result, errors.Result);
    }
}
