using System.CommandLine;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>A command of the tool: what it is called, does and takes, and examples to learn from.</summary>
internal abstract class ToolCommand(string name, string does)
{
    public string Name => name;

    public string Does => does;

    public IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>Whether it prints results, whose format can be chosen.</summary>
    public bool PrintsResults { get; init; } = true;

    /// <summary>Whether it can write every crisis to a file, a row each.</summary>
    public bool WritesCrises { get; init; }

    /// <summary>What its page can show behind the first screen.</summary>
    public IReadOnlyList<PagePart> Parts { get; init; } = [];

    /// <summary>Its arguments and options, in the order of its help.</summary>
    public abstract IReadOnlyList<OptionDescription> Options { get; }

    /// <summary>The command as the command line is parsed with.</summary>
    public abstract Command Create(Screen screen);
}

/// <summary>
/// A command that is carried out as a request says, and answers how it ended. The screen takes what it writes.
/// </summary>
internal sealed class ToolCommand<TRequest>(string name, string does, OptionTable<TRequest> table,
    Func<TRequest, PrintRequest, Screen, ExitCode> execute) : ToolCommand(name, does)
    where TRequest : new()
{
    public override IReadOnlyList<OptionDescription> Options =>
    [
        .. table.Rows.Select(row => row.Description),
        .. PrintsResults ? PrintRequest.Options(Parts, WritesCrises).Rows.Select(row => row.Description) : [],
    ];

    public override Command Create(Screen screen)
    {
        BoundOption<TRequest>[] asked = [.. table.Rows.Select(row => row.Bind())];
        BoundOption<PrintRequest>[] print =
            PrintsResults ? [.. PrintRequest.Options(Parts, WritesCrises).Rows.Select(row => row.Bind())] : [];
        var command = new Command(Name, Does);
        foreach (Symbol symbol in asked.Select(row => row.Symbol).Concat(print.Select(row => row.Symbol)))
        {
            if (symbol is Argument argument) command.Add(argument);
            else command.Add((Option)symbol);
        }
        GuidedHelp.On(command, screen, Examples);
        command.SetAction(parsed => (int)Execute(OptionTable<TRequest>.Read(asked, parsed),
            OptionTable<PrintRequest>.Read(print, parsed), screen));
        return command;
    }

    private ExitCode Execute(TRequest request, PrintRequest print, Screen screen)
    {
        try
        {
            return execute(request, print, screen);
        }
        catch (TrialStandstillException still)
        {
            IReadOnlyList<string> same = table.Words(request, OfTrace);
            throw new CommandException(ExitCode.Failed, still.Message, "See its story: " + ShellLine.Join([
                "crisissim", "trace", .. same.Count > 0 ? same : ["SCENARIO"],
                "--trial", FormattableString.Invariant($"{still.Trial}"), "--seed", $"{still.Seed}",
                "--wording", still.Text, "--detail",
            ]));
        }
    }

    /// <summary>What a trace of one of its crises is asked too.</summary>
    private static readonly string[] OfTrace = ["SCENARIO", "--prior", "--set", "--declaration-from", "--areas"];

    private static readonly string[] Amounts =
        ["--trials", "--precision", "--judgement", "--attackers", "--budget", "--confirm", "--permutations"];

    /// <summary>What is asked for, without how much is to be played.</summary>
    public string Asked(TRequest request) => ShellLine.Join([
        "crisissim", Name,
        .. table.Words(request, [.. table.Rows.Select(row => row.Description.Name).Except(Amounts)]),
    ]);

    /// <summary>The command line that asks for this again.</summary>
    public string Line(TRequest request) => ShellLine.Join(["crisissim", Name, .. table.Words(request)]);
}
