using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// What a comparison found on the primary endpoints, one plain sentence each. The first names the declaration and all
/// provisions that differ, the others say how many there are, and so none ever credits one of them with what the others
/// may have done. It speaks of luck alone.
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
        return [.. comparison.AgainstBaseline.SelectMany(pair => From(pair, scenario))];
    }

    private static IEnumerable<Finding> From(WordingPair pair, Scenario scenario)
    {
        IReadOnlyList<ProvisionChange> changes =
            ProvisionDiff.Between(scenario, Named(scenario, pair.Baseline), Named(scenario, pair.Other));
        var subject = new Subject(pair, changes, scenario);
        foreach (Endpoint endpoint in Endpoints.Primary)
            if (pair[endpoint] is { Difference: not null } difference)
                yield return new Finding(subject.Sentence(difference), difference);
        if (pair[Endpoints.NeverDecided] is { IsResolved: true } never)
            yield return new Finding(DecisionPhrase.Sentence(pair), never);
        if (pair[Endpoints.Entrapment] is { IsResolved: true } drawn)
            yield return new Finding(PriceOfBacking.Sentence(drawn, pair), drawn);
    }

    private static Declaration Named(Scenario scenario, string name) =>
        scenario.Declarations.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The scenario has no declaration '{name}'.", nameof(scenario));

    /// <summary>Of whom the sentences speak, and under what condition.</summary>
    private sealed class Subject(WordingPair pair, IReadOnlyList<ProvisionChange> changes, Scenario scenario)
    {
        private bool introduced;

        private string Given => scenario.Incident.Real ? "given attack" : "given an incident that is no attack";

        private string Number =>
            changes.Count == 0 ? "no provision changed" : $"{Names.Count(changes.Count, "provision")} changed";

        public string Sentence(EndpointDifference d)
        {
            string named = introduced || changes.Count == 0
                ? Number
                : $"{Number}: {string.Join(", ", changes.Select(change => change.Name))}";
            introduced = true;
            if (d.NoTrialDiffers) return $"'{pair.Other}' ({named}) {Same(d)}";
            return d.IsResolved
                ? $"Under '{pair.Other}' ({named}) {Found(d)}"
                : $"'{pair.Other}' ({named}) {NotResolved(d)}";
        }

        private string Same(EndpointDifference d) =>
            $"does not differ from '{pair.Baseline}' in {d.Endpoint.InSentence}: {NotOne(d)}, {Given}.";

        private static string NotOne(EndpointDifference d)
        {
            long trials = d.Difference!.Value.Trials;
            if (trials == 1) return "the only crisis is the same";
            string crises = Names.Crises(trials);
            return d is { Endpoint.Kind: EndpointKind.Probability, Baseline.Value: 0 }
                ? $"it happens in none of {crises} under either"
                : $"not one of {crises} differs";
        }

        private string NotResolved(EndpointDifference d)
        {
            Estimate difference = InUnit(d);
            var digits = Decimals.SupportedBy(difference);
            string settle = d.PracticableTrials is { } trials
                ? $"about {Names.Number(trials)} would settle a difference of this size (--trials {trials})"
                : "no practicable number of crises would settle a difference of this size";
            return $"is not shown to differ from '{pair.Baseline}' in {d.Endpoint.InSentence} with "
                + $"{Names.Crises(difference.Trials)} "
                + $"({Signed(difference.Interval.Low, digits)} to {Signed(difference.Interval.High, digits)}"
                + $"{Amount.Unit(d.Endpoint)}, luck alone), {Given}; {settle}.";
        }

        private string Found(EndpointDifference d)
        {
            Estimate difference = InUnit(d);
            var digits = Decimals.SupportedBy(difference);
            string now = InUnit(d.Endpoint, d.Other, digits), then = InUnit(d.Endpoint, d.Baseline, digits);
            return $"{EndpointPhrase.Words(d.Endpoint, now, scenario)} instead of {then} under '{pair.Baseline}' (95 % "
                + $"interval of the difference: {Signed(difference.Interval.Low, digits)} to "
                + $"{Signed(difference.Interval.High, digits)}), {Given}.";
        }

        private static Estimate InUnit(EndpointDifference d) => d.Difference!.Value.In(Amount.Scale(d.Endpoint));

        private static string InUnit(Endpoint endpoint, Estimate? value, Decimals digits) =>
            Figures.Plain(value!.Value.Value * Amount.Scale(endpoint), digits);

        private static string Signed(double value, Decimals digits) => Figures.Signed(value, digits);
    }
}

