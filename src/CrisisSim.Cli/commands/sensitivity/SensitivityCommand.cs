using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary><c>sensitivity</c>: which factors of a study matter.</summary>
internal static class SensitivityCommand
{
    public static Command Create(Screen screen)
    {
        var options = new SensitivityOptions();
        var print = new PrintOptions();
        var command = new Command("sensitivity",
            "Tell which factors of a study that was played matter for an outcome, or for the difference between "
                + "wordings.");
        options.AddTo(command);
        print.AddTo(command);
        GuidedHelp.On(
            command,
            screen,
            new Example("crisissim sensitivity out/lift",
                "What moves the difference in hours without decision, by the method that the design was made for."),
            new Example("crisissim sensitivity out/lift --of objective_denied_by_day_30 --wording precise --as value",
                "What moves one outcome under one wording."),
            new Example("crisissim sensitivity out/lift --method voi",
                "Which factor is worth knowing before a wording is chosen."));
        command.SetAction(
            parsed => (int)new SensitivityHandler(options.Read(parsed)).Execute(print.Read(parsed), screen));
        return command;
    }
}

/// <summary>What <c>sensitivity</c> takes.</summary>
internal sealed class SensitivityOptions
{
    private static readonly string[] Methods = [.. Enum.GetValues<SensitivityMethod>().Select(Names.Key)];

    private readonly StudyDataOptions data = new();

    private readonly Option<string?> method = new("--method")
    {
        Description =
            "morris, sobol or tornado, for designs made for them; prcc (partial rank correlation) or voi (value of "
                + "information) for others. Default: what the design was made for, else prcc.",
        HelpName = "METHOD",
        CustomParser = Parsers.OneOf("--method", Methods),
    };

    private readonly OutOptions output =
        new("Write the figures to sensitivity.csv and sensitivity.json in this directory.");

    public void AddTo(Command command)
    {
        data.AddTo(command);
        command.Add(method);
        output.AddTo(command);
    }

    public SensitivityRequest Read(ParseResult parsed) => new(
        data.Read(parsed),
        parsed.GetValue(method) is { } word ? Enum.GetValues<SensitivityMethod>()[Array.IndexOf(Methods, word)] : null,
        output.Read(parsed));
}
