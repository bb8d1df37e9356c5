namespace CrisisSim.Scenarios;

internal static class IncidentShape
{
    private const double Certain = 0.99;

    private static readonly Incident Defaults = new();

    public static readonly Shape<(double? Rate, double? Strength, double? SureAfter)> Reports =
        new("reports", "What can be learnt about the act.", o =>
    {
        Field<double?> rate = o
            .Number("rate",
                "Reports that a member of full intelligence quality receives per hour; without it as 'sure_after' "
                    + "asks, else that of the domain (model.evidence.rate).")
            .Between(0, EvidenceParameters.MostReports)
            .TimesOrOver(3, "no series of reports is public; a third to three times")
            .Optional();
        Field<double?> strength = o
            .Number("strength",
                "Weight of one report, in standard deviations between its two means; without it that of the domain "
                    + "(model.evidence.strength).")
            .Between(0, 10)
            .TimesOrOver(1.5, "no series of reports is public; two thirds to one and a half times")
            .Optional();
        Field<double?> sure = o
            .Duration("sure_after",
                "Time after which governments are usually sure of act and author; without it that of the form. The "
                    + "rate of reports follows from it.")
            .Above(0)
            .TimesOrOver(3, "a third to three times, as acts of one form spread")
            .Optional();
        return v => (rate[v], strength[v], sure[v]);
    });

    public static readonly Shape<(double? Act, double? Author, double? Intent)> Priors =
        new("plainness", "How plain it is: what members believe of it before the first report.", o =>
    {
        Field<double?> act = Prior(o, "act", "that it happened as it is told; without it that of the form");
        Field<double?> author = Prior(o, "author", "that it is the attacker's hand; without it that of the form");
        Field<double?> intent = Prior(o, "intent", "that it is deliberate; without it that of the form");
        return v => (act[v], author[v], intent[v]);
    });

    public static readonly Shape<(Distribution? Victim, Distribution? Allies)> Notice =
        new("notice", "Who knows of it when.", o =>
    {
        Field<Distribution?> victim = o
            .RandomDuration("victim", "Time until the attacked member notices; without it that of the form.")
            .TimesOrOver(3, "a third to three times")
            .Optional();
        Field<Distribution?> allies = o
            .RandomDuration("allies",
                "Time from the victim's notice until an ally knows by what it is told; without it that of the form.")
            .TimesOrOver(3, "a third to three times")
            .Optional();
        return v => (victim[v], allies[v]);
    });

    public static readonly Shape<ReadIncident> Shape = new("incident", "What happens to the attacked member.", o =>
    {
        QuantityField<double> at = o
            .Duration("at", "When it begins, counted from the first.")
            .Chosen("the plot of the case")
            .Default(Defaults.At);
        Field<Domain> domain = o
            .Choice<Domain>("domain", "Where it happens; without it, where its form happens.")
            .Default(Defaults.Domain);
        Field<string> form = o
            .Field("form",
                "The form of attack, a word that a trigger may list: one of 'crisissim list forms', or of the "
                    + "scenario's own 'forms'.",
                new FormKind())
            .Default(Defaults.Form);
        Field<string> area = o
            .Field("area", "The area where it happens: one that a text names, or of the scenario's 'areas'.",
                new AreaKind())
            .Default(Defaults.Area);
        o
            .Field(PointShape.Place, "Where on the map it happens, for the distance of members that state a 'seat'.",
                PointShape.Shape)
            .Optional();
        QuantityField<double> rung = o
            .Measured("rung",
                "True severity; without it the usual one of its form. 'like \"NAME\"' takes that of an act of 'crisissim "
                    + "list acts'.",
                new LikenedRung())
            .MoreOrLess(0.5, "one coder may place an act half a rung higher or lower than another")
            .Default(Defaults.Rung);
        Field<bool> real = o
            .YesNo("real",
                "Whether it is a deliberate attack by the attacker; 'no' for an accident or somebody else's work.")
            .Default(Defaults.Real);
        Field<bool> provoked = o
            .YesNo("provoked", "Whether the attacked member brought it on itself.")
            .Default(Defaults.Provoked);
        o.Forbid(v => FormWords.Foreign(v, form[v], domain[v]), form);
        var known = new KnownRows(o);
        Field<(double? Rate, double? Strength, double? SureAfter)> reports = o
            .Field("reports", "What can be learnt about the act.", Reports)
            .Defaults();
        QuantityField<double> deception = o
            .Number("deception",
                "Shift of every report by deception, in standard deviations; negative hides the attacker's hand.")
            .TimesOrOver(2, "half to twice; where there is none there is none")
            .Default(Defaults.Deception);
        var course = new CourseRows(o);
        return v => new ReadIncident(known.Over(v, course.Over(v, new Incident
        {
            At = at[v],
            Domain = domain[v],
            Form = form[v],
            Area = area[v],
            Rung = rung[v],
            Real = real[v],
            Provoked = provoked[v],
            ReportRate = reports[v].Rate,
            ReportStrength = reports[v].Strength,
            Deception = deception[v],
        })), reports[v].SureAfter);
    });

