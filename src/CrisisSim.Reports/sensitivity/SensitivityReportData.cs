namespace CrisisSim.Reports;

/// <summary>A sensitivity that was analysed, with all that a page says of it.</summary>
public sealed record SensitivityReportData(StudyData Data, SensitivityResult Result)
{
    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>The number in words; the value of information is of a choice on the endpoint.</summary>
    public string About => Result.Method == SensitivityMethod.Voi ? Data.Question.Endpoint.Name : Data.Words;
}
