using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What a comparison found on the primary endpoints, one plain sentence each. The first names the declaration and all provisions
/// that differ, the others say how many there are, and so none ever credits one of them with what the others may have done. It speaks of luck alone.
/// </summary>
public static class Findings
{
    /// <summary>The findings of every wording against the baseline, in order, the endpoints in theirs.</summary>
    /// <exception cref="ArgumentException">A wording of the comparison is not a declaration of the scenario.</exception>
    public static IReadOnlyList<Finding> Of(Comparison comparison, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(scenario);
        return [.. comparison.AgainstBaseline.SelectMany(pair => Of(pair, scenario))];
    }

    private static IEnumerable<Finding> Of(WordingPair pair, Scenario scenario)
    {
        IReadOnlyList<ProvisionChange> changes = ProvisionDiff.Between(scenario, Named(scenario, pair.Baseline), Named(scenario, pair.Other));
        var subject = new Subject(pair, changes, scenario);
        foreach (Endpoint endpoint in Endpoints.Primary)
            if (pair[endpoint] is { Difference: not null } difference)
                yield return new Finding(subject.Sentence(difference), difference);
        if (pair[Endpoints.FalseAlarm] is { Difference: not null } price) yield return new Finding(PriceOfSpeed.Sentence(price, pair), price);
        if (pair[Endpoints.Entrapment] is { IsResolved: true } drawn) yield return new Finding(PriceOfBacking.Sentence(drawn, pair), drawn);
    }

    private static Declaration Named(Scenario scenario, string name) =>
        scenario.Declarations.FirstOrDefault(d => string.Equals(d.Name, name, StringComparison.Ordinal))
        ?? throw new ArgumentException($"The scenario has no declaration '{name}'.", nameof(scenario));

    /// <summary>Of whom the sentences speak, and under what condition.</summary>
    private sealed class Subject(WordingPair pair, IReadOnlyList<ProvisionChange> changes, Scenario scenario)
    {
        private bool introduced;

        private string Given => scenario.Incident.Real ? "given attack" : "given an incident that is no attack";

        private string Number => changes.Count == 0 ? "no provision changed" : $"{Names.Count(changes.Count, "provision")} changed";

        public string Sentence(EndpointDifference d)
        {
            string named = introduced || changes.Count == 0 ? Number : $"{Number}: {string.Join(", ", changes.Select(change => change.Name))}";
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
            return d is { Endpoint.Kind: EndpointKind.Probability, Baseline.Value: 0 } ? $"it happens in none of {crises} under either" : $"not one of {crises} differs";
        }

        private string NotResolved(EndpointDifference d)
        {
            Estimate difference = InUnit(d);
            var digits = Decimals.SupportedBy(difference);
            string unit = d.Endpoint.Kind == EndpointKind.Hours ? "h" : "in 100 crises";
            string settle = d.PracticableTrials is { } trials
                ? $"about {Names.Number(trials)} would settle a difference of this size (--trials {trials})"
                : "no practicable number of crises would settle a difference of this size";
            return $"is not shown to differ from '{pair.Baseline}' in {d.Endpoint.Name} with {Names.Crises(difference.Trials)} "
                + $"({Signed(difference.Interval.Low, digits)} to {Signed(difference.Interval.High, digits)} {unit}, luck alone), {Given}; {settle}.";
        }

        private string Hours(EndpointDifference d)
        {
            Estimate difference = d.Difference!.Value;
            var digits = Decimals.SupportedBy(difference);
            bool sooner = difference.Value < 0;
            Estimate size = sooner ? difference.In(-1) : difference;
            return $"{(sooner ? "takes" : "adds")} {Figures.Plain(size.Value, digits)} h {(sooner ? "off" : "to")} the mean hours without a decision "
                + $"(95 % interval: {Figures.Span(size.Interval, digits)}), {Given}: {DecisionFound.Words(pair)}; "
                + $"a crisis without a decision counts with all {Figures.Plain(scenario.Horizon, default)} h.";
        }

        private string Shares(EndpointDifference d)
        {
            Estimate difference = InUnit(d);
            var digits = Decimals.SupportedBy(difference);
            string does = ReferenceEquals(d.Endpoint, Endpoints.GeneralWar) ? "ends in general war" : "denies the attacker its objective by day 30";
            return $"{does} in {Hundredths(d.Other, digits)} of 100 crises instead of "
                + $"{Hundredths(d.Baseline, digits)} under '{pair.Baseline}' (95 % interval of the difference: {Signed(difference.Interval.Low, digits)} to "
                + $"{Signed(difference.Interval.High, digits)}), {Given}.";
        }

        private static Estimate InUnit(EndpointDifference d) => d.Endpoint.Kind == EndpointKind.Hours ? d.Difference!.Value : d.Difference!.Value.In(100);

        private static string Hundredths(Estimate? share, Decimals digits) => Figures.Plain(share!.Value.Value * 100, digits);

        private static string Signed(double value, Decimals digits) => Figures.Signed(value, digits);
    }
}
