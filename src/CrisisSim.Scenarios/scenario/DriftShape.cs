namespace CrisisSim.Scenarios;

internal static class DriftShape
{
    /// <summary>One a month: what comes oftener is no event of history but a state of affairs.</summary>
    private const double MostPerYear = 12;

    private static readonly DriftParameters Defaults = new();

    public static readonly Shape<DriftParameters> Shape =
        new("drift", "Parameters of M14, over the years; read by 'drift' alone.", o =>
    {
        o.Ranges("treaties are few and their years long; a third to three times, as far as that makes sense");
        QuantityField<double> halfLife = o
            .Number("precision_half_life",
                "Time in which the precision in practice loses half of what lies above the floor.", "years")
            .Above(0)
            .Plausible(4, 40)
            .Default(Defaults.PrecisionHalfLife, Grade.Judged);
        QuantityField<double> floor = o
            .Number("precision_floor", "Precision in practice below which no text sinks.")
            .Between(0, 1)
            .Plausible(0, 0.4)
            .Default(Defaults.PrecisionFloor, Grade.Judged);
        QuantityField<double> tempo = o
            .Number("exercises_half_life",
                "Time in which the exercise tempo goes half of the way to what the text asks for.", "years")
            .Above(0)
            .Plausible(3, 30)
            .Default(Defaults.ExercisesHalfLife, Grade.Judged);
        QuantityField<double> pledges = o
            .Number("pledge_half_life",
                "Time in which half of what was pledged is forgotten, of forces assigned by name and of exercises, where "
                    + "neither audit nor review renews it.",
                "years")
            .Above(0)
            .Plausible(5, 40, "from a round of planning targets to a generation of planners")
            .Default(Defaults.PledgeHalfLife, Grade.Judged);
        QuantityField<double> review = o
            .Probability("found_by_review",
                "Probability that a review finds one gap: a form left out, or lines read apart.")
            .Plausible(0.2, 0.9)
            .Default(Defaults.FoundByReview, Grade.Judged);
        QuantityField<double> exercise = o
            .Probability("found_by_exercise", "Probability that a year of exercises at tempo 1 finds one gap.")
            .Plausible(0, 0.4)
            .Default(Defaults.FoundByExercise, Grade.Judged);
        QuantityField<double> crisis = o
            .Probability("found_by_crisis",
                "Probability that a crisis shows one gap to a text that draws lessons: its form left out, or lines read "
                    + "apart.")
            .Plausible(0.3, 0.95, "a crisis shows in earnest what a review looks for on paper")
            .Default(Defaults.FoundByCrisis, Grade.Judged);
        QuantityField<double> lag = o
            .Number("amendment_lag", "Time from finding a gap until it is mended.", "years")
            .AtLeast(0)
            .Plausible(0, 5)
            .Default(Defaults.AmendmentLag, Grade.Judged);
        QuantityField<double> forms = o
            .Number("new_forms", "Rate per year at which attacks pass to a form that no text foresaw.")
            .Between(0, MostPerYear)
            .AtMost(2)
            .Plausible(0, 0.06)
            .Default(Defaults.NewForms, Grade.Judged);
        QuantityField<double> crises = o
            .Number("crises",
                "Rate per year at which crises come, each like the one that is measured; the promise is remembered.")
            .Between(0, MostPerYear)
            .AtMost(1)
            .Plausible(0.01, 0.2, "from once in a century to once in five years")
            .Default(Defaults.Crises, Grade.Judged);
        QuantityField<double> renewal = o
            .Probability("renewal", "Probability that a text which expires is renewed.")
            .Plausible(0.3, 1)
            .Default(Defaults.Renewal, Grade.Judged);
        QuantityField<double> exits = o
            .Number("exits",
                "Rate per year at which a member that puts half of all value on the alliance gives notice, where the "
                    + "text lets it go.")
            .Between(0, MostPerYear)
            .Plausible(0, 0.02)
            .Default(Defaults.Exits, Grade.Judged);
        QuantityField<double> accessions = o
            .Number("accessions", "Rate per year at which new members join.")
            .Between(0, MostPerYear)
            .AtMost(2)
            .Plausible(0, 0.3)
            .Default(Defaults.Accessions, Grade.Judged);
        QuantityField<double> size = o
            .Number("newcomer_size", "Influence and strength of a newcomer, as a share of the allied mean.")
            .Above(0)
            .Plausible(0.1, 1)
            .Default(Defaults.NewcomerSize, Grade.Judged);
        QuantityField<double> bias = o
            .Rungs("newcomer_bias_spread", "Spread of a newcomer's bias about the allied mean.")
            .AtLeast(0)
            .Plausible(0, 1.2)
            .Default(Defaults.NewcomerBiasSpread, Grade.Judged);
        QuantityField<double> exposure = o
            .Number("newcomer_exposure_spread", "Spread of a newcomer's exposure about the allied mean.")
            .AtLeast(0)
            .Plausible(0, 0.4)
            .Default(Defaults.NewcomerExposureSpread, Grade.Judged);
        QuantityField<double> sight = o
            .Number("newcomer_intelligence_spread",
                "Spread of a newcomer's quality of intelligence about the allied mean.")
            .AtLeast(0)
            .Plausible(0, 0.3)
            .Default(Defaults.NewcomerIntelligenceSpread, Grade.Judged);
        QuantityField<double> fatigue = o
            .Probability("fatigue",
                "Public support that a crisis wears away which all members answer with all their forces.")
            .Plausible(0, 0.2, "from no trace to what polls lost over a long war")
            .Default(Defaults.Fatigue, Grade.Judged);
        QuantityField<double> rest = o
            .Number("fatigue_half_life", "Time in which half of what was worn away comes back.", "years")
            .Above(0)
            .Plausible(1, 12, "from a change of subject to a change of generation in office")
            .Default(Defaults.FatigueHalfLife, Grade.Judged);
        QuantityField<double> spending = o
            .Number("spending_half_life",
                "Time in which a member that spends less than the target closes half of the gap.", "years")
            .Above(0)
            .Plausible(4, 25, "the 2 % of 2014 were met by 3 allies of 28 in 2014, by 7 in 2022 and by 23 of 32 in 2024")
            .Default(Defaults.SpendingHalfLife, Grade.Judged);
        QuantityField<double> strength = o
            .Number("strength_per_spending",
                "Relative growth of a member's forces for that of its spending: an elasticity.")
            .Between(0, 1)
            .Plausible(0, 1, "from money that goes into prices and pay to money that all buys force")
            .Default(Defaults.StrengthPerSpending, Grade.Judged);
        return v => new DriftParameters
        {
            PrecisionHalfLife = halfLife[v],
            PrecisionFloor = floor[v],
            ExercisesHalfLife = tempo[v],
            FoundByReview = review[v],
            FoundByExercise = exercise[v],
            AmendmentLag = lag[v],
            NewForms = forms[v],
            Crises = crises[v],
            Renewal = renewal[v],
            Exits = exits[v],
            Accessions = accessions[v],
            NewcomerSize = size[v],
            NewcomerBiasSpread = bias[v],
            NewcomerExposureSpread = exposure[v],
            NewcomerIntelligenceSpread = sight[v],
            PledgeHalfLife = pledges[v],
            FoundByCrisis = crisis[v],
            Fatigue = fatigue[v],
            FatigueHalfLife = rest[v],
            SpendingHalfLife = spending[v],
            StrengthPerSpending = strength[v],
        };
    });
}

