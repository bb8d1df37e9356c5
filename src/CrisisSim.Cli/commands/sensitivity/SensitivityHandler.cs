namespace CrisisSim.Cli;

/// <summary>A sensitivity to be analysed, shown and written.</summary>
internal sealed record SensitivityHandler(SensitivityRequest Request)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        var data = StudyDataReader.Open(Request.Data);
        SensitivityMethod method = Request.Method ?? Sensitivity.UsualFor(data.Results);
        var analysed = new SensitivityReportData(data, Analysed(data, method))
        {
            Command = SensitivityCommand.Description.Line(
                Request with { Data = StudyDataRequest.For(data), Method = method }),
        };
        Result page = SensitivityPage.Compose(analysed);
        delivery.Deliver(page, analysed.Command, directory => SheetFiles.Write(directory, "sensitivity", page),
            () => SensitivityReport.Compose(analysed));
        return ExitCode.Done;
    }

    private static SensitivityResult Analysed(StudyData data, SensitivityMethod method)
    {
        try
        {
            return Sensitivity.Analyse(data.Results, data.Question, method);
        }
        catch (StudyAnalysisException fault)
        {
            throw CommandException.Usage(fault.Message);
        }
    }
}
