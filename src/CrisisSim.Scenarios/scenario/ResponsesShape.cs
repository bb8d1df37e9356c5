namespace CrisisSim.Scenarios;

internal static class ResponsesShape
{
    private static readonly ResponseParameters Defaults = new();

    public static readonly Shape<ResponseParameters> Shape =
        new("responses", "Parameters of M12, response options, the lowest first.", o =>
    {
        var rows = Defaults.Options.Select(option => Row(o, option)).ToList();
        return v => new ResponseParameters { Options = [.. rows.Select(row => row[v])] };
    });

    private static Field<ResponseOption> Row(Rows o, ResponseOption option)
    {
        string word = SnakeCase.From(option.Level);
        string doc = $"The response '{word}'.";
        return o
            .Field(word, doc, new Shape<ResponseOption>($"{word} response", doc, rows => Describe(rows, option)))
            .Defaults();
    }

    /// <summary>
    /// Force takes effect by its own movement, so that nothing but its weight as a sign is asked of it; where no force is
    /// used, nobody asks for more than a reply in cyberspace, so that what lies above it has no capacity.
    /// </summary>
    private static Func<Values, ResponseOption> Describe(Rows o, ResponseOption plain)
    {
        bool isForce = plain.Level is ResponseLevel.Reinforcement or ResponseLevel.Combat;
        QuantityField<Distribution>? latency = isForce ? null : o
            .RandomDuration("latency", "Time from adoption to effect.")
            .TimesOrOver(2, "half to twice")
            .Default(plain.Latency);
        QuantityField<double>? capacity = plain.Level > ResponseLevel.CyberReply ? null : o
            .Number("capacity",
                "Weight among the measures that oppose an attack in cyber, space, hybrid and economic crises.")
            .AtLeast(0)
            .TimesOrOver(2, "half to twice; nothing measures it")
            .Default(plain.Capacity);
        QuantityField<double> resolve = o
            .Number("resolve",
                "Weight as a sign of resolve in the attacker's eyes, where allied force that would stop it has 1.")
            .AtLeast(0)
            .TimesOrOver(2, "half to twice; nothing measures it")
            .Default(plain.Resolve);
        QuantityField<double>? cost = isForce ? null : o
            .Number("cost_to_attacker",
                "What it costs the attacker while it lasts, in units of what objectives are worth to attackers "
                    + "at large.")
            .AtLeast(0)
            .TimesOrOver(2, "half to twice; nothing measures it")
            .Default(plain.CostToAttacker);
        Field<bool>? below = isForce ? null : o
            .YesNo("below_line", "Whether it may be used below the line of assistance.")
            .Default(plain.BelowLine);
        QuantityField<double>? fits = plain.FitsFrom == 0 ? null : o
            .Rungs("fits_from", "Rung from which an act calls for it; below, the reply goes above the act.")
            .AtLeast(0)
            .MoreOrLess(1, "a rung on either side")
            .Default(plain.FitsFrom, Grade.Judged);
        return v => plain with
        {
            Latency = latency is null ? plain.Latency : latency[v],
            Capacity = capacity is null ? plain.Capacity : capacity[v],
            Resolve = resolve[v],
            CostToAttacker = cost is null ? plain.CostToAttacker : cost[v],
            BelowLine = below is null ? plain.BelowLine : below[v],
            FitsFrom = fits is null ? plain.FitsFrom : fits[v],
        };
    }
}
