namespace CrisisSim.Scenarios;

internal static class ForceShape
{
    /// <summary>Brigade equivalents above which a package had better be split.</summary>
    private const double MovesAsOne = 1.5;

    private static readonly ForcePackage Defaults = new() { Name = "" };

    private static readonly Shape<(double? Chance, Distribution? After)> Contact =
        new("contact", "How a force in theatre comes into contact with the attack.", o =>
    {
        Field<double?> chance = o
            .Probability("chance", "Probability of contact; without it the act's, else the model's (model.campaign).")
            .MoreOrLess(0.2, "an attacker may spare allied troops; a fifth either way")
            .Optional();
        Field<Distribution?> after = o
            .RandomDuration("after", "Time from the act to contact; without it the model's (model.campaign).")
            .TimesOrOver(3, "a third to three times")
            .Optional();
        return v => (chance[v], after[v]);
    });

    public static readonly Shape<ForcePackage> Shape =
        new("force", "A body of troops that moves as one, about a brigade or less.", o =>
    {
        Field<string> name = o.Text("name", "What it is.");
        QuantityField<double> strength = o
            .Number("strength", "Strength, in brigade equivalents.", "brigades")
            .Above(0)
            .TimesOrOver(1.5, "what of a list would come; two thirds to one and a half times")
            .Default(Defaults.Strength);
        Field<ForceKind> kind = o
            .Choice<ForceKind>("kind", "What kind of force it is; each front weighs kinds differently.")
            .Default(Defaults.Kind);
        Field<Distribution?> presence = o
            .RandomDuration("presence",
                "Time from the order to being on the scene, for what flies or sails; without it, it goes by notice, "
                    + "lift and transit.")
            .TimesOrOver(2, "half to twice")
            .Optional();
        Field<bool> duty = o
            .YesNo("on_duty",
                "Whether it stands on duty already and goes on standing authority, as air policing does.")
            .Default(Defaults.OnDuty);
        Field<IReadOnlyList<string>> hosts = o
            .List("hosts",
                "Members in whose country it stands or over which it is on duty; where another is attacked it is not "
                    + "there. Without it, it stands wherever the attack comes.",
                FreeNameKind.Member)
            .Empty();
        Field<(double? Chance, Distribution? After)> contact = o
            .Field("contact", "Its contact with the attack, where it stands in theatre.", Contact)
            .Defaults();
        QuantityField<Distribution> notice = o
            .RandomDuration("notice", "Notice to move.")
            .TimesOrOver(2, "notice is a promise; half to twice")
            .Default(Defaults.Notice, Grade.Sourced, "NATO New Force Model 2022, tier 2: 10 to 30 d");
        QuantityField<double> available = o
            .Probability("available", "Probability that it meets its notice.")
            .MoreOrLess(0.2, "readiness is seldom published; a fifth either way")
            .Default(Defaults.MeetsNotice, Grade.Judged);
        QuantityField<Distribution> transit = o
            .RandomDuration("transit", "Time under way from home to theatre.")
            .TimesOrOver(2, "half to twice")
            .Default(Defaults.Transit, Grade.Judged, range: (96, 336));
        Field<bool> inTheatre = o
            .YesNo("in_theatre",
                "Whether it stands in the country under attack: in contact with the attack it fights back, else it waits "
                    + "for its own executive.")
            .Default(Defaults.InTheatre);
        Field<bool> prepositioned = o
            .YesNo("prepositioned", "Whether its equipment waits in theatre, so that it needs no lift.")
            .Default(Defaults.Prepositioned);
        Field<bool> lift = o.YesNo("lift", "Whether it needs strategic lift.").Default(Defaults.NeedsLift);
        Field<string?> corridor = o.Reference("corridor",
            "The corridor of 'alliance.corridors' through which it arrives; without it none is contended.",
            "alliance.corridors", isOptional: true).Optional();
        Field<IReadOnlyList<string>> through = o
            .List("through", "Members through whose territory it comes; each may refuse it passage.",
                new ReferenceKind(RootKeys.Members, mayBeLeftOut: true))
            .Empty();
        Field<bool> borders = o
            .YesNo("crosses_borders", "Whether it must cross borders of states that have to clear it.")
            .Default(Defaults.CrossesBorders);
        o.Question(v => kind[v] == ForceKind.Land && strength[v] > MovesAsOne
            ? $"force {MessageText.Quoted(name[v])} of {MessageText.Number(strength[v])} brigades moves as one; split "
                + "it into packages of a brigade or less"
            : null);
        o.Require(v => kind[v] != ForceKind.Cyber || (presence[v] is not null && !duty[v] && !inTheatre[v]), kind,
            "a cyber force states its hours from the order to effect ('presence'), and stands nowhere");
        Row[] way = [notice.Row, transit.Row, prepositioned.Row, lift.Row, corridor.Row, through.Row, borders.Row];
        o.Question(v => duty[v]
            ? Idle(v, name[v], "it stands on duty", [.. way, available.Row, contact.Row])
            : inTheatre[v] ? Idle(v, name[v], "it stands in theatre", [.. way, available.Row, presence.Row])
            : presence[v] is not null
            ? Idle(v, name[v], "its hours are those of 'presence'", [.. way, contact.Row, hosts.Row])
            : Idle(v, name[v], "it does not stand in theatre", [contact.Row, hosts.Row]));
        return v => new ForcePackage
        {
            Name = name[v],
            Strength = strength[v],
            Kind = kind[v],
            Presence = presence[v],
            OnDuty = duty[v],
            Hosts = hosts[v],
            Contact = contact[v].Chance,
            ContactAfter = contact[v].After,
            Notice = notice[v],
            MeetsNotice = available[v],
            Transit = transit[v],
            InTheatre = inTheatre[v],
            Prepositioned = prepositioned[v],
            NeedsLift = lift[v],
            Corridor = corridor[v],
            Through = through[v],
            CrossesBorders = borders[v],
        };
    });

    /// <summary>Tells of keys that a force states and that do nothing for it; null where there are none.</summary>
    private static string? Idle(Values v, string name, string why, IEnumerable<Row> rows)
    {
        IReadOnlyList<string> idle =
        [
            .. rows.Where(row => v.States(row) && !v.IsSetOutside(row)).Select(row => MessageText.Quoted(row.Key)),
        ];
        return idle.Count == 0
            ? null
            : $"force {MessageText.Quoted(name)}: {string.Join(", ", idle)} "
                + $"{(idle.Count == 1 ? "does" : "do")} nothing here, for {why}";
    }
}