    private static Field<double?> Prior(Rows o, string key, string what) => o
        .Probability(key, $"Probability before the first report {what}.")
        .Above(0)
        .Below(1)
        .MoreOrLess(0.15, "judged from acts of the form")
        .Optional();

    /// <summary>The rows of an incident that say what is known of it, and when.</summary>
    private sealed class KnownRows(Rows o)
    {
        private readonly Field<bool> plain = o
            .YesNo("plain", "Whether act and author stand at notice; without it as its form.")
            .Default(Defaults.IsOpen);
        private readonly Field<bool> claimed = o
            .YesNo("claimed",
                "Whether the attacker owns up to it: the author stands at notice, and where the act is sure too "
                    + "nothing is left to prove.")
            .Default(false);
        private readonly Field<(double? Act, double? Author, double? Intent)> priors = o
            .Field("plainness", "What members believe of it before the first report.", Priors)
            .Defaults();
        private readonly Field<(Distribution? Victim, Distribution? Allies)> notice = o
            .Field("notice", "Who knows of it when.", Notice)
            .Defaults();

        public Incident Over(Values v, Incident incident)
        {
            (double? act, double? author, double? intent) = priors[v];
            bool open = plain[v] || (claimed[v] && act is { } sure && ReadIncident.IsSure(sure));
            return incident with
            {
                Plainness = open ? Plainness.Open : Plainness.Doubtful,
                ActPrior = act,
                AuthorPrior = claimed[v] ? Certain : author,
                IntentPrior = intent,
                VictimNotices = notice[v].Victim,
                AlliesKnow = notice[v].Allies,
            };
        }
    }

    /// <summary>The rows of an incident that say how it goes on and how it ends.</summary>
    private sealed class CourseRows(Rows o)
    {
        private readonly Field<double?> contact = o
            .Probability("contact",
                "Probability that allied troops who stand where it falls come into contact with it; without it that of "
                    + "the form, else the model's (model.campaign).")
            .MoreOrLess(0.2, "an attacker may spare allied troops; a fifth either way")
            .Optional();
        private readonly Field<Aim> aim = o
            .Choice<Aim>("aim",
                "What the attacker is after: an objective that it means to keep, or the act alone (limited).")
            .Default(Defaults.Aim);
        private readonly Field<Distribution?> lasts = o
            .RandomDuration("lasts", "Time after which it is over by itself; without it it goes on until it is ended.")
            .TimesOrOver(2, "half to twice")
            .Optional();
        private readonly Field<Distribution> warning = o
            .RandomDuration("warning", "Warning before the act; 0 h is surprise, some 480 h a build-up in the open.")
            .TimesOrOver(2, "half to twice; where there is none there is none")
            .Default(Defaults.Warning, Grade.Judged);
        private readonly Field<Distribution> interdiction = o
            .RandomDuration("interdiction",
                "Time for which the attack shuts the ways into theatre: nothing sets out before; 0 h is no "
                    + "interdiction.")
            .TimesOrOver(2, "half to twice; where there is none there is none")
            .Default(Defaults.Interdiction);

        public Incident Over(Values v, Incident incident) => incident with
        {
            Contact = contact[v],
            Aim = aim[v],
            Lasts = lasts[v],
            Warning = warning[v],
            Interdiction = interdiction[v],
        };
    }
}
