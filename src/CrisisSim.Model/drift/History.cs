using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M14, one history: what becomes of a text and of its alliance between crises. New forms of attack, newcomers and the
/// luck of reviews have streams of their own, keyed by seed, number and their own names, so that the same history meets
/// every text. The same seed and number give the same history; year 0 is the scenario and the text as they are.
/// </summary>
public sealed class History
{
    private static readonly ulong AllianceKey = Name.Key("\u0001governance");

    private readonly Scenario scenario;
    private readonly Chance chance;
    private readonly DriftParameters parameters;
    private readonly AttackForms forms;
    private readonly Roster roster;

    /// <summary>The history of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public History(Scenario scenario, ulong seed, long number)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        (this.scenario, chance, parameters) = (scenario, new Chance(seed, (ulong)number), scenario.Mechanisms.Drift);
        (forms, roster) = (new AttackForms(scenario, chance), new Roster(scenario, chance));
    }

    /// <summary>
    /// A text and the crisis as they stand after some years, 0 or more, where some or all causes are at work.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The years are negative or not finite.</exception>
    public DriftState After(double years, Declaration text, DriftCauses causes = DriftCauses.All)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!(years >= 0 && double.IsFinite(years)))
            throw new ArgumentOutOfRangeException(nameof(years), years, "Years are 0 or more, and finite.");
        IReadOnlyList<(string Form, double Since)> known = causes.HasFlag(DriftCauses.NewForms)
            ? forms.Until(years)
            : [(scenario.Incident.Form, 0)];
        Occasion[] occasions = [.. Occasions(years, text, causes)];
        bool lapsed = causes.HasFlag(DriftCauses.Sunset) && Lapsed(years, text);
        Declaration practised = lapsed
            ? Lapse.Apply(text)
            : Amended(Ebbed(Forgotten(text, years, causes), years, occasions, causes), known, occasions, years);
        return new DriftState(In(years, text, known[^1].Form, causes), practised, lapsed)
        {
            ExtraSpending = causes.HasFlag(DriftCauses.Spending) ? new Spending(scenario, text).Extra(years) : 0,
        };
    }

    /// <summary>The crisis of that year; the scenario itself where nothing of it has changed.</summary>
    private Scenario In(double years, Declaration text, string form, DriftCauses causes)
    {
        double tempo = Tempo(years, text, causes);
        IReadOnlyList<Member> members = roster.After(years, text, causes);
        if (causes.HasFlag(DriftCauses.Spending)) members = new Spending(scenario, text).Grown(members, years);
        Scenario then = scenario;
        if (!ReferenceEquals(members, scenario.Members)) then = then with { Members = members };
        if (tempo != scenario.Alliance.Exercises)
            then = then with
            {
                Alliance = then.Alliance with { Exercises = tempo, Practice = tempo - scenario.Alliance.Exercises }
            };
        Incident gravest = scenario.Incident;
        return form == gravest.Form
            ? then
            : then with
            {
                Incidents = [.. scenario.Incidents.Select(
                    incident => ReferenceEquals(incident, gravest) ? incident with { Form = form } : incident)]
            };
    }

    private double Tempo(double years, Declaration text, DriftCauses causes) => causes.HasFlag(DriftCauses.Exercises)
        ? Decay.Tempo(
            scenario.Alliance.Exercises,
            scenario.Couplings[DriftCouplings.Drill] * (text.Governance.Exercises ?? 0) * Pledged(years, text, causes),
            Decay.Remaining(years, parameters.ExercisesHalfLife))
        : scenario.Alliance.Exercises;

    /// <summary>Share of what was pledged that is not forgotten: audits and reviews renew it.</summary>
    private double Pledged(double years, Declaration text, DriftCauses causes)
    {
        if (!causes.HasFlag(DriftCauses.Pledges) || double.IsInfinity(parameters.PledgeHalfLife)) return 1;
        double review = scenario.Couplings[DriftCouplings.Review], audit = scenario.Couplings[DriftCouplings.Audit];
        IEnumerable<(double At, double Acts)> renewals = Reviews(years, text.Governance).Select(at => (at, review))
            .Concat(Audits(years, text.Governance).Select(at => (at, audit)));
        return Decay.Kept(years, parameters.PledgeHalfLife, renewals.OrderBy(renewal => renewal.At));
    }

    /// <summary>The text with what is left of the forces that were assigned.</summary>
    private Declaration Forgotten(Declaration text, double years, DriftCauses causes)
    {
        double pledged = Pledged(years, text, causes);
        return pledged == 1 || text.Pledges.Assigned == 0
            ? text
            : text with { Pledges = text.Pledges with { Assigned = text.Pledges.Assigned * pledged } };
    }

    private static IEnumerable<double> Reviews(double years, Governance kept)
    {
        if (kept.ReviewEvery is not ({ } every and > 0)) yield break;
        for (double at = every - kept.SinceReview; at <= years; at += every) yield return at;
    }

    private static IEnumerable<double> Audits(double years, Governance kept)
    {
        if (kept.AuditEvery is not ({ } every and > 0)) yield break;
        for (double at = every; at <= years; at += every) yield return at;
    }

    /// <summary>
    /// Reviews and audits as they fall due, every full year of exercises and, where lessons are drawn, crises, in the
    /// order of time.
    /// </summary>
    private IEnumerable<Occasion> Occasions(double years, Declaration text, DriftCauses causes)
    {
        Governance kept = text.Governance;
        List<Occasion> occasions = [.. Reviews(years, kept).Select(
            at => new Occasion(at, OccasionKind.Review, parameters.FoundByReview))];
        for (int year = 1; year <= years; year++)
            occasions.Add(new Occasion(year, OccasionKind.Exercises,
                parameters.FoundByExercise * Tempo(year, text, causes)));
        occasions.AddRange(Audits(years, kept).Select(at => new Occasion(at, OccasionKind.Audit,
            scenario.Couplings[DriftCouplings.Audit] * parameters.FoundByReview)));
        if (kept.Lessons && causes.HasFlag(DriftCauses.Lessons))
            occasions.AddRange(CrisesBefore.Of(years, parameters.Crises, chance).Select(crisis => new Occasion(
                crisis.At, OccasionKind.Crisis, scenario.Couplings[DriftCouplings.Lessons] * parameters.FoundByCrisis)));
        return occasions.OrderBy(occasion => occasion.At);
    }

    private bool Lapsed(double years, Declaration text)
    {
        if (text.Governance.Sunset is not ({ } term and > 0)) return false;
        double lapses = scenario.Couplings[DriftCouplings.Sunset] * (1 - parameters.Renewal);
        for (double at = term; at <= years; at += term)
            if (chance
                .StreamFor(AllianceKey, (ulong)HistoryPurpose.Renewal, Occasion.KeyOf(at))
                .Uniform() < lapses)
                return true;
        return false;
    }

    /// <summary>The text at its precision in practice; the text itself where that is as written.</summary>
    private Declaration Ebbed(Declaration text, double years, Occasion[] occasions, DriftCauses causes)
    {
        if (!causes.HasFlag(DriftCauses.Ebb)) return text;
        double kept = Decay.Kept(years, parameters.PrecisionHalfLife, Renewals(years, occasions)),
            ebb = scenario.Couplings[DriftCouplings.Ebb];
        if (kept == 1 || ebb == 0) return text;
        return text with
        {
            Triggers = new PerDomain<Trigger>([.. Enum.GetValues<Domain>().Select(domain => text.Triggers[domain])
                .Select(trigger => trigger with
                {
                    Precision = Decay.Precision(trigger.Precision, parameters.PrecisionFloor, kept, ebb)
                })]),
        };
    }

    /// <summary>When the words were renewed, and how far.</summary>
    private IEnumerable<(double At, double Acts)> Renewals(double years, Occasion[] occasions)
    {
        foreach (Occasion occasion in occasions)
        {
            double at = occasion.At + parameters.AmendmentLag,
                acts = occasion.Kind == OccasionKind.Review ? scenario.Couplings[DriftCouplings.Review] : 1;
            if (at <= years && acts != 0 && FindsLinesApart(occasion)) yield return (at, acts);
        }
    }

    /// <summary>
    /// The text with the forms that reviews, exercises and crises found left out, in its list and in its plans, as far
    /// as it has these.
    /// </summary>
    private Declaration Amended(Declaration text, IReadOnlyList<(string Form, double Since)> known,
        Occasion[] occasions, double years)
    {
        string[] found = [.. known.Where((form, k) => occasions.Any(occasion =>
            occasion.At >= form.Since && occasion.At + parameters.AmendmentLag <= years
                && Shows(occasion, k, known) && FindsLeftOut(occasion, k))).Select(form => form.Form)];
        return found.Length == 0 ? text : Amendment.Apply(text, found);
    }

    /// <summary>
    /// Whether an occasion can show that a form is left out. Exercises find only what is new, for what the text left out
    /// with open eyes takes a review; a crisis shows the form in which it came, and an audit none.
    /// </summary>
    private static bool Shows(Occasion occasion, int form, IReadOnlyList<(string Form, double Since)> known) =>
        occasion.Kind switch
        {
            OccasionKind.Exercises => form > 0,
            OccasionKind.Audit => false,
            OccasionKind.Crisis => form == known.Count(each => each.Since <= occasion.At) - 1,
            _ => true,
        };

    private bool FindsLinesApart(Occasion occasion) => chance
        .StreamFor(AllianceKey, (ulong)(occasion.Kind switch
        {
            OccasionKind.Review => HistoryPurpose.LinesApart,
            OccasionKind.Audit => HistoryPurpose.LinesApartInAudit,
            OccasionKind.Crisis => HistoryPurpose.LinesApartInCrisis,
            _ => HistoryPurpose.LinesApartInExercise,
        }), occasion.Key)
        .Uniform() < occasion.Probability;

    private bool FindsLeftOut(Occasion occasion, int form)
    {
        double acts = occasion.Kind == OccasionKind.Review ? scenario.Couplings[DriftCouplings.Amendment] : 1;
        HistoryPurpose purpose = occasion.Kind switch
        {
            OccasionKind.Review => HistoryPurpose.LeftOut,
            OccasionKind.Crisis => HistoryPurpose.LeftOutInCrisis,
            _ => HistoryPurpose.LeftOutInExercise,
        };
        return chance
            .StreamFor(AllianceKey + (ulong)form, (ulong)purpose, occasion.Key)
            .Uniform() < acts * occasion.Probability;
    }
}

