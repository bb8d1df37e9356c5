namespace CrisisSim.Charts;

/// <summary>What report.json holds.</summary>
internal sealed record ReportDocument
{
    /// <summary>Name of the program.</summary>
    public string Program { get; init; } = "crisissim";

    /// <summary>Version of the file.</summary>
    public required int Format { get; init; }

    /// <summary>The report, its charts as data.</summary>
    public required Report Report { get; init; }
}