internal static class GovernanceShape
{
    private const double LeastYears = 0.25;

    private static readonly Governance Defaults = new();

    public static readonly Shape<Governance> Shape =
        new("governance", "How the text is kept alive over the years; it acts in 'drift' alone.", o =>
    {
        Field<double?> every = o
            .Number("review_every", "Time between reviews; without it none is held.", "years")
            .AtLeast(LeastYears)
            .Chosen("a provision of the text")
            .Optional();
        QuantityField<double> since = o
            .Number("since_review", "Time since the last review, which says when the next is due.", "years")
            .AtLeast(0)
            .Chosen("a date")
            .Default(Defaults.SinceReview);
        Field<double?> sunset = o
            .Number("sunset",
                "Time until the text expires unless it is renewed, and for which it is renewed; without it it does "
                    + "not expire.",
                "years")
            .AtLeast(LeastYears)
            .Chosen("a provision of the text")
            .Optional();
        Field<double?> exit = o
            .Number("exit_notice", "Time between a member's notice and its exit; without it the text has no way out.",
                "years")
            .AtLeast(0)
            .Chosen("a provision of the text")
            .Optional();
        Field<double?> exercises = o
            .Number("exercises", "Exercise tempo that the text asks for; without it the text asks for none.")
            .Between(0, 1)
            .Chosen("a provision of the text")
            .Optional();
        Field<double?> audit = o
            .Number("audit_every",
                "Time between audits of what was pledged, which also find lines read apart; without it none is held.",
                "years")
            .AtLeast(LeastYears)
            .Chosen("a provision of the text")
            .Optional();
        Field<bool> lessons = o
            .YesNo("lessons", "Whether what a crisis showed is taken into the text afterwards.")
            .Default(Defaults.Lessons);
        Field<bool> rotation = o
            .YesNo("rotation", "Whether members that bore the last crisis rest in the next.")
            .Default(Defaults.Rotation);
        Field<double?> target = o
            .Number("spending_target",
                "Share of its GDP that each member promises to spend on defence, as in '0.02'; without it there is no "
                    + "target, and spending stays.")
            .Above(0)
            .AtMost(1)
            .Chosen("a provision of the text")
            .Optional();
        Field<Admission> admission = o
            .Choice<Admission>("admission",
                "Who may join: whoever is invited, who meets criteria of the text, or nobody.")
            .Default(Defaults.Admission);
        o.Question(v => target[v] is { } share && !TextCompany.Any(v.File, member => TextCompany.SpendingOf(member) < share)
            ? FormattableString.Invariant($"'spending_target: {share}' does nothing because no member states a 'spending' ")
                + "below it"
            : null);
        o.Question(v => rotation[v] && (NeverComes(v) || TextCompany.Drift(v.File, "fatigue") == 0)
            ? "'rotation' does nothing because no crisis tires anybody ('model.drift')"
            : null);
        o.Question(v => lessons[v] && NeverComes(v)
            ? "'lessons' do nothing because no crisis comes ('model.drift.crises')"
            : null);
        o.Question(v => admission[v] != Admission.Open && TextCompany.Drift(v.File, "accessions") == 0
            ? "'admission' does nothing because nobody would join ('model.drift.accessions')"
            : null);
        o.Require(v => every[v] is not { } years || since[v] < years, since,
            "'since_review' must be less than 'review_every'");
        return v => new Governance
        {
            ReviewEvery = every[v],
            SinceReview = since[v],
            Sunset = sunset[v],
            ExitNotice = exit[v],
            Exercises = exercises[v],
            AuditEvery = audit[v],
            Lessons = lessons[v],
            Rotation = rotation[v],
            SpendingTarget = target[v],
            Admission = admission[v],
        };
    });

