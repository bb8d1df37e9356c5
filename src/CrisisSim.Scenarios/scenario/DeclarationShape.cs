namespace CrisisSim.Scenarios;

internal static class DeclarationShape
{
    private static readonly Declaration Plain = new() { Name = "" };

    private static readonly Choices<Delegation> Delegations = new([Delegation.Alert, Delegation.Stage, Delegation.Move, Delegation.RulesOfEngagement]);

    public static readonly Shape<Declaration> Shape = new("declaration", "A treaty text under study.", o =>
    {
        var text = o.Text("text", "The words, for the reader alone; no mechanism reads them.").Default("''");
        var triggers = o.Of("triggers", "When the text bites: 'default' for all domains, and for a domain what differs.", new TriggersKind()).Defaults();
        var obligation = o.Choice<Obligation>("obligation", "How strongly the text binds.").Default(Plain.Obligation);
        var unprovoked = o.YesNo("only_if_unprovoked", "Whether the obligation holds only where the attacked member did not bring the attack on itself.").Default(Plain.OnlyIfUnprovoked);
        var decision = o.Of("decision", "Who calls and who decides.", ProcedureShape.Shape).Defaults();
        var limits = o.Of("limits", "Time limits.", LimitsShape.Shape).Defaults();
        var verification = o.Of("verification", "Establishing facts together.", VerificationShape.Shape).Defaults();
        var delegated = o.List("delegated", "What runs without a further decision.", new ChoiceKind<Delegation>(Delegations)).Empty();
        var pledges = o.Of("pledges", "Promises made beforehand.", PledgesShape.Shape).Defaults();
        var governance = o.Of("governance", "How the text is kept alive over the years.", GovernanceShape.Shape).Defaults();
        o.Extends();
        return v => new Declaration
        {
            Name = v.Name,
            Text = text[v],
            Triggers = triggers[v],
            Obligation = obligation[v],
            OnlyIfUnprovoked = unprovoked[v],
            Procedure = decision[v],
            Limits = limits[v],
            Verification = verification[v],
            Delegated = delegated[v].Aggregate(Delegation.None, (all, one) => all | one),
            Pledges = pledges[v],
            Governance = governance[v],
        };
    });
}
