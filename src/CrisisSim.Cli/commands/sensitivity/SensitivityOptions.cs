using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>What <c>sensitivity</c> takes.</summary>
internal sealed class SensitivityOptions
{
    private static readonly string[] Methods = [.. Enum.GetValues<SensitivityMethod>().Select(Names.Key)];

    private readonly StudyDataOptions data = new();

    private readonly Option<string?> method = new("--method")
    {
        Description = "morris, sobol or tornado, for designs made for them; prcc (partial rank correlation) or voi (value of information) for others. Default: what the design was made for, else prcc.",
        HelpName = "METHOD",
        CustomParser = Parsers.OneOf("--method", Methods),
    };

    private readonly OutOptions output = new("Write the figures to sensitivity.csv and sensitivity.json in this directory.");

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
