using CrisisSim.Kernel;

namespace CrisisSim.Scenarios.Tests;

internal static class Shapes
{
    public static readonly Catalogue Populations = Catalogue.Embedded(typeof(Shapes).Assembly, "populations.yaml");

    public static readonly Shape<Attacker> Attacker = new("attacker", "Who attacks, with what and what for.", o =>
    {
        QuantityField<double> strength = o
            .Number("strength", "Brigade equivalents.", "brigades")
            .Above(0)
            .Plausible(6, 25)
            .Default(10, Grade.Judged, "RAND RR1253");
        QuantityField<Distribution> objective =
            o.RandomDuration("objective", "Time needed to take the objective, unopposed.");
        Field<Sponsor> sponsor = o.Choice<Sponsor>("sponsor", "Whether a state stands behind it.").Default("none");
        return v => new Attacker(strength[v], objective[v], sponsor[v]);
    });

    public static readonly Shape<Council> Council = new("council", "The consultation body.", o =>
    {
        Field<bool> standing = o.YesNo("standing", "Whether it sits permanently.").Default("yes");
        QuantityField<Distribution> convene = o
            .RandomDuration("convene", "From request to first meeting.")
            .Plausible(8, 36)
            .Default("{median: 19 h, p90: 61 h}", Grade.Sourced, "Art. 4 meetings 2003-2025");
        return v => new Council(standing[v], convene[v]);
    });

    public static readonly Shape<Lift> Lift = new("lift", "Shared strategic lift.", o =>
    {
        QuantityField<int> capacity = o
            .Integer("capacity", "Brigades moved at once.")
            .AtLeast(1)
            .Plausible(1, 6)
            .Default(3, Grade.Judged);
        QuantityField<double> clearance =
            o.Duration("clearance", "At each border.").AtMost(1080).Default("24 h", Grade.Assumed);
        o.ShortFor(capacity);
        return v => new Lift(capacity[v], clearance[v]);
    });

    public static readonly Shape<Alliance> Alliance = new("alliance", "What the members share.", o =>
    {
        Field<Council> council = o.Field("council", "The consultation body.", Council).Default("{}");
        Field<Lift> lift = o.Field("lift", "Shared strategic lift.", Lift).Default("{}");
        return v => new Alliance(council[v], lift[v]);
    });

    public static readonly OneOfKind<Step> Step = new("step",
    [
        Option<Step>.Create("cabinet", "A decision of the cabinet.",
            new Shape<Cabinet>("cabinet", "A decision of the cabinet.", o =>
        {
            QuantityField<Distribution> takes = o
                .RandomDuration("takes", "How long it takes.")
                .Default("{median: 1 d, p90: 3 d}", Grade.Assumed);
            return v => new Cabinet(takes[v]);
        })),
        Option<Step>.Create("parliament", "A vote of parliament.",
            new Shape<Parliament>("parliament", "A vote of parliament.", o =>
        {
            QuantityField<Distribution> takes = o.RandomDuration("takes", "How long it takes.");
            QuantityField<double> rejects = o
                .Probability("rejects", "Probability that the motion fails.")
                .Plausible(0.01, 0.2)
                .Default(0.02, Grade.Sourced, "IPU");
            return v => new Parliament(takes[v], rejects[v]);
        })),
    ]);

    public static readonly Shape<ForcePackage> Force = new("force", "A force package.", o =>
    {
        Field<string> name = o.Text("name", "What it is.");
        QuantityField<double> strength = o.Number("strength", "Brigade equivalents.", "brigades").Above(0);
        QuantityField<double> notice = o.Duration("notice", "Notice to move.").Default("30 d", Grade.Assumed);
        return v => new ForcePackage(name[v], strength[v], notice[v]);
    });

    public static readonly Shape<double> Reading = new("reads_triggers", "How it reads the text.", o =>
    {
        QuantityField<double> bias = o
            .Number("bias", "Rungs by which it reads the threshold too high.", "rungs")
            .Between(-3, 3)
            .Default(0, Grade.Assumed);
        o.ShortFor(bias);
        return v => bias[v];
    });