/// <summary>The formulas of M14: what is left after years of a half-life. Exact where nothing fades.</summary>
internal static class Decay
{
    /// <summary>The share left, 2^(−years/half-life); 1 after no time or where the half-life has no end.</summary>
    public static double Remaining(double years, double halfLife) => Math.Pow(2, -years / halfLife);

    /// <summary>Exercise tempo, on its way from the present one to what the text asks for.</summary>
    public static double Tempo(double present, double asked, double left) => present + ((asked - present) * (1 - left));

    /// <summary>
    /// Precision in practice: of what a text has above the floor the share kept is left, as far as the ebb acts.
    /// </summary>
    public static double Precision(double written, double floor, double kept, double ebb) =>
        written - (ebb * Math.Max(0, written - floor) * (1 - kept));

    /// <summary>The share kept once the words are renewed as far as a renewal acts, [0, 1]; at 1 exactly 1.</summary>
    public static double Renewed(double kept, double acts) => 1 - ((1 - acts) * (1 - kept));

    /// <summary>The share kept after some years in which it was renewed, in the order of time.</summary>
    public static double Kept(double years, double halfLife, IEnumerable<(double At, double Acts)> renewals)
    {
        double kept = 1, from = 0;
        foreach ((double at, double acts) in renewals)
        {
            kept = Renewed(kept * Remaining(at - from, halfLife), acts);
            from = at;
        }
        return kept * Remaining(years - from, halfLife);
    }
}

