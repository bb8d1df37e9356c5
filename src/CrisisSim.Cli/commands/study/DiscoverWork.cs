namespace CrisisSim.Cli;

/// <summary>Boxes to be sought, shown and written.</summary>
internal sealed record DiscoverWork(DiscoverRequest Request)
{
    public ExitCode Do(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        DiscoverFound found = Found();
        Result page = DiscoverPage.Of(found);
        delivery.Give(page, found.Command, directory => SheetFiles.Write(directory, "discovery", page), () => DiscoverReport.Of(found));
        return ExitCode.Done;
    }

    private DiscoverFound Found()
    {
        var data = StudyData.Open(Request.Data);
        try
        {
            StudyPredicate predicate = Request.Where is { } condition ? StudyPredicate.Parse(condition, data.Results, data.Question) : StudyPredicate.Loses(data.Results, data.Question);
            return new DiscoverFound(data, predicate, Discovery.Of(data.Results, predicate, Request.LeavesOutUndecided, Request.Boxes, Request.Step))
            {
                Command = ShellLine.Of(["crisissim", "discover", data.Database, .. Lose(data), "--of", data.Question.Endpoint.Key, .. Request.Arguments]),
            };
        }
        catch (StudyAnalysisException fault)
        {
            throw Refusal.Usage(fault.Message);
        }
    }

    private static IReadOnlyList<string> Lose(StudyData data) => ["--lose", data.Results.Wordings[data.Question.Wording]];
}
