using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>Makes the factors of a study: what they set, and the values they take.</summary>
internal sealed class FactorsBinding(StudyScenario scenario, Problems problems)
{
    /// <summary>Null after an error.</summary>
    public BoundFactors? Bind(IReadOnlyList<StatedFactor> stated, StudyPoints points)
    {
        var paths = new FactorPaths(scenario, problems);
        FactorTrials?[] trials = [.. stated.Select(factor => paths.Of(factor) is { } reached ? new FactorTrials(scenario, problems, factor.Name, reached) : null)];
        var columns = points.Columns([.. stated.Select(factor => factor.Name)]);
        if (points.Are && columns is null) return null;
        var factors = new List<Factor>();
        var listed = new List<IReadOnlyList<FactorValue>>();
        for (var k = 0; k < stated.Count; k++)
        {
            if (trials[k] is not { } trial) continue;
            var column = columns is null ? null : FactorDomains.Column(columns[k], trial);
            if (Made(stated[k], trial, column) is { } factor) factors.Add(factor);
            if (column is not null) listed.Add(column);
        }

        return factors.Count < stated.Count ? null : new BoundFactors(factors, Transposed(listed));
    }

    private static Factor? Made(StatedFactor stated, FactorTrials trials, IReadOnlyList<FactorValue>? column)
    {
        var ofScenario = stated is { Levels: null, Range: null, Distribution: null };
        if (ofScenario && column is not null)
            return Made(stated, trials.Paths, new FactorLevels([.. column.DistinctBy(value => value.Text).OrderBy(value => value.Number)]));
        if (!ofScenario) return FactorDomains.Of(stated, trials) is { } domain ? Made(stated, trials.Paths, domain) : null;
        return ScenarioRanges.Of(stated, trials) is var (paths, range) ? Made(stated, paths, range) : null;
    }

    private static Factor Made(StatedFactor stated, IReadOnlyList<string> paths, FactorDomain domain) => new() { Name = stated.Name, Paths = paths, Domain = domain };

    private static IReadOnlyList<IReadOnlyList<FactorValue>> Transposed(List<IReadOnlyList<FactorValue>> columns) =>
        columns.Count == 0 ? [] : [.. Enumerable.Range(0, columns[0].Count).Select(row => (IReadOnlyList<FactorValue>)[.. columns.Select(column => column[row])])];
}
