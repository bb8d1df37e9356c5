using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>What every command that prints results takes.</summary>
internal sealed class PrintOptions
{
    private readonly Option<OutputFormat> format = new("--format")
    {
        Description = "How results are printed: table, csv, json or markdown. Default table.",
        HelpName = "FORMAT",
        CustomParser = Parsers.Format("--format"),
    };

    private readonly Option<bool> quiet = new("--quiet")
    {
        Description = "Nothing but results and errors: no warnings, progress or remarks."
    };

    public void AddTo(Command command)
    {
        command.Add(format);
        command.Add(quiet);
    }

    public PrintRequest Read(ParseResult parsed) => new(parsed.GetValue(format), parsed.GetValue(quiet));
}
