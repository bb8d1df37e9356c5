using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>What commands that write files take.</summary>
internal sealed class OutOptions(string files)
{
    private readonly Option<string?> output = new("--out")
    {
        Description = $"{files} 'crisissim report DIR' makes pictures and a report of them.",
        HelpName = "DIR",
    };

    private readonly Option<bool> report = new("--report")
    {
        Description = "Make pictures and report at once: report.html and charts/ in the directory of --out."
    };

    public void AddTo(Command command)
    {
        command.Add(output);
        command.Add(report);
    }

    /// <exception cref="CommandException">A report is asked for, and no directory for it.</exception>
    public OutRequest? Read(ParseResult parsed)
    {
        bool asked = parsed.GetValue(report);
        if (parsed.GetValue(output) is { } directory) return new OutRequest(directory, asked);
        return asked ? throw CommandException.Usage("--report needs --out, the directory for report and pictures",
            "As in '--report --out out/narva'.") : null;
    }
}
