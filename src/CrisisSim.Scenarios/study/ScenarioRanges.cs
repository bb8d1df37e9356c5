using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>The range over which a factor moves that states none: that of the number in the scenario.</summary>
internal static class ScenarioRanges
{
    /// <summary>The paths to set and their values: a distribution is stretched so that its median moves over the range. Null after an error.</summary>
    public static (IReadOnlyList<string> Paths, FactorDomain Domain)? Of(StatedFactor stated, FactorTrials trials)
    {
        var at = stated.Paths[0].At;
        var ranges = new List<(string Path, FactorRange Domain)>();
        foreach (var path in trials.Paths)
        {
            if (trials.Scenario.Number(path) is not { Range: { } range, Movable: true } entry || range.Low >= range.High)
            {
                trials.Refuse(at, $"the scenario gives no range to {Show.Quoted(path)}; add 'levels', 'range' or 'distribution'");
                return null;
            }

            ranges.Add(entry.IsRandom ? Stretch(entry, range) : (path, Plain(entry, range)));
        }

        if (ranges.Any(one => one.Domain != ranges[0].Domain))
        {
            trials.Refuse(at, "the scenario gives different ranges to the values that this path names; add a 'range' for all of them");
            return null;
        }

        IReadOnlyList<string> paths = [.. ranges.Select(one => one.Path)];
        var domain = ranges[0].Domain with { Logarithmic = stated.Scale == FactorScale.Log && ranges[0].Domain.Low > 0 };
        return Tried(domain, at, trials.On(paths)) ? (paths, domain) : null;
    }

    private static bool Tried(FactorRange domain, Mark at, FactorTrials trials) =>
        trials.TryNumber(new StatedText(domain.At(0).Text, at), out _) & trials.TryNumber(new StatedText(domain.At(1).Text, at), out _);

    private static FactorRange Plain(LedgerEntry entry, PlausibleRange range) =>
        new(range.Low, range.High) { Unit = FactorNumbers.Unit("", entry), Whole = entry.IsWhole };

    private static (string Path, FactorRange Domain) Stretch(LedgerEntry entry, PlausibleRange range) =>
        ($"{entry.Path}.{DistributionKind.Times}", new FactorRange(entry.Stretch * range.Low / entry.Value, entry.Stretch * range.High / entry.Value));
}
