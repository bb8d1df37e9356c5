namespace CrisisSim.Reports;

/// <summary>What engines gave, with all that a page says of it.</summary>
/// <param name="Plan">What was asked for.</param>
/// <param name="Result">What was played.</param>
/// <param name="Command">The command line that plays it again.</param>
public sealed record EnginesReportData(EnginePlan Plan, EngineResult Result, string Command)
{
    /// <summary>Why an engine is not at hand, without a full stop; null: none is missing.</summary>
    public string? Missing { get; init; }

    /// <summary>Trials on each engine, under all declarations.</summary>
    public int Compared => Result.Trials * Plan.Declarations.Count;

    /// <summary>The engine that the others are held to.</summary>
    public EngineFigure First => Result.Engines[0];

    /// <summary>How many times as many trials a second the first engine plays.</summary>
    public double Ratio(EngineFigure other) => First.PerSecond / other.PerSecond;
}