/// <summary>What is left where a text has expired.</summary>
internal static class Lapse
{
    /// <summary>
    /// A text of the same name that promises nothing: each member acts of its own accord, by the lines that the text
    /// had drawn, without list, exception or exact words.
    /// </summary>
    public static Declaration Apply(Declaration text) => new()
    {
        Name = text.Name,
        Obligation = Obligation.None,
        Procedure = new Procedure { Rule = DecisionRule.Individual },
        Triggers = new PerDomain<Trigger>([.. Enum.GetValues<Domain>()
            .Select(domain => text.Triggers[domain])
            .Select(
                trigger => new Trigger { ConsultAt = trigger.ConsultAt, AssistAt = trigger.AssistAt, Precision = 0 })]),
    };
}

/// <summary>Takes forms of attack into a text that had left them out.</summary>
internal static class Amendment
{
    /// <summary>
    /// The text with the forms in its lists and plans, where it has any and does not except the form; else the text
    /// itself.
    /// </summary>
    public static Declaration Apply(Declaration text, IReadOnlyList<string> forms)
    {
        Declaration amended = text;
        foreach (Domain domain in Enum.GetValues<Domain>())
        {
            Trigger trigger = amended.Triggers[domain];
            string[] missing = [.. forms
                .Except(trigger.Lists, StringComparer.Ordinal)
                .Except(trigger.Excepts, StringComparer.Ordinal)];
            if (trigger.Lists.Count == 0 || missing.Length == 0) continue;
            amended = amended with
            {
                Triggers = amended.Triggers.With(domain, trigger with { Lists = [.. trigger.Lists, .. missing] })
            };
        }
        string[] unplanned = [.. forms.Except(text.Pledges.PlansFor, StringComparer.Ordinal)];
        return text.Pledges.PlansFor.Count == 0 || unplanned.Length == 0
            ? amended
            : amended with { Pledges = text.Pledges with { PlansFor = [.. text.Pledges.PlansFor, .. unplanned] } };
    }
}

