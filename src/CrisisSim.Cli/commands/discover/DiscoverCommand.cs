namespace CrisisSim.Cli;

/// <summary><c>discover</c>: under which conditions a wording loses.</summary>
internal static class DiscoverCommand
{
    public static ToolCommand<DiscoverRequest> Description { get; } = new("discover",
        "Tell in which boxes of a study's factors a wording loses, or whatever else is of interest lies.",
        DiscoverRequest.Options, (request, print, screen) => new DiscoverHandler(request).Execute(print, screen))
    {
        Parts = [PagePart.Detail, PagePart.Method],
        Examples =
        [
            new("crisissim discover out/flip",
                "Where under the second wording leave comes in time less often than under the baseline."),
            new("crisissim discover out/flip --lose precise --of effectiveness --undecided out",
                "Where it stops the attack less often, by points at which that is resolved."),
            new("crisissim discover out/flip --where \"value < 50 % and difference < 0\"",
                "Any condition on outcomes."),
        ],
    };
}

/// <summary>Boxes to be sought, shown and written.</summary>
internal sealed record DiscoverHandler(DiscoverRequest Request)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        using var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare(DiscoverCommand.Description.Asked(Request), StudyDatabase.Find(Request.Data.Path));
        DiscoverReportData data = Search();
        CommandOutput page = DiscoverPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Of(directory, "discovery", page),
            () => DiscoverReport.Compose(data));
        return ExitCode.Done;
    }

    private DiscoverReportData Search()
    {
        StudyData data = StudyDataReader.Open(
            Request.Data with { As = Request.Where is null ? "difference" : null });
        try
        {
            StudyPredicate predicate = Request.Where is { } condition
                ? StudyPredicate.Parse(condition, data.Results, data.Question)
                : StudyPredicate.Loses(data.Results, data.Question);
            return new DiscoverReportData(data, predicate,
                Discovery.Search(data.Results, predicate, Request.LeavesOutUndecided, Request.Boxes, Request.Step))
            {
                Command = DiscoverCommand.Description.Line(Request with { Data = StudyDataRequest.For(data) }),
            };
        }
        catch (StudyAnalysisException fault)
        {
            throw CommandException.Usage(fault.Message);
        }
    }
}

/// <summary>Which points of which study boxes are sought for.</summary>
internal sealed record DiscoverRequest
{
    private const int UsualBoxes = 3, MostBoxes = 9, MostSteps = 10_000;

    public static OptionTable<DiscoverRequest> Options { get; } = new OptionTable<DiscoverRequest>()
        .Study(request => request.Data, (request, data) => request with { Data = data })
        .Option("--where CONDITION",
            "Which points are of interest: 'difference', 'value' or the key of an outcome, above or below a number, "
                + "several with 'and' between. Default: where --lose loses.",
            ValueKinds.Text, (request, condition) => request with { Where = condition }, request => request.Where,
            toldAfter: "--of")
        .Option("--lose NAME",
            "The wording whose losses against the baseline are sought; also the wording that --where means. Default: "
                + "the one after the baseline.",
            ValueKinds.Text, (request, name) => request with { Data = request.Data with { Wording = name } },
            request => request.Data.Wording)
        .Outcome(request => request.Data, (request, data) => request with { Data = data })
        .Option("--undecided by-value|out",
            "Points at which luck leaves open whether they are of interest: by-value counts them by their values, out "
                + "leaves them out. Default by-value.",
            ValueKinds.OneOf("by-value", "out"),
            (request, word) => request with { LeavesOutUndecided = word == "out" },
            request => request.LeavesOutUndecided ? "out" : null)
        .Option("--boxes N",
            $"The most boxes, each sought among the points outside those before. Default {UsualBoxes}.",
            ValueKinds.Whole(MostBoxes, 2), (request, boxes) => request with { Boxes = boxes },
            request => request.Boxes == UsualBoxes ? null : request.Boxes)
        .Option("--step N",
            "Take this box of the trajectory first. Default: the one whose coverage exceeds the share of other points "
                + "in it most.",
            ValueKinds.Whole(MostSteps, 12), (request, step) => request with { Step = step }, request => request.Step)
        .Out("Write the boxes to discovery.csv and discovery.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    /// <summary>The study, the outcome and the wording.</summary>
    public StudyDataRequest Data { get; init; } = new() { IsOfLosses = true };

    /// <summary>The condition; null: where the wording loses.</summary>
    public string? Where { get; init; }

    public bool LeavesOutUndecided { get; init; }

    public int Boxes { get; init; } = UsualBoxes;

    /// <summary>Step of the trajectory; null: the usual choice.</summary>
    public int? Step { get; init; }

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
