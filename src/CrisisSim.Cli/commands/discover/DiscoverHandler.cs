namespace CrisisSim.Cli;

/// <summary>Boxes to be sought, shown and written.</summary>
internal sealed record DiscoverHandler(DiscoverRequest Request)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        DiscoverReportData data = Search();
        Result page = DiscoverPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Write(directory, "discovery", page),
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
