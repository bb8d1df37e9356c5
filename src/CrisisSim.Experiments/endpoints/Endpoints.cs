using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The endpoints there are, the primary ones first. The primary ones are fixed; P(armed attack), which belongs to them,
/// is not defined for a given attack.
/// </summary>
public static class Endpoints
{
    /// <summary>Hours without a decision to assist, up to the horizon.</summary>
    public static Endpoint HoursWithoutDecision { get; } =
        new HoursWithoutEndpoint(Milestone.Decision, "hours without decision") { IsPrimary = true };

    /// <summary>The attacker is denied its objective by day 30: halted, restored or withdrawn.</summary>
    public static Endpoint ObjectiveDenied { get; } = new ByDayEndpoint("objective denied by day 30", 30, true,
        HourOfDenial)
    { IsPrimary = true };

    /// <summary>The crisis ends in general war.</summary>
    public static Endpoint GeneralWar { get; } =
        new TrueEndpoint("general war", false, (table, row) => table.End(row) == EndKind.GeneralWar)
        {
            IsPrimary = true
        };

    /// <summary>Forces move although there is no attack: the price of a quick answer. Exploratory.</summary>
    public static Endpoint FalseAlarm { get; } = new FalseAlarmEndpoint();

    /// <summary>
    /// The attacked member brings the crisis on itself, being the readier the surer it is of a decision to assist.
    /// Exploratory.
    /// </summary>
    public static Endpoint Provocation { get; } =
        new ProvocationEndpoint("the protected member provokes", movedToo: false);

    /// <summary>It does, and forces move: the price of an unconditional promise. Exploratory.</summary>
    public static Endpoint Entrapment { get; } =
        new ProvocationEndpoint("entrapment, provoked and forces move", movedToo: true);

    /// <summary>Hours by which half of all trials have a decision to assist. Exploratory.</summary>
    public static Endpoint MedianOfDecision { get; } =
        new QuantileEndpoint("median of decision", Milestone.Decision, 0.5);

    /// <summary>All endpoints, in the order in which they are shown.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        HoursWithoutDecision,
        ObjectiveDenied,
        GeneralWar,
        new MeanEndpoint("hours of crisis without decision", HoursOpenWithoutDecision, false, EndpointKind.Hours),
        new HoursWithoutEndpoint(Milestone.Request, "hours without request"),
        new HoursWithoutEndpoint(Milestone.Convened, "hours without convening"),
        new HoursWithoutEndpoint(Milestone.FirstResponse, "hours without first response"),
        new HoursWithoutEndpoint(Milestone.FirstForce, "hours without first force in theatre"),
        new HoursWithoutEndpoint(Milestone.Effective, "hours without effective response"),
        MedianOfDecision,
        new ByDayEndpoint("decision by day 1", 1, true, Milestone.Decision),
        new ByDayEndpoint("decision by day 3", 3, true, Milestone.Decision),
        new ByDayEndpoint("decision by day 7", 7, true, Milestone.Decision),
        new ByDayEndpoint("first force in theatre by day 7", 7, true, Milestone.FirstForce),
        new ByDayEndpoint("effective response by day 30", 30, true, Milestone.Effective),
        new MeanEndpoint("delivered by day 7, of strength", Portion.DeliveredByDay7, true, day: 7),
        new MeanEndpoint("delivered by day 30, of strength", Portion.DeliveredByDay30, true, day: 30),
        new MeanEndpoint("delivered by day 90, of strength", Portion.DeliveredByDay90, true, day: 90),
        new MeanEndpoint("participation", Portion.Participation, true),
        new HonouredEndpoint(),
        new MeanEndpoint("dilution", Tally.Dilution, false),
        new TrueEndpoint("silence broken", false, (table, row) => table[Tally.SilencesBroken][row] > 0),
        new MeanEndpoint("refusals", Tally.Refusals, false),
        new MeanEndpoint("missed limits", Tally.MissedLimits, false),
        FalseAlarm,
        Provocation,
        Entrapment,
        new MissedAttackEndpoint(),
        new MeanEndpoint("peak rung", Quantity.PeakRung, false),
        new MeanEndpoint("escalations", Tally.Escalations, false),
        new MeanEndpoint("rounds", Tally.Rounds, false),
    ];

    /// <summary>The endpoints fixed before any comparison is run.</summary>
    public static IReadOnlyList<Endpoint> Primary { get; } = [.. All.Where(endpoint => endpoint.IsPrimary)];

    /// <summary>The endpoint of a key such as hours_without_decision, or null.</summary>
    public static Endpoint? Named(string key) =>
        All.FirstOrDefault(endpoint => string.Equals(endpoint.Key, key, StringComparison.Ordinal));

    private static double HourOfDenial(TrialTable table, int row)
    {
        if (table.End(row) == EndKind.GeneralWar) return double.PositiveInfinity; // it denies nothing
        double stopped = Math.Min(table[Milestone.Halted][row], table[Milestone.Restored][row]);
        return table.End(row) == EndKind.Withdrew ? Math.Min(stopped, table[Milestone.Ended][row]) : stopped;
    }

    private static double[] HoursOpenWithoutDecision(TrialTable table)
    {
        ReadOnlySpan<double> decision = table[Milestone.Decision], ended = table[Milestone.Ended];
        double[] hours = new double[table.Trials];
        for (int row = 0; row < hours.Length; row++)
            hours[row] = Math.Clamp(Math.Min(decision[row], ended[row]), 0, table.Horizon);
        return hours;
    }
}

