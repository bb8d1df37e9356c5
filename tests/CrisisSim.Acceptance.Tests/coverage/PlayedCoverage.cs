using System.Collections.Concurrent;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Intervals of what must be played anew: attributions, drift, attackers' choices, choices among texts and mixtures, each
/// with 200 seeds; the truth is that of one large play of another seed.
/// </summary>
internal static class PlayedCoverage
{
    private const int Seeds = 200, Large = 60_000, LargeDrift = 40_000;
    private const ulong TruthSeed = 909_090;

    public static IReadOnlyList<CoverageTally> OfParts(Scenario scenario, (string Baseline, string Other) texts) =>
        Repeat([200, 1000], play => Parts(scenario, Named(scenario, texts), play), Large);

    public static IReadOnlyList<CoverageTally> OfDrift(Scenario scenario, (string Baseline, string Other) texts) =>
        Repeat([200, 1000], play => Drift(scenario, Named(scenario, texts), play), LargeDrift);

    public static IReadOnlyList<CoverageTally> OfChoices(Scenario scenario, (string Baseline, string Other) texts) =>
        Repeat([200, 1000], play => Behind(scenario, Named(scenario, texts), play), Large);

    public static IReadOnlyList<CoverageTally> OfMixtures(Scenario scenario, (string Baseline, string Other) texts)
    {
        var coverage = new MixtureCoverage(scenario, Named(scenario, texts));
        return Repeat([200, 1000], coverage.Play, LargeDrift);
    }

    public static IReadOnlyList<CoverageTally> OfWarnings(Scenario scenario, (string Baseline, string Other) texts) =>
        Repeat([200, 1000], play => Warnings(scenario, Named(scenario, texts), play), Large);

    public static IReadOnlyList<CoverageTally> OfAttackers(Scenario scenario, (string Baseline, string Other) texts) =>
        Repeat([500], play => Attackers(scenario, Named(scenario, texts), play), 300_000);

    private static (Declaration From, Declaration To) Named(Scenario scenario, (string Baseline, string Other) texts) =>
        (scenario.Declarations.Single(text => text.Name == texts.Baseline),
            scenario.Declarations.Single(text => text.Name == texts.Other));

    private static IReadOnlyList<CoverageTally> Repeat(IReadOnlyList<int> sizes,
        Func<SeededPlay, IEnumerable<(string Kind, string Name, Estimate? Value)>> play, int large)
    {
        var truths = play(new SeededPlay(TruthSeed, large, Environment.ProcessorCount, IsTruth: true))
            .ToDictionary(one => (one.Kind, one.Name), one => one.Value);
        return [.. sizes.SelectMany(crises => OfSize(crises, truths, play))];
    }

    private static CoverageTally[] OfSize(int crises,
        Dictionary<(string Kind, string Name), Estimate?> truths,
        Func<SeededPlay, IEnumerable<(string Kind, string Name, Estimate? Value)>> play)
    {
        var plays = new ConcurrentDictionary<ulong, (string Kind, string Name, Estimate? Value)[]>();
        Parallel.For(1, Seeds + 1,
            seed => plays[(ulong)seed] = [.. play(new SeededPlay((ulong)seed, crises, Threads: 1, IsTruth: false))]);
        Dictionary<(string, string), CoverageTally> tallies = truths.ToDictionary(one => one.Key,
            one => new CoverageTally(one.Key.Kind, one.Key.Name, crises) { Truth = one.Value?.Value ?? double.NaN });
        foreach ((ulong _, (string Kind, string Name, Estimate? Value)[] of) in plays.OrderBy(one => one.Key))
            foreach ((string kind, string name, Estimate? value) in of)
                if (tallies.TryGetValue((kind, name), out CoverageTally? tally)) tally.Add(value);
        return [.. tallies.Values];
    }

