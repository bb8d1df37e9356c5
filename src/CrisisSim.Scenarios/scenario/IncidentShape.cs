namespace CrisisSim.Scenarios;

internal static class IncidentShape
{
    private static readonly Incident Defaults = new();

    private static readonly Shape<(double? Rate, double? Strength)> Reports =
        new("reports", "What can be learnt about the act.", o =>
    {
        Field<double?> rate = o
            .Number("rate",
                "Reports that a member of full intelligence quality receives per hour; without it that of the domain "
                    + "(model.evidence.rate).")
            .AtLeast(0)
            .Optional();
        Field<double?> strength = o
            .Number("strength",
                "Weight of one report, in standard deviations between its two means; without it that of the domain "
                    + "(model.evidence.strength).")
            .AtLeast(0)
            .Optional();
        return v => (rate[v], strength[v]);
    });

    public static readonly Shape<Incident> Shape = new("incident", "What happens to the attacked member.", o =>
    {
        QuantityField<double> at = o.Duration("at", "When it begins, counted from the first.").Default(Defaults.At);
        Field<Domain> domain = o.Choice<Domain>("domain", "Where it happens.").Default(Defaults.Domain);
        Field<string> form = o
            .Text("form",
                "The form of attack, a word that a trigger may list: incursion, missile_strike, destructive_malware …")
            .Default(Defaults.Form);
        Field<string> area = o
            .Text("area", "The area where it happens, a word that a trigger may name.")
            .Default(Defaults.Area);
        QuantityField<double> rung = o.Rung("rung", "True severity.").Default(Defaults.Rung);
        Field<bool> real = o
            .YesNo("real",
                "Whether it is a deliberate attack by the attacker; 'no' for an accident or somebody else's work.")
            .Default(Defaults.Real);
        Field<bool> provoked = o
            .YesNo("provoked", "Whether the attacked member brought it on itself.")
            .Default(Defaults.Provoked);
        Field<(double? Rate, double? Strength)> reports = o
            .Field("reports", "What can be learnt about the act.", Reports)
            .Defaults();
        QuantityField<double> deception = o
            .Number("deception",
                "Shift of every report by deception, in standard deviations; negative hides the attacker's hand.")
            .Default(Defaults.Deception);
        Field<double?> prior = o
            .Probability("prior",
                "Probability that members give to 'deliberate, by this attacker' before the first report; without it "
                    + "that of the domain (model.evidence.prior).")
            .Above(0)
            .Below(1)
            .Optional();
        QuantityField<Distribution> warning = o
            .RandomDuration("warning", "Warning before the act; 0 h is surprise, some 480 h a build-up in the open.")
            .Default(Defaults.Warning, Grade.Judged);
        QuantityField<Distribution> interdiction = o
            .RandomDuration("interdiction",
                "Time for which the attack shuts the ways into theatre: nothing sets out before; 0 h is no "
                    + "interdiction.")
            .Default(Defaults.Interdiction);
        return v => new Incident
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
            Prior = prior[v],
            Warning = warning[v],
            Interdiction = interdiction[v],
        };
    });
}
