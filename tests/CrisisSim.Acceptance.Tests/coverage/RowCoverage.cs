using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Intervals from rows: one long run of two texts is cut into blocks, each taken for a run of its own; the truth is the
/// long run's. It is played in pieces, so that it need not fit in memory.
/// </summary>
internal static class RowCoverage
{
    private const int Piece = 50_000;
    private const ulong Seed = 20261130;

    /// <param name="scenario">What is played.</param>
    /// <param name="texts">The baseline and another.</param>
    /// <param name="crises">Of all blocks together, under each text.</param>
    /// <param name="sizes">Crises of a block, and how many blocks at most; pieces are cut into whole blocks.</param>
    public static IReadOnlyList<CoverageTally> Measure(Scenario scenario, (string Baseline, string Other) texts,
        long crises, params IReadOnlyList<(int Size, int Blocks)> sizes)
    {
        Quantity[] quantities = [.. Quantities(scenario)];
        CoverageTally[][] tallies =
            [.. sizes.Select(size => quantities.Select(of => new CoverageTally(of.Kind, of.Name, size.Size)).ToArray())];
        var truths = new List<double>[quantities.Length];
        for (int k = 0; k < truths.Length; k++) truths[k] = [];
        for (long first = 0; first < crises; first += Piece)
        {
            IReadOnlyList<TrialTable> piece = Run.Play(new RunPlan
            {
                Scenario = scenario,
                Declarations = [Named(scenario, texts.Baseline), Named(scenario, texts.Other)],
                Seed = Seed,
                First = first,
                Trials = (int)Math.Min(Piece, crises - first),
                AsksForFalseAlarms = true,
                AsksForEntrapment = true,
            }).Tables;
            Parallel.For(0, quantities.Length, k =>
            {
                if (quantities[k].Of(piece[0], piece[1]) is { } truth) truths[k].Add(truth.Value);
                for (int s = 0; s < sizes.Count; s++) Cut(piece, quantities[k], sizes[s], tallies[s][k]);
            });
        }
        for (int k = 0; k < quantities.Length; k++)
            foreach (CoverageTally[] of in tallies)
                of[k].Truth = truths[k].Count > 0 ? truths[k].Average() : double.NaN;
        return [.. tallies.SelectMany(of => of)];
    }

    private static void Cut(IReadOnlyList<TrialTable> piece, Quantity quantity, (int Size, int Blocks) size,
        CoverageTally into)
    {
        for (int from = 0; from + size.Size <= piece[0].Trials && into.Seen < size.Blocks; from += size.Size)
            into.Add(quantity.Of(piece[0].Block(from, size.Size), piece[1].Block(from, size.Size)));
    }

    private static Declaration Named(Scenario scenario, string name) =>
        scenario.Declarations.Single(text => text.Name == name);

    private static IEnumerable<Quantity> Quantities(Scenario scenario)
    {
        foreach (Endpoint endpoint in Endpoints.All.Where(endpoint => endpoint.IsAskedOf(scenario)))
        {
            (string value, string difference) = Kinds(endpoint);
            yield return new Quantity(value, endpoint.Key, (baseline, _) => endpoint.Estimate(baseline));
            yield return new Quantity(difference, endpoint.Key,
                (baseline, other) => endpoint.Difference(baseline, other).Difference);
            foreach (Quantity quantity in OfStudy(endpoint)) yield return quantity;
        }
        foreach (Stage stage in Enum.GetValues<Stage>())
            yield return new Quantity("hours of a stage", Names.Plain(stage),
                (baseline, _) => Wording.From(baseline).HoursByStage[(int)stage]);
    }

    /// <summary>The same from moments alone, which is what a study keeps of a point.</summary>
    private static IEnumerable<Quantity> OfStudy(Endpoint endpoint)
    {
        yield return new Quantity("value at a point of a study", endpoint.Key, (baseline, _) =>
            endpoint.ByTrial(baseline) is { } column ? StudyEstimate.Value(endpoint, Moments.From(column)) : null);
        yield return new Quantity("difference at a point of a study", endpoint.Key, (baseline, other) =>
            endpoint.ByTrial(baseline) is { } one && endpoint.ByTrial(other) is { } another
                ? StudyEstimate.Difference(endpoint, Moments.From([.. another.Zip(one, (now, then) => now - then)]))
                : null);
    }

    private static (string Value, string Difference) Kinds(Endpoint endpoint) => endpoint switch
    {
        { CanLeaveOut: true, Kind: EndpointKind.Probability or EndpointKind.Share } =>
            ("provoked", "provoked, difference"),
        { Kind: EndpointKind.Probability } => ("share of crises (Wilson)", "its difference (Tango)"),
        { Kind: EndpointKind.Hours } => ("hours (bounded)", "their difference (bounded)"),
        { Kind: EndpointKind.Quantile } => ("median (ranks)", "its difference (paired ranks)"),
        { Kind: EndpointKind.Share } => ("mean of shares", "its difference"),
        _ => ("mean of counts", "their difference"),
    };

    /// <summary>One quantity of two tables of the same crises.</summary>
    private sealed record Quantity(string Kind, string Name, Func<TrialTable, TrialTable, Estimate?> Of);
}