    /// <summary>Parts by every combination, and by drawn orders, whose truth is the same.</summary>
    private static IEnumerable<(string, string, Estimate?)> Parts(Scenario scenario,
        (Declaration From, Declaration To) texts, SeededPlay play)
    {
        AttributionResult Divided(bool exact) => AttributionStudy.Play(new AttributionPlan
        {
            Scenario = scenario,
            From = texts.From,
            To = texts.To,
            Endpoints = [.. Endpoints.PrimaryAsPlayed, Endpoints.HoursWithoutDecision],
            ExactUpTo = exact ? AttributionPlan.UsuallyExact : 0,
            Seed = play.Seed,
            Trials = play.Crises,
            Threads = play.Threads,
        });
        AttributionResult all = Divided(exact: true), drawn = play.IsTruth ? all : Divided(exact: false);
        return PartsOf("part of an effect", all).Concat(PartsOf("part of an effect, orders drawn", drawn))
            .Concat(all.Attributions.Select(of => ("effect that is divided", of.Endpoint.Key, (Estimate?)of.Total)));
    }

    private static IEnumerable<(string, string, Estimate?)> PartsOf(string kind, AttributionResult result) =>
        result.Attributions.SelectMany(effect => effect.Parts.Select(part =>
            (kind, $"{effect.Endpoint.Key} by {part.Name}", (Estimate?)part.Part)));

    private static IEnumerable<(string, string, Estimate?)> Drift(Scenario scenario,
        (Declaration From, Declaration To) texts, SeededPlay play)
    {
        DriftResult result = DriftStudy.Play(new DriftPlan
        {
            Scenario = scenario,
            Declarations = [texts.From, texts.To],
            Years = [0, 10],
            Seed = play.Seed,
            Trials = play.Crises,
            Threads = play.Threads,
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
        (Declaration From, Declaration To) texts, SeededPlay play)
    {
        foreach (Endpoint endpoint in (Endpoint[])[Endpoints.Timeliness, Endpoints.Reliability])
        {
            ChoiceResult? result = ChoiceStudy.Play(new ChoicePlan
            {
                Scenario = scenario,
                Declarations = [texts.From, texts.To],
                Endpoints = [endpoint],
                FirstStage = play.Crises,
                Budget = 2L * play.Crises,
                Seed = play.Seed,
                Threads = play.Threads,
            });
            foreach (ChoiceStanding standing in result!.Standings)
                yield return ("standing in a choice", $"{endpoint.Key} under {standing.Name}", standing.Worth);
        }
    }

    /// <summary>How well two texts pick the attack of a pair, at a base rate of one attack in two.</summary>
    private static IEnumerable<(string, string, Estimate?)> Warnings(Scenario scenario,
        (Declaration From, Declaration To) texts, SeededPlay play)
    {
        WarningCurve[] curves =
        [
            .. WarningStudy.Play(new WarningPlan
            {
                Scenario = scenario,
                Texts = [.. ((Declaration[])[texts.From, texts.To]).Select(of => new RuledText(of, of.Procedure.Rule))],
                Seed = play.Seed,
                Trials = play.Crises,
                Threads = play.Threads,
            }).Curves.Where(curve => curve.Answer == Answer.HalfAuthorized),
        ];
        foreach (WarningCurve curve in curves)
        {
            string name = curve.Text.Written.Name;
            yield return ("picks of a warning", name, curve.Curve.Area);
            yield return ("share right of a warning", $"\"we help\" under {name}", curve.AsWritten.PositivePredictive(0.5));
            yield return ("share right of a warning", $"\"we do not\" under {name}", curve.AsWritten.NegativePredictive(0.5));
        }
        yield return ("difference of picks", texts.To.Name, curves[1].Curve.AreaLess(curves[0].Curve).Difference);
    }

    /// <summary>The truth has more attackers and more inner crises of every act.</summary>
    private static IEnumerable<(string, string, Estimate?)> Attackers(Scenario scenario,
        (Declaration From, Declaration To) texts, SeededPlay play)
    {
        DeterrenceResult? result = DeterrenceStudy.Play(new DeterrencePlan
        {
            Scenario = scenario,
            Declarations = [texts.From, texts.To],
            WithBaselines = false,
            Seed = play.Seed,
            Attackers = play.Crises,
            Most = play.IsTruth ? 8_192 : 256,
            Precision = play.IsTruth ? 0.001 : 0.05,
            Draws = play.IsTruth ? 2 : 200,
            Threads = play.Threads,
        });
        foreach (DeterrenceMeasure measure in DeterrenceMeasure.All)
        {
            yield return ("what attackers choose", measure.Key, result!.Estimate(0, measure));
            yield return ("its difference between texts", measure.Key, result.Between(0, 1, measure).Difference);
        }
    }
}
