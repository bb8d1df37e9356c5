namespace CrisisSim.Cli;

/// <summary>A sensitivity to be analysed, shown and written.</summary>
internal sealed record SensitivityWork(SensitivityRequest Request)
{
    public ExitCode Do(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        var data = StudyData.Open(Request.Data);
        SensitivityMethod method = Request.Method ?? Sensitivity.UsualFor(data.Results);
        var analysed = new SensitivityFound(data, Analysed(data, method))
        {
            Command = ShellLine.Of(["crisissim", "sensitivity", .. data.Arguments, "--method", Names.Key(method)]),
        };
        Result page = SensitivityPage.Of(analysed);
        delivery.Give(page, analysed.Command, directory => SheetFiles.Write(directory, "sensitivity", page), () => SensitivityReport.Of(analysed));
        return ExitCode.Done;
    }

    private static SensitivityResult Analysed(StudyData data, SensitivityMethod method)
    {
        try
        {
            return Sensitivity.Of(data.Results, data.Question, method);
        }
        catch (StudyAnalysisException fault)
        {
            throw Refusal.Usage(fault.Message);
        }
    }
}