/// <summary>
/// The forms of attack of one history: that of the scenario first, then one after the other that no text foresaw. They
/// come as a Poisson process, the same under every text.
/// </summary>
internal sealed class AttackForms(Scenario scenario, Chance chance)
{
    private static readonly ulong Key = Name.Key("\u0001forms");

    /// <summary>
    /// The forms known after some years, with the year from which each is known; the last is the form of the day.
    /// </summary>
    public IReadOnlyList<(string Form, double Since)> Until(double years)
    {
        double rate = scenario.Mechanisms.Drift.NewForms;
        List<(string Form, double Since)> forms = [(scenario.Incident.Form, 0)];
        double since = Gap(1, rate);
        for (ulong k = 1; since <= years; since += Gap(++k, rate))
            forms.Add((FormattableString.Invariant($"new form {k}"), since));
        return forms;
    }

    private double Gap(ulong number, double rate) =>
        chance.StreamFor(Key, (ulong)HistoryPurpose.NewForm, number).Gap(rate);
}

/// <summary>
/// What a stream of chance is for between crises. The numbers are part of the results, apart from those of
/// <see cref="Purpose"/>; new purposes are added at the end.
/// </summary>
internal enum HistoryPurpose : ulong
{
    NewForm = 1001,
    LinesApart = 1002,
    LeftOut = 1003,
    LinesApartInExercise = 1004,
    LeftOutInExercise = 1005,
    Renewal = 1006,
    Exit = 1007,
    Accession = 1008,
    Likeness = 1009,
    Bias = 1010,
    Exposure = 1011,
    Intelligence = 1012,
    Crisis = 1013,
    LinesApartInAudit = 1014,
    LinesApartInCrisis = 1015,
    LeftOutInCrisis = 1016,
}

/// <summary>A text and its crisis as they stand after some years of one history.</summary>
/// <param name="Scenario">The crisis: the form of the attack, the members, the exercise tempo and practice of that year.</param>
/// <param name="Declaration">The text as it is practised; where it has lapsed, one that promises nothing.</param>
/// <param name="Lapsed">Whether the text has expired.</param>
public sealed record DriftState(Scenario Scenario, Declaration Declaration, bool Lapsed)
{
    /// <summary>
    /// What a spending target has cost beyond the spending of year 0, mean over the members that state what they spend,
    /// GDP of one year.
    /// </summary>
    public double ExtraSpending { get; init; }

    /// <summary>Precision in practice in the domain of the incident, [0, 1]; 0 where there is no text.</summary>
    public double Precision => Declaration.Triggers[Scenario.Incident.Domain].Precision;

    /// <summary>Whether the text covers the form of the incident; never where there is none.</summary>
    public bool Covers => !Lapsed && Declaration.Triggers[Scenario.Incident.Domain].Covers(Scenario.Incident);
}
