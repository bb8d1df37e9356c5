using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The endpoints there are, the primary ones first: three gains and four prices, all by day 30 and fixed. P(armed
/// attack), which belongs to them, is not defined for a given attack.
/// </summary>
public static class Endpoints
{
    /// <summary>Gain. Allies with half of the allied strength have leave within 72 h.</summary>
    public static Endpoint Timeliness { get; } =
        new ByDayEndpoint("timeliness, half authorized within 72 h", 3, true, Milestone.HalfAuthorized)
        {
            IsPrimary = true, Key = "timeliness",
        };

    /// <summary>Gain. Allied strength that is sent, of all that is within reach.</summary>
    public static Endpoint Reliability { get; } =
        new MeanEndpoint("reliability, strength sent by day 30", Portion.SentByDay30, true, CountingWindow.Days)
        {
            IsPrimary = true, Key = "reliability",
        };

    /// <summary>Gain. The attack is stopped: it stands short of its objective, or has ended so.</summary>
    public static Endpoint Effectiveness { get; } =
        new ByDayEndpoint("effectiveness, stopped by day 30", CountingWindow.Days, true, In(AttackState.Stopped))
        {
            IsPrimary = true, Key = "effectiveness",
        };

    /// <summary>Price. The crisis has become general war.</summary>
    public static Endpoint GeneralWar { get; } =
        new ByDayEndpoint("general war by day 30", CountingWindow.Days, false, HourOfGeneralWar)
        {
            IsPrimary = true, Key = "general_war",
        };

    /// <summary>Price. Allied strength that sets out over what is no attack.</summary>
    public static Endpoint FalseMoves { get; } =
        new SetOutEndpoint("false moves, strength moved over no attack", Counterfactual.NoAttack)
        {
            IsPrimary = true, Key = "false_moves",
        };

    /// <summary>
    /// Price. Allied strength that sets out where the victim brought the attack on itself, times the chance that it
    /// does.
    /// </summary>
    public static Endpoint DrawnIn { get; } =
        new ProvocationEndpoint("drawn in, provoked and strength moved", ProvocationMeasure.StrengthMoved)
        {
            IsPrimary = true, Key = "drawn_in",
        };

    /// <summary>Price. Brigade-days in theatre of the forces that came.</summary>
    public static Endpoint Cost { get; } =
        new MeanEndpoint("cost, brigade-days by day 30", Quantity.BrigadeDays, false, CountingWindow.Days)
        {
            IsPrimary = true, Key = "cost",
        };

    /// <summary>Hours without a decision to assist, up to day 30. Exploratory.</summary>
    public static Endpoint HoursWithoutDecision { get; } =
        new HoursWithoutEndpoint(Milestone.Decision, "hours without decision");

    /// <summary>Any force moves although there is no attack. Exploratory.</summary>
    public static Endpoint FalseAlarm { get; } = new FalseAlarmEndpoint();

    /// <summary>
    /// The attacked member brings the crisis on itself, being the readier the surer it is of a decision to assist.
    /// Exploratory.
    /// </summary>
    public static Endpoint Provocation { get; } =
        new ProvocationEndpoint("the protected member provokes", ProvocationMeasure.Alone);

    /// <summary>It does, and any force moves: the price of an unconditional promise. Exploratory.</summary>
    public static Endpoint Entrapment { get; } =
        new ProvocationEndpoint("entrapment, provoked and forces move", ProvocationMeasure.ForcesMove);

    /// <summary>Allied strength that sets out over an attack that the victim has provoked. Exploratory.</summary>
    public static Endpoint MovedWhereProvoked { get; } =
        new SetOutEndpoint("strength moved where provoked", Counterfactual.Provoked);

    /// <summary>Hours by which half of all trials have a decision to assist. Exploratory.</summary>
    public static Endpoint MedianOfDecision { get; } =
        new QuantileEndpoint("median of decision", Milestone.Decision, 0.5);

    /// <summary>There is no decision to assist by day 30. Exploratory.</summary>
    public static Endpoint NeverDecided { get; } =
        new ByDayEndpoint("no decision by day 30", CountingWindow.Days, false,
            (table, row) => table[Milestone.Decision][row] <= CountingWindow.Hours ? double.PositiveInfinity : 0);

    /// <summary>Allies with half of the allied strength have leave within 24 h. Exploratory.</summary>
    public static Endpoint HalfAuthorizedByDay1 { get; } =
        new ByDayEndpoint("half authorized within 24 h", 1, true, Milestone.HalfAuthorized);

    /// <summary>The attack is neither stopped nor has its objective. Exploratory.</summary>
    public static Endpoint Undecided { get; } =
        new ByDayEndpoint("undecided by day 30", CountingWindow.Days, false, In(AttackState.Undecided));

    /// <summary>The attacker holds its objective. Exploratory.</summary>
    public static Endpoint Taken { get; } =
        new ByDayEndpoint("taken by day 30", CountingWindow.Days, false, In(AttackState.Taken));

    /// <summary>The gains, each the better the higher.</summary>
    public static IReadOnlyList<Endpoint> Gains { get; } = [Timeliness, Reliability, Effectiveness];

    /// <summary>The prices, each the better the lower.</summary>
    public static IReadOnlyList<Endpoint> Prices { get; } = [GeneralWar, FalseMoves, DrawnIn, Cost];

    /// <summary>All endpoints, in the order in which they are shown.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
    [
        .. Gains,
        .. Prices,
        HalfAuthorizedByDay1,
        new ByDayEndpoint("half authorized by day 30", CountingWindow.Days, true, Milestone.HalfAuthorized),
        Undecided,
        Taken,
        MedianOfDecision,
        NeverDecided,
        HoursWithoutDecision,
        new MeanEndpoint("hours of crisis without decision", HoursOpenWithoutDecision, false, EndpointKind.Hours),
        new HoursWithoutEndpoint(Milestone.Request, "hours without request"),
        new HoursWithoutEndpoint(Milestone.Convened, "hours without convening"),
        new HoursWithoutEndpoint(Milestone.FirstResponse, "hours without first response"),
        new HoursWithoutEndpoint(Milestone.FirstForce, "hours without first force in theatre"),
        new HoursWithoutEndpoint(Milestone.Effective, "hours without effective response"),
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
        MovedWhereProvoked,
        new MissedAttackEndpoint(),
        new MeanEndpoint("brigades lost by day 30", Quantity.Lost, false, CountingWindow.Days),
        new MeanEndpoint("support spent by day 30", Quantity.SupportSpent, false, CountingWindow.Days),
        new MeanEndpoint("peak rung", Quantity.PeakRung, false),
        new MeanEndpoint("escalations", Tally.Escalations, false),
        new MeanEndpoint("rounds", Tally.Rounds, false),
    ];

    /// <summary>The endpoints fixed before any comparison is run.</summary>
    public static IReadOnlyList<Endpoint> Primary { get; } = [.. All.Where(endpoint => endpoint.IsPrimary)];

    /// <summary>Those of them that are told from the crises themselves, not from the same crises otherwise.</summary>
    public static IReadOnlyList<Endpoint> PrimaryAsPlayed { get; } =
        [.. Primary.Where(endpoint => endpoint.JudgedBy is null)];

    /// <summary>The endpoint of a key such as hours_without_decision, or null.</summary>
    public static Endpoint? Named(string key) =>
        All.FirstOrDefault(endpoint => string.Equals(endpoint.Key, key, StringComparison.Ordinal));

    private static Func<TrialTable, int, double> In(AttackState state) =>
        (table, row) => table.AtDay30(row) == state ? 0 : double.PositiveInfinity;

    private static double HourOfGeneralWar(TrialTable table, int row) =>
        table.End(row) == EndKind.GeneralWar ? table[Milestone.Ended][row] : double.PositiveInfinity;

    private static double[] HoursOpenWithoutDecision(TrialTable table)
    {
        ReadOnlySpan<double> decision = table[Milestone.Decision], ended = table[Milestone.Ended];
        double[] hours = new double[table.Trials];
        for (int row = 0; row < hours.Length; row++)
            hours[row] = Math.Clamp(Math.Min(decision[row], ended[row]), 0, HoursWithoutEndpoint.Until(table));
        return hours;
    }
}

/// <summary>Hours without a milestone up to day 30, or to the horizon where that is sooner.</summary>
internal sealed class HoursWithoutEndpoint(Milestone milestone,
    string name) : Endpoint(name, EndpointKind.Hours, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return HoursWithout.Estimate(table.Times(milestone), Until(table), confidence);
    }

    /// <summary>Up to when hours are counted.</summary>
    public static double Until(TrialTable table) => Math.Min(CountingWindow.Hours, table.Horizon);

    internal override double[] Each(TrialTable table)
    {
        double until = Until(table);
        return [.. table[milestone].ToArray().Select(hours => Math.Clamp(hours, 0, until))];
    }

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other,
        Confidence confidence) =>
        EndpointDifference.From(this,
            Paired.HoursWithout(other.Times(milestone), baseline.Times(milestone), Until(baseline), confidence));
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
/// How likely the attacked member is to bring the crisis on itself, alone or times what moves then. Not known where it
/// was not played as provoked. Intervals are of luck alone, by the delta method over the trials played as provoked.
/// </summary>
internal sealed class ProvocationEndpoint(string name, ProvocationMeasure what)
    : Endpoint(name,
        what == ProvocationMeasure.StrengthMoved ? EndpointKind.Share : EndpointKind.Probability, higherIsBetter: false)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return ProvokedTrials.In(table, what) is { } trials
            ? Within(Mean.Estimate(trials.Column(), confidence), trials)
            : null;
    }

    internal override Counterfactual? JudgedBy => Counterfactual.Provoked;

    public override bool CanLeaveOut => true;

    internal override double[]? MeanColumn(TrialTable table) => ProvokedTrials.In(table, what)?.Column();

    internal override double? Over(TrialTable table, Func<int, bool> counts) =>
        ProvokedTrials.In(table, what)?.Chance(counts);

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence)
    {
        if (ProvokedTrials.In(baseline, what) is not { } before || ProvokedTrials.In(other, what) is not { } after
            || before.Trials != after.Trials)
            return EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));
        double reach = Math.Max(before.Reach, after.Reach);
        PairedDifference pair = Paired.Means(after.Column(), before.Column(), new Interval(0, reach), confidence);
        return EndpointDifference.From(this,
            pair with { First = Within(pair.First, after), Second = Within(pair.Second, before) });
    }

    private static Estimate Within(Estimate mean, ProvokedTrials trials) => mean with
    {
        Interval = mean.Has(Caveats.NoSpread) || mean.Has(Caveats.OneTrial)
            ? trials.Limits(mean.Confidence)
            : Mean.Estimate(trials.Column(), mean.Confidence).Interval.Within(0, 1),
    };
}
