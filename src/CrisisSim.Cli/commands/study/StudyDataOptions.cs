using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>What every command that reads a played study takes: the study, and which number of it is meant.</summary>
internal sealed class StudyDataOptions
{
    private readonly Argument<string> study = new("STUDY")
    {
        Description = "The study that was played: its directory, its database, or the study file."
    };

    private readonly Option<string?> of = new("--of")
    {
        Description = "The outcome, by its key. Default hours_without_decision.",
        HelpName = "KEY",
    };

    private readonly Option<string?> wording = new("--wording")
    {
        Description = "The wording that is meant. Default: the one after the baseline; of one wording alone that one.",
        HelpName = "NAME",
    };

    private readonly Option<string?> measured = new("--as")
    {
        Description =
            "The difference from the baseline over the same crises, or the value itself. Default: the difference, "
                + "where there is a baseline.",
        HelpName = "difference|value",
        CustomParser = Parsers.OneOf("--as", "difference", "value"),
    };

    public void AddTo(Command command)
    {
        command.Add(study);
        foreach (Option option in (Option[])[of, wording, measured]) command.Add(option);
    }

    public StudyDataRequest Read(ParseResult parsed) => new()
    {
        Path = parsed.GetRequiredValue(study),
        Of = parsed.GetValue(of),
        Wording = parsed.GetValue(wording),
        As = parsed.GetValue(measured),
    };
}
