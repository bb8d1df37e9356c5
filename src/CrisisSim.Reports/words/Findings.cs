using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What a comparison found on the primary endpoints, a sentence or two each. None credits one of the provisions that
/// differ with what the others may have done. They speak of luck alone, and as widely as the first screen does.
/// </summary>
public static class Findings
{
    /// <summary>The findings of every wording against the baseline, in order, the endpoints in theirs.</summary>
    /// <exception cref="ArgumentException">A wording of the comparison is not a declaration of the
    /// scenario.</exception>
    public static IReadOnlyList<Finding> From(Comparison comparison, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(scenario);
        return [.. comparison.AgainstBaseline.SelectMany((pair, k) => From(comparison, k, pair, scenario))];
    }

    /// <summary>In which provisions the texts of a pair differ, a sentence or two.</summary>
    /// <exception cref="ArgumentException">A wording of the pair is not a declaration of the scenario.</exception>
    public static string Changed(WordingPair pair, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(pair);
        Declaration from = Named(scenario, pair.Baseline), to = Named(scenario, pair.Other);
        string[] changed =
            [.. ProvisionDiff.Between(scenario, from, to).Select(change => ProvisionWords.Describe(change.Provision))];
        string given = scenario.Incident.Real
            ? "The attack is taken as given."
            : "The incident is taken as given, and it is no attack.";
        return changed.Length switch
        {
            0 => $"{to.Title()} says the same as {from.Title()}. {given}",
            1 => $"{to.Title()} differs from {from.Title()} in {changed[0]} alone. {given}",
            _ => $"{to.Title()} differs from {from.Title()} in {Names.Count(changed.Length, "provision")}: "
                + $"{WordList.And(changed)}. {given}",
        };
    }

    private static IEnumerable<Finding> From(Comparison comparison, int k, WordingPair pair, Scenario scenario)
    {
        Declaration from = Named(scenario, pair.Baseline), to = Named(scenario, pair.Other);
        (string From, string To) texts = (from.Title(), to.Title());
        IReadOnlyList<Endpoint> gains = Verdict.GainsOf(scenario);
        foreach (Endpoint endpoint in Endpoints.Primary)
        {
            if (pair[endpoint] is not { Difference: not null } difference) continue;
            EndpointDifference wide = gains.Contains(endpoint)
                ? endpoint.Difference(comparison.Tables[0], comparison.Tables[k + 1],
                    comparison.Confidence.SharedAmong(gains.Count))
                : difference;
            yield return new Finding(FoundPhrase.Sentence(wide, texts, scenario), difference);
        }
        if (pair[Endpoints.NeverDecided] is { IsResolved: true } never)
            yield return new Finding(DecisionPhrase.Sentence(pair, texts), never);
        if (pair[Endpoints.Entrapment] is { IsResolved: true } drawn)
            yield return new Finding(PriceOfBacking.Sentence(drawn, pair, texts), drawn);
    }

    private static Declaration Named(Scenario scenario, string name) =>
        scenario.Declarations.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The scenario has no declaration '{name}'.", nameof(scenario));
}

/// <summary>One endpoint under both texts, with the digits that the first screen gives it.</summary>
internal static class FoundPhrase
{
    public static string Sentence(EndpointDifference d, (string From, string To) texts, Scenario scenario)
    {
        string named = OutcomeNames.Name(d.Endpoint, scenario.Incident.Domain.IsKinetic());
        if (d.NoTrialDiffers) return $"{named}: {Same(d)}.";
        var figure = RowFigure.For(d.Endpoint, d.Baseline, d.Other);
        string now = figure.Value(d.Other), then = figure.Value(d.Baseline);
        string luck = figure.Span(d.Difference!.Value.Interval);
        return d.IsResolved
            ? $"Under {texts.To}, {EndpointPhrase.Words(d.Endpoint, now, scenario)}; under {texts.From}, "
                + $"{EndpointPhrase.Short(d.Endpoint, then)}. By luck the change is {luck}."
            : $"{named}: {(d.IsTooFew ? TooFewWords.Tell(d) : "no clear change")}, {then} under {texts.From} and {now} "
                + $"under {texts.To}. By luck the change is {luck}.{(d.IsTooFew ? "" : $" {Settled(d)}")}";
    }

    private static string Same(EndpointDifference d)
    {
        long trials = d.Difference!.Value.Trials;
        if (trials == 1) return "the same in the only crisis";
        string crises = Names.Crises(trials);
        string same = d is { Endpoint.Kind: EndpointKind.Probability, Baseline.Value: 0 }
            ? $"in none of {crises} under either text"
            : $"the same under both texts in each of {crises}";
        return $"{same}, so at most {UnseenShare.Most(trials)} of 100 differ";
    }

    private static string Settled(EndpointDifference d) => d.PracticableTrials is { } trials
        ? $"About {Names.Number(trials)} crises would show a change of this size (--trials {trials})."
        : "No number of crises that you could wait for would show so small a change.";
}