    public static readonly Shape<Member> Member = new("member", "A member of the alliance.", o =>
    {
        QuantityField<double> influence =
            o.Number("influence", "Weight in consultation.").AtLeast(0).Default(1, Grade.Assumed);
        Field<double> reading = o.Field("reads_triggers", "How it reads the text.", Reading).Default("{}");
        Field<IReadOnlyList<Step>> authorization =
            o.List("authorization", "The steps that its constitution asks for.", Step, atLeast: 1);
        Field<IReadOnlyList<ForcePackage>> forces = o.List("forces", "What it can send.", Force).Default("[]");
        o.Extends();
        o.Like(Populations);
        return v => new Member(v.Name, influence[v], reading[v], authorization[v], forces[v]);
    });

    public static readonly Shape<Trigger> Trigger = new("trigger", "When the text bites, in one domain.", o =>
    {
        QuantityField<double> consult = o
            .Rung("consult_at", "From here members consult.")
            .Default("grey_zone", Grade.Judged);
        QuantityField<double> assist =
            o.Rung("assist_at", "From here members assist.").Plausible(4.5, 6.5).Default("5.5", Grade.Judged);
        QuantityField<double> precision = o
            .Probability("precision", "How little two lawyers would differ.")
            .Default(0.5, Grade.Judged);
        Field<IReadOnlyList<string>> lists = o
            .List("lists", "Forms that the text names.", new TextKind())
            .Default("[]");
        o.Require(v => consult[v] <= assist[v], consult, "'consult_at' must not lie above 'assist_at'");
        return v => new Trigger(consult[v], assist[v], precision[v], lists[v]);
    });

    public static readonly Shape<TimeLimits> TimeLimits = new("limits", "Time limits that the text sets.", o =>
    {
        Field<double?> convene = o.Duration("convene", "From request to first meeting.").Optional();
        Field<double?> decide = o.Duration("decide", "From conviction to decision.").Optional();
        return v => new TimeLimits(convene[v], decide[v]);
    });

    public static readonly Shape<Declaration> Declaration = new("declaration", "A treaty text under study.", o =>
    {
        Field<IReadOnlyDictionary<Domain, Trigger>> triggers =
            o.Map<Domain, Trigger>("triggers", "One for each domain.", Trigger);
        Field<Obligation> obligation = o
            .Choice<Obligation>("obligation", "What the text obliges to.")
            .Default("as_deemed_necessary");
        Field<TimeLimits?> limits = o.Field("limits", "Time limits that the text sets.", TimeLimits).Optional();
        o.Extends();
        return v => new Declaration(v.Name, triggers[v], obligation[v], limits[v]);
    });

    public static readonly Shape<Crisis> Crisis = new("scenario", "One crisis under one or several texts.", o =>
    {
        Field<string> title = o.Text("title", "What it is about.");
        Field<DateTimeOffset> start = o
            .DateTime("start", "Day and hour of the first incident.")
            .Default("2027-02-12 03:00 +02:00");
        Field<DateOnly?> signed = o.Date("signed", "When the texts were signed.").Optional();
        o.Field("ladder", "The escalation ladder.", new LadderKind()).Default("default");
        Field<string> victim = o.Reference("victim", "The member that is attacked.", "members");
        Field<Attacker> attacker = o.Field("attacker", "Who attacks.", Attacker);
        Field<Alliance> alliance = o.Field("alliance", "What the members share.", Alliance).Default("{}");
        Field<IReadOnlyDictionary<string, Member>> members =
            o.Map("members", "The members of the alliance.", Member, atLeast: 1);
        Field<IReadOnlyDictionary<string, Declaration>> declarations = o
            .Map("declarations", "The texts under study.", Declaration)
            .Default("{}");
        return v => new Crisis(title[v], start[v], victim[v], attacker[v], members[v])
        {
            Alliance = alliance[v],
            Declarations = declarations[v],
            Signed = signed[v],
        };
    });

    public static readonly FileFormat<Crisis> Format = new("CrisisSim scenario", Crisis, "ladder");
}
