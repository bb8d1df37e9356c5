namespace CrisisSim.Scenarios;

internal static class PledgesShape
{
    private static readonly Pledges Plain = new();

    public static readonly Shape<Pledges> Shape = new("pledges", "What members have promised beforehand.", o =>
    {
        var assigned = o.Number("assigned", "Share of each force list that is assigned by name.").Between(0, 1).Default(Plain.Assigned);
        var inspected = o.YesNo("inspected", "Whether readiness is inspected, so that pledges are less inflated.").Default(Plain.Inspected);
        var open = o.YesNo("public", "Whether the readiness schedule is public, to friend and foe.").Default(Plain.Public);
        var messaging = o.Number("messaging", "How much is said in public of what the alliance would do; 0.5 is usual.").Between(0, 1).Default(Plain.Messaging);
        var transit = o.YesNo("transit_agreed", "Whether transit and basing are agreed beforehand.").Default(Plain.TransitAgreed);
        var command = o.YesNo("command_agreed", "Whether command and control is agreed beforehand.").Default(Plain.CommandAgreed);
        var costs = o.Choice<CostRule>("costs", "Who pays.").Default(Plain.Costs);
        var plans = o.List("plans_for", "Forms of attack for which plans exist.", new TextKind()).Empty();
        return v => new Pledges
        {
            Assigned = assigned[v],
            Inspected = inspected[v],
            Public = open[v],
            Messaging = messaging[v],
            TransitAgreed = transit[v],
            CommandAgreed = command[v],
            Costs = costs[v],
            PlansFor = plans[v],
        };
    });
}
