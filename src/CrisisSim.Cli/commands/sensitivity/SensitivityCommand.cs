namespace CrisisSim.Cli;

/// <summary><c>sensitivity</c>: which factors of a study matter.</summary>
internal static class SensitivityCommand
{
    public static ToolCommand<SensitivityRequest> Description { get; } = new("sensitivity",
        "Tell which factors of a study that was played matter for an outcome, or for the difference between wordings.",
        SensitivityRequest.Options, (request, print, screen) => new SensitivityHandler(request).Execute(print, screen))
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim sensitivity out/lift",
                "What moves the difference in timeliness, by the method that the design was made for."),
            new("crisissim sensitivity out/lift --of effectiveness --wording precise --as value",
                "What moves one outcome under one wording."),
            new("crisissim sensitivity out/lift --method voi",
                "Which factor is worth knowing before a wording is chosen."),
        ],
    };
}

/// <summary>A sensitivity to be analysed, shown and written.</summary>
internal sealed record SensitivityHandler(SensitivityRequest Request)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        using var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare(SensitivityCommand.Description.Asked(Request), StudyDatabase.Find(Request.Data.Path));
        StudyData study = StudyDataReader.Open(Request.Data);
        SensitivityMethod method = Request.Method ?? Sensitivity.UsualFor(study.Results);
        var data = new SensitivityReportData(study, Analyse(study, method))
        {
            Command = SensitivityCommand.Description.Line(
                Request with { Data = StudyDataRequest.For(study), Method = method }),
        };
        CommandOutput page = SensitivityPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "sensitivity", page),
            () => SensitivityReport.Compose(data));
        return ExitCode.Done;
    }

    private static SensitivityResult Analyse(StudyData study, SensitivityMethod method)
    {
        try
        {
            return Sensitivity.Analyse(study.Results, study.Question, method);
        }
        catch (StudyAnalysisException fault)
        {
            throw CommandException.Usage(fault.Message);
        }
    }
}

/// <summary>Which sensitivity is asked for.</summary>
internal sealed record SensitivityRequest
{
    public static OptionTable<SensitivityRequest> Options { get; } = new OptionTable<SensitivityRequest>()
        .Study(request => request.Data, (request, data) => request with { Data = data })
        .Outcome(request => request.Data, (request, data) => request with { Data = data })
        .Option("--wording NAME",
            "The wording that is meant. Default: the one after the baseline; of one wording alone that one.",
            ValueKinds.Text, (request, name) => request with { Data = request.Data with { Wording = name } },
            request => request.Data.Wording)
        .Option("--as difference|value",
            "The difference from the baseline over the same crises, or the value itself. Default: the difference, "
                + "where there is a baseline.",
            ValueKinds.OneOf("difference", "value"),
            (request, word) => request with { Data = request.Data with { As = word } }, request => request.Data.As)
        .Option("--method METHOD",
            "morris, sobol or tornado, for designs made for them; prcc (partial rank correlation) or voi (value of "
                + "information) for others. Default: what the design was made for, else prcc.",
            ValueKinds.OneOf<SensitivityMethod>(), (request, method) => request with { Method = method },
            request => request.Method)
        .Out("Write the figures to sensitivity.csv and sensitivity.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    /// <summary>The number and the study.</summary>
    public StudyDataRequest Data { get; init; } = new();

    /// <summary>Null: what the design was made for.</summary>
    public SensitivityMethod? Method { get; init; }

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
