namespace CrisisSim.Scenarios;

internal static class ResponsesShape
{
    private static readonly ResponseParameters Defaults = new();

    public static readonly Shape<ResponseParameters> Shape =
        new("responses",
            "Parameters of M12, response options: the levels, the lowest first, and the replies that belong to one.", o =>
    {
        var rows = Defaults.Options.Select(option => Row(o, option)).ToList();
        QuantityField<double> consent = o
            .Number("common_consent",
                "Share of the members of a union that must be for a reply before it adopts it for all; 1: unanimity.")
            .Above(0)
            .AtMost(1)
            .Plausible(0.66, 1, "up to a third of the European Union's members may abstain")
            .Default(Defaults.CommonConsent, Grade.Sourced, "Treaty on European Union, Art. 31(1)");
        return v => new ResponseParameters { Options = [.. rows.Select(row => row[v])], CommonConsent = consent[v] };
    });

    private static Field<ResponseOption> Row(Rows o, ResponseOption option)
    {
        string word = SnakeCase.From(option.Kind);
        string doc = option.IsLevel
            ? $"The response '{word}'."
            : $"The reply '{word}', from the level '{SnakeCase.From(option.Level)}' on.";
        Reply reply = Reply.All.Single(reply => reply.Name == word);
        return o
            .Field(word, doc, new Shape<ResponseOption>($"{word} response", doc, rows =>
                option.IsLevel ? Level(rows, option, reply) : Further(rows, option, reply)))
            .Defaults();
    }

    /// <summary>
    /// Force takes effect by its own movement, so that nothing but its weight as a sign is asked of it; where no force is
    /// used, nobody asks for more than a reply in cyberspace, so that what lies above it has no capacity.
    /// </summary>
    private static Func<Values, ResponseOption> Level(Rows o, ResponseOption plain, Reply reply)
    {
        bool isForce = plain.Kind is ReplyKind.Reinforcement or ReplyKind.Combat;
        QuantityField<Distribution>? latency = isForce ? null : Latency(o, plain, reply);
        QuantityField<double>? capacity = plain.Level > ResponseLevel.CyberReply ? null : Capacity(o, plain, reply);
        QuantityField<double> resolve = Resolve(o, plain, reply);
        QuantityField<double>? cost = isForce ? null : Cost(o, plain, reply);
        QuantityField<double>? from = From(o, plain);
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
            From = from is null ? plain.From : from[v],
            BelowLine = below is null ? plain.BelowLine : below[v],
            FitsFrom = fits is null ? plain.FitsFrom : fits[v],
        };
    }

    private static Func<Values, ResponseOption> Further(Rows o, ResponseOption plain, Reply reply)
    {
        QuantityField<double> chance = o
            .Probability("chance", "Probability that one who may use it does: a member, a union, or the body.")
            .Plausible(reply.ChanceLow ?? plain.Chance, reply.ChanceHigh ?? plain.Chance)
            .Default(plain.Chance, reply.Grade, reply.Source);
        QuantityField<Distribution> latency = Latency(o, plain, reply);
        QuantityField<double>? capacity = reply.CapacityHigh > 0 ? Capacity(o, plain, reply) : null;
        QuantityField<double> resolve = Resolve(o, plain, reply);
        QuantityField<double> cost = Cost(o, plain, reply);
        QuantityField<double>? from = From(o, plain), effect = Effect(o, plain);
        return v => plain with
        {
            Chance = chance[v],
            Latency = latency[v],
            Capacity = capacity is null ? plain.Capacity : capacity[v],
            Resolve = resolve[v],
            CostToAttacker = cost[v],
            From = from is null ? plain.From : from[v],
            Effect = effect is null ? plain.Effect : effect[v],
        };
    }

    private static QuantityField<Distribution> Latency(Rows o, ResponseOption plain, Reply reply) => o
        .RandomDuration("latency", plain.Kind == ReplyKind.Statement
            ? "Time from the choice to effect, where a member speaks for itself; what a body adopts is out at once."
            : "Time from adoption to effect.")
        .Plausible(reply.LatencyLow, reply.LatencyHigh)
        .Default(plain.Latency, reply.LatencySource.Length > 0 ? Grade.Sourced : reply.Grade,
            reply.LatencySource.Length > 0 ? reply.LatencySource : reply.Source);

    private static QuantityField<double> Capacity(Rows o, ResponseOption plain, Reply reply) => o
        .Number("capacity", plain.IsOfShips
            ? "Weight among the measures that oppose an attack, as a share of the attacking strength."
            : "Weight among the measures that oppose an attack in cyber, space, hybrid and economic crises.")
        .AtLeast(0)
        .Plausible(reply.CapacityLow, Math.Max(reply.CapacityHigh, 0.05), "nothing measures it")
        .Default(plain.Capacity, Grade.Judged);

    private static QuantityField<double> Resolve(Rows o, ResponseOption plain, Reply reply) => o
        .Number("resolve",
            "Weight as a sign of resolve in the attacker's eyes, where allied force that would stop it has 1.")
        .AtLeast(0)
        .Plausible(reply.ResolveLow, reply.ResolveHigh, "nothing measures it")
        .Default(plain.Resolve, reply.Grade);

    private static QuantityField<double> Cost(Rows o, ResponseOption plain, Reply reply) => o
        .Number("cost_to_attacker",
            "What it costs the attacker while it lasts, in units of what objectives are worth to attackers at large.")
        .AtLeast(0)
        .Plausible(reply.CostLow, Math.Max(reply.CostHigh, 0.02), "nothing measures it")
        .Default(plain.CostToAttacker, reply.Grade);

    private static QuantityField<double>? From(Rows o, ResponseOption plain) => plain.From is not { } rung ? null : o
        .Rungs("from", "The rung from which on an act, as it is seen, calls for it.")
        .Plausible(rung - 1, rung + 2, "from pressure to a clash; governments seldom say what calls for it")
        .Default(rung, Grade.Judged);

    private static QuantityField<double>? Effect(Rows o, ResponseOption plain) => plain.Kind switch
    {
        ReplyKind.ArmsAndMoney => o
            .Number("strength", "Share by which the attacked member's own force grows where all allies give them.")
            .AtLeast(0)
            .Plausible(0.05, 0.5, "what arrives within weeks is seldom more than half of what stands there")
            .Default(plain.Effect, Grade.Judged),
        ReplyKind.Mediation => o
            .Number("terms", "Factor on the hazard of a settlement or ceasefire while somebody mediates.")
            .AtLeast(1)
            .Plausible(1, 3, "mediated crises more often end in an agreement; how much of it is selection is disputed")
            .Default(plain.Effect, Grade.Judged),
        ReplyKind.PrecautionaryDeployment => o
            .Number("share", "Share of its pledge that a member moves to a threatened neighbour.")
            .Between(0, 1)
            .Plausible(0.02, 0.3, "first elements, from a company to a brigade")
            .Default(plain.Effect, Grade.Judged),
        _ => null,
    };
}