    private static bool NeverComes(Values v) => TextCompany.Drift(v.File, "crises") == 0;
}

/// <summary>What a file states beside a text, for a provision that has nothing to act on there.</summary>
internal static class TextCompany
{
    /// <summary>A parameter of the years; null where the file does not state it.</summary>
    public static double? Drift(Mapping? file, string key) =>
        (file?.Find("model")?.Value as Mapping)?.Find("drift")?.Value is Mapping drift ? Number(drift, key) : null;

    /// <summary>Whether some member is so; true where the members are not known, so that nothing is questioned.</summary>
    public static bool Any(Mapping? file, Func<Mapping, bool> isSo) =>
        file?.Find(RootKeys.Members)?.Value is not Mapping members
        || members.Entries.Select(entry => entry.Value).OfType<Mapping>().Any(isSo);

    /// <summary>The tie of a member to the attacker; 0 where it states none.</summary>
    public static double TieOf(Mapping member) => Number(member, "tie_to_attacker") ?? 0;

    /// <summary>What a member spends; +∞ where it does not say.</summary>
    public static double SpendingOf(Mapping member) => Number(member, "spending") ?? double.PositiveInfinity;

    /// <summary>What national caveats leave of its pledge; all where it states none.</summary>
    public static double CaveatsOf(Mapping member) => Number(member, "caveats") ?? 1;

    private static double? Number(Mapping member, string key)
    {
        Node? stated = member.Find(key)?.Value;
        if (stated is Mapping graded) stated = graded.Find("value")?.Value;
        return stated is Scalar { Text: { } text }
            && double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out double number)
                ? number
                : null;
    }
}