/// <summary>Hours without a milestone up to the horizon.</summary>
internal sealed class HoursWithoutEndpoint(Milestone milestone,
    string name) : Endpoint(name, EndpointKind.Hours, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return HoursWithout.Estimate(table.Times(milestone), confidence);
    }

    internal override double[] Each(TrialTable table)
    {
        double horizon = table.Horizon;
        return [.. table[milestone].ToArray().Select(hours => Math.Clamp(hours, 0, horizon))];
    }

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other,
        Confidence confidence) =>
        EndpointDifference.From(this,
            Paired.HoursWithout(other.Times(milestone), baseline.Times(milestone), confidence));
}

/// <summary>
/// The text owed assistance, and none was decided, as a share of all trials. Not known where the text owes nothing in
/// any trial: what is not owed cannot be missed.
/// </summary>
internal sealed class MissedAttackEndpoint()
    : Endpoint("missed attack", EndpointKind.Probability, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Owes(table) ? Proportion.From(Missed(table)).Estimate(confidence) : null;
    }

    internal override double[] Each(TrialTable table) => [.. Missed(table).Select(missed => missed ? 1.0 : 0.0)];

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other,
        Confidence confidence) =>
        Owes(baseline) && Owes(other)
        ? EndpointDifference.From(this, Paired.Proportions(Missed(other), Missed(baseline), confidence))
        : EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));

    private static bool Owes(TrialTable table) =>
        Enumerable.Range(0, table.Trials).Any(row => table.Has(Trait.CasusFoederis, row));

    private static bool[] Missed(TrialTable table) =>
        [.. Enumerable.Range(0, table.Trials).Select(row => table.Has(Trait.MissedAttack, row))];
}

/// <summary>
/// The share of trials in which forces move although the incident is no attack: of the trials themselves where it is
/// none, else of those that were played to see. Not known where neither is at hand.
/// </summary>
internal sealed class FalseAlarmEndpoint()
    : Endpoint("false alarm, were it no attack", EndpointKind.Probability, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Column(table) is { Length: > 0 } column ? Proportion.From(column).Estimate(confidence) : null;
    }

    internal override Counterfactual? JudgedBy => Counterfactual.NoAttack;

    internal override double[]? Each(TrialTable table) =>
        Column(table) is { } column ? [.. column.Select(alarm => alarm ? 1.0 : 0.0)] : null;

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other,
        Confidence confidence) =>
        (Column(baseline), Column(other)) is ({ Length: > 0 } first, { Length: > 0 } second)
            && first.Length == second.Length
            ? EndpointDifference.From(this, Paired.Proportions(second, first, confidence))
            : EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));

    private static bool[]? Column(TrialTable table)
    {
        TrialTable? unreal = table.IfNoAttack ?? (table.Head.IsAttack ? null : table);
        return unreal is null
            ? null
            : [.. Enumerable.Range(0, unreal.Trials).Select(row => unreal.Has(Trait.FalseAlarm, row))];
    }
}

/// <summary>
/// How likely the attacked member is to bring the crisis on itself, alone or with forces that then move. Not known
/// where it was not played as provoked. Intervals are of luck alone, by the delta method over the trials played as
/// provoked.
/// </summary>
internal sealed class ProvocationEndpoint(string name,
    bool movedToo) : Endpoint(name, EndpointKind.Probability, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return ProvokedTrials.In(table) is { } trials
            ? Within(Mean.Estimate(trials.Column(movedToo), confidence), trials)
            : null;
    }

    internal override Counterfactual? JudgedBy => Counterfactual.Provoked;

    public override bool CanLeaveOut => true;

    internal override double? Over(TrialTable table, Func<int, bool> counts) =>
        ProvokedTrials.In(table)?.Chance(movedToo, counts);

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence)
    {
        if (ProvokedTrials.In(baseline) is not { } before || ProvokedTrials.In(other) is not { } after
            || before.Trials != after.Trials)
            return EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));
        PairedDifference pair = Paired.Means(after.Column(movedToo), before.Column(movedToo), confidence);
        return EndpointDifference.From(this,
            pair with { First = Within(pair.First, after), Second = Within(pair.Second, before) });
    }

    private Estimate Within(Estimate mean, ProvokedTrials trials) => mean with
    {
        Interval = mean.Has(Caveats.NoSpread) || mean.Has(Caveats.OneTrial)
            ? trials.Limits(movedToo, mean.Confidence)
            : mean.Interval.Within(0, 1),
    };
}
