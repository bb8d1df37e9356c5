using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>A scenario that was read, as reports tell of it.</summary>
internal static class ReadScenario
{
    /// <summary>The scenario with its hash and its ledger.</summary>
    /// <param name="read">What came of reading the file.</param>
    /// <param name="path">The file as it was named.</param>
    /// <exception cref="ArgumentException">The file holds errors.</exception>
    public static ScenarioSource From(Loaded<Scenario> read, string path)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read.Value is not { } scenario)
            throw new ArgumentException($"'{path}' holds errors, and nothing can rest on it.", nameof(read));
        return new ScenarioSource(scenario, path, $"sha256:{read.Hash}")
        {
            Numbers = [.. read.Ledger.Entries.Select(Number)],
            Varied = read.Ledger.Varied().Count,
            Alike = IsCoded(scenario) ? new(() => [.. CodedActs.Nearest(scenario.Incident).Select(act => act.Told)]) : null,
        };
    }

    /// <summary>The acts nearest to the gravest incident; null on a ladder of the file's own.</summary>
    internal static IReadOnlyList<CodedAct>? Alike(Scenario scenario) =>
        IsCoded(scenario) ? CodedActs.Nearest(scenario.Incident) : null;

    /// <summary>Whether its ladder is the one on which acts are coded.</summary>
    private static bool IsCoded(Scenario scenario) => scenario.Ladder.Rungs.SequenceEqual(Ladder.Default.Rungs);

    internal static SourceNumber Number(LedgerEntry entry) => new(entry.Path, entry.Value, entry.Unit, entry.Grade)
    {
        Distribution = entry.IsRandom ? entry.Text : "",
        Range = entry.Range is { } range ? (range.Low, range.High) : null,
        Source = entry.Source,
        StatedIn = entry.At is { } at ? Place(at) : null,
        IsDefault = entry.Origin is Origin.Default or Origin.Population,
    };

    private static string Place(SourcePosition at) =>
        at.Line > 0
            ? (at with { Source = at.Source with { Name = Path.GetFileName(at.Source.Name) } }).ToString()
            : at.ToString();
}