/// <summary>What a surer promise costs where the protected member brings the crisis on itself, in a sentence.</summary>
internal static class PriceOfBacking
{
    public static string Sentence(EndpointDifference d, WordingPair pair, (string From, string To) texts)
    {
        EndpointDifference provoked = pair[Endpoints.Provocation];
        var figure = RowFigure.For(d.Endpoint, d.Baseline, d.Other);
        var often = RowFigure.For(provoked.Endpoint, provoked.Baseline, provoked.Other);
        return $"Under {texts.To}, the protected state brings on a crisis in which allied forces move "
            + $"{figure.Value(d.Other)} times in 100; under {texts.From}, {figure.Value(d.Baseline)}. It provokes "
            + $"{often.Value(provoked.Other)} and {often.Value(provoked.Baseline)} times in 100. How readily it does so "
            + "is judged.";
    }
}

/// <summary>What a primary endpoint counts, as a clause with its number.</summary>
internal static class EndpointPhrase
{
    /// <summary>"half of the force is cleared within 3 days in 62 of 100 crises".</summary>
    public static string Words(Endpoint endpoint, string number, Scenario scenario)
    {
        bool kinetic = scenario.Incident.Domain.IsKinetic();
        return endpoint switch
        {
            _ when ReferenceEquals(endpoint, Endpoints.Timeliness) =>
                $"half of the force is cleared within 3 days in {number} of 100 crises",
            _ when ReferenceEquals(endpoint, Endpoints.Reliability) =>
                $"allies send {number} % of all force within reach by day 30",
            _ when ReferenceEquals(endpoint, Endpoints.Effectiveness) =>
                $"the attack is {(kinetic ? "stopped" : "over")} by day 30 in {number} of 100 crises",
            _ when ReferenceEquals(endpoint, Endpoints.GeneralWar) =>
                $"general war comes by day 30 in {number} of 100 crises",
            _ when ReferenceEquals(endpoint, Endpoints.FalseMoves) =>
                $"allies move {number} % of all force over what is no attack",
            _ when ReferenceEquals(endpoint, Endpoints.DrawnIn) =>
                $"a provocation draws in {number} % of all force, its chance counted in",
            _ when ReferenceEquals(endpoint, Endpoints.MovedWhereProvoked) =>
                $"allies move {number} % of all force where the attacked state provoked the attack",
            _ when ReferenceEquals(endpoint, Endpoints.Cost) => kinetic
                ? $"allied forces spend {number} brigade-days abroad by day 30"
                : $"measures cost {number} days by day 30",
            _ => $"{endpoint.Name} is {Short(endpoint, number)}",
        };
    }

    /// <summary>The number of the other text, behind such a clause: "in 41", "41 %".</summary>
    public static string Short(Endpoint endpoint, string number) => endpoint.Kind switch
    {
        EndpointKind.Probability => $"in {number}",
        EndpointKind.Share => $"{number} %",
        _ => number,
    };
}

/// <summary>
/// The decision to help: by when half of the crises have one, and how many have none by day 30. The two stand apart, for
/// a mean of both could be read as a delay that every crisis has.
/// </summary>
internal static class DecisionPhrase
{
    public static string Sentence(WordingPair pair, (string From, string To) texts)
    {
        EndpointDifference never = pair[Endpoints.NeverDecided];
        var figure = RowFigure.For(never.Endpoint, never.Baseline, never.Other);
        return $"{Median(pair, texts)}. By day 30, {figure.Value(never.Other)} of 100 have none under {texts.To}, and "
            + $"{figure.Value(never.Baseline)} under {texts.From}.";
    }

    private static string Median(WordingPair pair, (string From, string To) texts)
    {
        EndpointDifference d = pair[Endpoints.MedianOfDecision];
        return (By(d.Baseline), By(d.Other)) switch
        {
            (null, null) => "Under either text, fewer than half of crises have a decision to help",
            ({ } before, null) => $"Under {texts.To}, fewer than half of crises have a decision to help; under "
                + $"{texts.From}, half have one {before}",
            (null, { } now) => $"Under {texts.To}, half of crises have a decision to help {now}; under {texts.From}, "
                + "fewer than half have one",
            ({ } before, { } now) when before == now =>
                $"Under either text, half of crises have a decision to help {now}",
            ({ } before, { } now) =>
                $"Under {texts.To}, half of crises have a decision to help {now}; under {texts.From}, {before}",
        };
    }

    private static string? By(Estimate? median) => median is { } known ? TimeWords.By(known.Value) : null;
}

/// <summary>One plain sentence on one endpoint, and the difference that it tells of.</summary>
/// <param name="Sentence">Ends with a full stop.</param>
/// <param name="Difference">The figures behind it.</param>
public sealed record Finding(string Sentence, EndpointDifference Difference);
