using System.Collections.Concurrent;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Intervals of what must be played anew: attributions, drift, attackers' choices and choices among texts, each with
/// 200 seeds; the truth is that of one large play of another seed.
/// </summary>
internal static class PlayedCoverage
{
    private const int Seeds = 200, Large = 60_000, LargeDrift = 40_000;
    private const ulong TruthSeed = 909_090;

    public static IReadOnlyList<CoverageTally> OfParts(Scenario scenario, (string Baseline, string Other) texts) =>
        AtEitherSize(Large, (seed, n) => Parts(scenario, Named(scenario, texts), seed, n));

    public static IReadOnlyList<CoverageTally> OfDrift(Scenario scenario, (string Baseline, string Other) texts) =>
        AtEitherSize(LargeDrift, (seed, n) => Drift(scenario, Named(scenario, texts), seed, n));

    public static IReadOnlyList<CoverageTally> OfChoices(Scenario scenario, (string Baseline, string Other) texts) =>
        AtEitherSize(Large, (seed, n) => Behind(scenario, Named(scenario, texts), seed, n));

    public static IReadOnlyList<CoverageTally> OfAttackers(Scenario scenario, (string Baseline, string Other) texts) =>
        Repeat(500, 32_000, (seed, n) => Attackers(scenario, Named(scenario, texts), seed, n));

    private static (Declaration From, Declaration To) Named(Scenario scenario, (string Baseline, string Other) texts) =>
        (scenario.Declarations.Single(text => text.Name == texts.Baseline),
            scenario.Declarations.Single(text => text.Name == texts.Other));

    private static IReadOnlyList<CoverageTally> AtEitherSize(int large,
        Func<ulong, int, IEnumerable<(string Kind, string Name, Estimate? Value)>> play) =>
        [.. Repeat(200, large, play), .. Repeat(1000, large, play)];

    private static IReadOnlyList<CoverageTally> Repeat(int crises, int large,
        Func<ulong, int, IEnumerable<(string Kind, string Name, Estimate? Value)>> play)
    {
        var truths = play(TruthSeed, large).ToDictionary(one => (one.Kind, one.Name), one => one.Value);
        var plays = new ConcurrentDictionary<ulong, (string Kind, string Name, Estimate? Value)[]>();
        Parallel.For(1, Seeds + 1, seed => plays[(ulong)seed] = [.. play((ulong)seed, crises)]);
        Dictionary<(string, string), CoverageTally> tallies = truths.ToDictionary(one => one.Key,
            one => new CoverageTally(one.Key.Kind, one.Key.Name, crises) { Truth = one.Value?.Value ?? double.NaN });
        foreach ((ulong _, (string Kind, string Name, Estimate? Value)[] of) in plays.OrderBy(one => one.Key))
            foreach ((string kind, string name, Estimate? value) in of)
                if (tallies.TryGetValue((kind, name), out CoverageTally? tally)) tally.Add(value);
        return [.. tallies.Values];
    }

    private static IEnumerable<(string, string, Estimate?)> Parts(Scenario scenario,
        (Declaration From, Declaration To) texts, ulong seed, int crises)
    {
        AttributionResult result = AttributionStudy.Play(new AttributionPlan
        {
            Scenario = scenario,
            From = texts.From,
            To = texts.To,
            Endpoints = [.. Endpoints.PrimaryAsPlayed, Endpoints.HoursWithoutDecision],
            Seed = seed,
            Trials = crises,
            Threads = 1,
        });
        return result.Attributions.SelectMany(effect => effect.Parts
            .Select(part => ("part of an effect", $"{effect.Endpoint.Key} by {part.Name}", (Estimate?)part.Part))
            .Append(("effect that is divided", effect.Endpoint.Key, effect.Total)));
    }

    private static IEnumerable<(string, string, Estimate?)> Drift(Scenario scenario,
        (Declaration From, Declaration To) texts, ulong seed, int crises)
    {
        DriftResult result = DriftStudy.Play(new DriftPlan
        {
            Scenario = scenario,
            Declarations = [texts.From, texts.To],
            Years = [0, 10],
            Seed = seed,
            Trials = crises,
            Threads = 1,
        });
        foreach (Endpoint endpoint in Endpoints.PrimaryAsPlayed)
        {
            var change = DriftChange.Measure(result, 1, endpoint);
            yield return ("lead in year 10", endpoint.Key, change.Last.Difference);
            yield return ("change of a lead", endpoint.Key, change.Change);
            foreach (DriftPart part in change.Parts)
                yield return ("part of a lead's change", $"{endpoint.Key} by {part.Name}", part.Part);
        }
    }

    private static IEnumerable<(string, string, Estimate?)> Behind(Scenario scenario,
        (Declaration From, Declaration To) texts, ulong seed, int crises)
    {
        foreach (Endpoint endpoint in (Endpoint[])[Endpoints.Timeliness, Endpoints.Reliability])
        {
            ChoiceResult? result = ChoiceStudy.Play(new ChoicePlan
            {
                Scenario = scenario,
                Declarations = [texts.From, texts.To],
                Endpoints = [endpoint],
                FirstStage = crises,
                Budget = 2L * crises,
                Seed = seed,
                Threads = 1,
            });
            foreach (ChoiceStanding standing in result!.Standings)
                yield return ("standing in a choice", $"{endpoint.Key} under {standing.Name}", standing.Worth);
        }
    }

    /// <summary>The truth has more attackers and more inner crises of every act.</summary>
    private static IEnumerable<(string, string, Estimate?)> Attackers(Scenario scenario,
        (Declaration From, Declaration To) texts, ulong seed, int attackers)
    {
        bool large = seed == TruthSeed;
        DeterrenceResult? result = DeterrenceStudy.Play(new DeterrencePlan
        {
            Scenario = scenario,
            Declarations = [texts.From, texts.To],
            WithBaselines = false,
            Seed = seed,
            Attackers = attackers,
            Most = large ? 16_384 : 256,
            Precision = large ? 0.001 : 0.05,
            Draws = large ? 2 : 200,
            Threads = large ? Environment.ProcessorCount : 1,
        });
        foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
        {
            yield return ("what attackers choose", measure.Key, result!.Estimate(0, measure));
            yield return ("its difference between texts", measure.Key, result.Between(0, 1, measure).Difference);
        }
    }
}
