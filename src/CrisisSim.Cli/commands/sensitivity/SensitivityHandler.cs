namespace CrisisSim.Cli;

/// <summary>A sensitivity to be analysed, shown and written.</summary>
internal sealed record SensitivityHandler(SensitivityRequest Request)
{
    public ExitCode Execute(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        var study = StudyDataReader.Open(Request.Data);
        SensitivityMethod method = Request.Method ?? Sensitivity.UsualFor(study.Results);
        var data = new SensitivityReportData(study, Analyse(study, method))
        {
            Command = SensitivityCommand.Description.Line(
                Request with { Data = StudyDataRequest.For(study), Method = method }),
        };
        Result page = SensitivityPage.Compose(data);
        delivery.Deliver(page, data.Command, directory => SheetFiles.Write(directory, "sensitivity", page),
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
