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
        if (pair[Endpoints.FalseAlarm] is { Difference: not null } price)
            yield return new Finding(PriceOfSpeed.Sentence(price, pair), price);
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
            return $"'{pair.Other}' ({named}) {Found(d)}";
        }

        private string Found(EndpointDifference d)
        {
            if (d.NoTrialDiffers) return Same(d);
            if (!d.IsResolved) return NotResolved(d);
            return d.Endpoint.Kind == EndpointKind.Hours ? Hours(d) : Shares(d);
        }

        private string Same(EndpointDifference d) =>
            $"does not differ from '{pair.Baseline}' in {d.Endpoint.Name}: {NotOne(d)}, {Given}.";

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
            string unit = d.Endpoint.Kind == EndpointKind.Hours ? "h" : "in 100 crises";
            string settle = d.PracticableTrials is { } trials
                ? $"about {Names.Number(trials)} would settle a difference of this size (--trials {trials})"
                : "no practicable number of crises would settle a difference of this size";
            return $"is not shown to differ from '{pair.Baseline}' in {d.Endpoint.Name} with "
                + $"{Names.Crises(difference.Trials)} "
                + $"({Signed(difference.Interval.Low, digits)} to {Signed(difference.Interval.High, digits)} {unit}, "
                + $"luck alone), {Given}; {settle}.";
        }

        private string Hours(EndpointDifference d)
        {
            Estimate difference = d.Difference!.Value;
            var digits = Decimals.SupportedBy(difference);
            bool sooner = difference.Value < 0;
            Estimate size = sooner ? difference.In(-1) : difference;
            return $"{(sooner ? "takes" : "adds")} {Figures.Plain(size.Value, digits)} h {(sooner ? "off" : "to")} the "
                + "mean hours without a decision "
                + $"(95 % interval: {Figures.Span(size.Interval, digits)}), {Given}: {DecisionPhrase.Words(pair)}; "
                + $"a crisis without a decision counts with all {Figures.Plain(scenario.Horizon, default)} h.";
        }

        private string Shares(EndpointDifference d)
        {
            Estimate difference = InUnit(d);
            var digits = Decimals.SupportedBy(difference);
            string does = ReferenceEquals(d.Endpoint, Endpoints.GeneralWar)
                ? "ends in general war"
                : "denies the attacker its objective by day 30";
            return $"{does} in {Hundredths(d.Other, digits)} of 100 crises instead of "
                + $"{Hundredths(d.Baseline, digits)} under '{pair.Baseline}' (95 % interval of the difference: "
                + $"{Signed(difference.Interval.Low, digits)} to "
                + $"{Signed(difference.Interval.High, digits)}), {Given}.";
        }

        private static Estimate InUnit(EndpointDifference d) =>
            d.Endpoint.Kind == EndpointKind.Hours ? d.Difference!.Value : d.Difference!.Value.In(100);

        private static string Hundredths(Estimate? share, Decimals digits) =>
            Figures.Plain(share!.Value.Value * 100, digits);

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

/// <summary>What a quicker answer costs where there is nothing to answer, in a sentence.</summary>
internal static class PriceOfSpeed
{
    private const string Where = "where the same incident is no attack, forces move in";

    public static string Sentence(EndpointDifference d, WordingPair pair)
    {
        Estimate difference = d.Difference!.Value.In(100);
        var digits = Decimals.SupportedBy(difference);
        string baseline = Hundredths(d.Baseline, digits), other = Hundredths(d.Other, digits);
        string interval =
            $"95 % interval of the difference: {Figures.Signed(difference.Interval.Low, digits)} to "
                + $"{Figures.Signed(difference.Interval.High, digits)}";
        if (d.NoTrialDiffers)
            return $"'{pair.Other}' does not change the number of false alarms: {Where} {other} of 100 crises, as "
                + $"under '{pair.Baseline}', and not one crisis differs.";
        if (!d.IsResolved)
            return $"'{pair.Other}' is not shown to change the number of false alarms: {Where} {other} of 100 crises, "
                + $"and in {baseline} under '{pair.Baseline}' ({interval}).";
        return $"'{pair.Other}' {(difference.Value > 0 ? "costs more" : "saves")} false alarms: {Where} {other} of 100 "
            + $"crises instead of {baseline} ({interval}).";
    }

    private static string Hundredths(Estimate? share, Decimals digits) =>
        Figures.Plain(share!.Value.Value * 100, digits);
}

/// <summary>
/// What stands behind a mean of hours without a decision: when half of the crises have one, and how many never have.
/// The mean alone could be read as a delay that every crisis has, though most of it may come from those without any.
/// </summary>
internal static class DecisionPhrase
{
    public static string Words(WordingPair pair) => $"{Median(pair)}, and {Never(pair)}";

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
        Estimate before = Without(pair.Decided.First), now = Without(pair.Decided.Second);
        var digits = new Decimals(Math.Max(Places(before), Places(now)));
        string text = Figures.Plain(now.Value, digits), instead = Figures.Plain(before.Value, digits);
        if (before.Value == 0 && now.Value == 0) return "all have one in the end";
        return text == instead ? $"{text} of 100 have none, as there" : $"{text} of 100 have none instead of {instead}";
    }

    private static Estimate Without(Proportion decided) =>
        new Proportion(decided.Trials - decided.Count, decided.Trials).Estimate().In(100);

    /// <summary>Both are given to the place of the better known, lest rounding alone should make them differ.</summary>
    private static int Places(Estimate? estimate) =>
        estimate is { } known ? Decimals.SupportedBy(known).Places : int.MinValue;

    private static string? Hours(Estimate? median, Decimals digits) =>
        median is { } known ? $"{Figures.Plain(known.Value, digits)} h" : null;
}