/// <summary>What a surer promise costs where the protected member brings the crisis on itself, in a sentence.</summary>
internal static class PriceOfBacking
{
    public static string Sentence(EndpointDifference d, WordingPair pair)
    {
        Estimate difference = d.Difference!.Value.In(100);
        var digits = Decimals.SupportedBy(difference);
        EndpointDifference provoked = pair[Endpoints.Provocation];
        return $"'{pair.Other}' makes entrapment {(difference.Value > 0 ? "likelier" : "less likely")}: the protected "
            + "member provokes such a crisis, and forces move in it, with a chance of "
            + $"{Hundredths(d.Other, digits)} in 100 instead of {Hundredths(d.Baseline, digits)} (95 % interval of the "
            + $"difference: {Figures.Signed(difference.Interval.Low, digits)} to "
            + $"{Figures.Signed(difference.Interval.High, digits)}); it provokes with "
            + $"{Hundredths(provoked.Other, digits)} instead of {Hundredths(provoked.Baseline, digits)}. "
            + "How readily it does so is judged, not measured.";
    }

    private static string Hundredths(Estimate? share, Decimals digits) =>
        Figures.Plain(share!.Value.Value * 100, digits);
}

/// <summary>What a primary endpoint counts, as a clause with its number.</summary>
internal static class EndpointPhrase
{
    /// <summary>"half of the allied strength has leave within 3 days in 62 of 100 crises".</summary>
    public static string Words(Endpoint endpoint, string number, Scenario scenario)
    {
        bool kinetic = scenario.Incident.Domain.IsKinetic();
        return endpoint switch
        {
            _ when ReferenceEquals(endpoint, Endpoints.Timeliness) =>
                $"half of the allied strength has leave within 3 days in {number} of 100 crises",
            _ when ReferenceEquals(endpoint, Endpoints.Reliability) =>
                $"allies send {number} % of their strength by day 30",
            _ when ReferenceEquals(endpoint, Endpoints.Effectiveness) =>
                $"the attack {(kinetic ? "is stopped" : "has ended")} by day 30 in {number} of 100 crises",
            _ when ReferenceEquals(endpoint, Endpoints.GeneralWar) =>
                $"there is general war by day 30 in {number} of 100 crises",
            _ when ReferenceEquals(endpoint, Endpoints.FalseMoves) =>
                $"allies move {number} % of their strength by day 30 where the same incident is no attack",
            _ when ReferenceEquals(endpoint, Endpoints.DrawnIn) =>
                $"a provocation by the attacked member draws in {number} % of the allied strength by day 30, its chance "
                    + "counted in",
            _ when ReferenceEquals(endpoint, Endpoints.MovedWhereProvoked) =>
                $"allies move {number} % of their strength by day 30 where the attacked member provoked the attack",
            _ when ReferenceEquals(endpoint, Endpoints.Cost) => kinetic
                ? $"the forces that come spend {number} brigade-days in theatre by day 30"
                : $"measures are in effect for {number} days of allied influence by day 30",
            _ => $"{endpoint.Name} is {number}{(Amount.Scale(endpoint) == 1 ? "" : " %")}",
        };
    }
}

/// <summary>
/// The decision to assist: when half of the crises have one, and how many have none by day 30. The two stand apart, for
/// a mean of both could be read as a delay that every crisis has.
/// </summary>
internal static class DecisionPhrase
{
    public static string Sentence(WordingPair pair) =>
        $"The decision to assist, under '{pair.Other}': {Median(pair)}, and {Never(pair)}.";

    private static string Median(WordingPair pair)
    {
        EndpointDifference d = pair[Endpoints.MedianOfDecision];
        var digits = new Decimals(Math.Max(Places(d.Baseline), Places(d.Other)));
        return (Hours(d.Baseline, digits), Hours(d.Other, digits)) switch
        {
            (null, null) => $"fewer than half of all crises have one, as under '{pair.Baseline}'",
            ({ } before, null) =>
                $"fewer than half of all crises have one, where under '{pair.Baseline}' half have one within {before}",
            (null, { } now) =>
                $"half of all crises have one within {now}, where under '{pair.Baseline}' fewer than half have one",
            ({ } before, { } now) when before == now =>
                $"half of all crises have one within {now}, as under '{pair.Baseline}'",
            ({ } before, { } now) =>
                $"half of all crises have one within {now} instead of {before} under '{pair.Baseline}'",
        };
    }

    private static string Never(WordingPair pair)
    {
        EndpointDifference d = pair[Endpoints.NeverDecided];
        Estimate before = d.Baseline!.Value.In(100), now = d.Other!.Value.In(100);
        var digits = new Decimals(Math.Max(Places(before), Places(now)));
        return $"{Figures.Plain(now.Value, digits)} of 100 have none by day 30 instead of "
            + $"{Figures.Plain(before.Value, digits)}";
    }

    /// <summary>Both are given to the place of the better known, lest rounding alone should make them differ.</summary>
    private static int Places(Estimate? estimate) =>
        estimate is { } known ? Decimals.SupportedBy(known).Places : int.MinValue;

    private static string? Hours(Estimate? median, Decimals digits) =>
        median is { } known ? $"{Figures.Plain(known.Value, digits)} h" : null;
}
