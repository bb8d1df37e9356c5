namespace CrisisSim.Scenarios;

internal static class MemberShape
{
    private static readonly Member Plain = new() { Name = "" };

    public static readonly Catalogue Populations = Catalogue.Embedded(typeof(MemberShape).Assembly, "members.yaml");

    private static readonly Shape<double> Reading = new("reads_triggers", "How it reads the text by habit.", o =>
    {
        var bias = o.Rungs("bias", "How much higher (positive) than the text it reads the line.").Default(Plain.Bias);
        o.ShortFor(bias);
        return v => bias[v];
    });

    public static readonly Shape<Member> Shape = new("member", "A party to the declaration.", o =>
    {
        var influence = o.Number("influence", "Weight of its voice in consultation; only ratios matter.").Above(0).Default(Plain.Influence);
        var intelligence = o.Number("intelligence", "Quality of its intelligence relative to the best.").Above(0).AtMost(1).Default(Plain.Intelligence);
        var bias = o.Of("reads_triggers", "How it reads the text by habit.", Reading).Defaults();
        var exposure = o.Number("exposure", "Exposure to the attacker's reply.").Between(0, 1).Default(Plain.Exposure);
        var susceptibility = o.Number("susceptibility", "Willingness to be moved in talk; without it that of all members (model.consultation.susceptibility).").Between(0, 1).Optional();
        var support = o.Number("support", "Public support for helping.").Between(0, 1).Default(Plain.Support);
        var attention = o.Number("attention", "How much the public follows the matter.").Between(0, 1).Default(Plain.Attention);
        var value = o.Number("value", "Value put on the alliance.").Between(0, 1).Default(Plain.Value);
        var cost = o.Number("cost", "Burden of helping, before exposure and budget.").Between(0, 1).Default(Plain.Cost);
        var slack = o.Number("budget_slack", "Room in the budget; 1 is ordinary.").Above(0).Default(Plain.BudgetSlack);
        var caveats = o.Number("caveats", "Share of its pledge that national caveats leave usable.").Between(0, 1).Default(Plain.Caveats);
        var acts = o.Probability("acts_on_warning", "Probability of acting on warning that may be false.").Default(Plain.ActsOnWarning);
        var turnover = o.Number("turnover_per_year", "Changes of government expected per year in a crisis; each draws the habit of reading anew.").AtLeast(0).Default(Plain.TurnoverPerYear);
        var offset = o.Number("utc_offset", "Offset of its capital from universal time, in hours.", "h").Between(-14, 14).Default(Plain.UtcOffset);
        var authorization = o.List("authorization", "Its chain of authorization, in order; none: it acts at once.", AuthorizationShape.Step).Empty();
        var recess = o.List("recess", "Spans in which its parliament does not sit.", RecessShape.Shape).Empty();
        var recall = o.RandomDuration("recall", "Time to recall parliament from recess.").Default(Plain.Recall);
        var forces = o.List("forces", "What it can send.", ForceShape.Shape).Empty();
        o.Extends();
        o.Like(Populations);
        o.Question(v => forces[v].Count == 0 && IsAlly(v.Name, v.File) ? $"member {Show.Quoted(v.Name)} has no forces: it takes part in talk alone" : null);
        return v => new Member
        {
            Name = v.Name,
            Influence = influence[v],
            Intelligence = intelligence[v],
            Bias = bias[v],
            Exposure = exposure[v],
            Susceptibility = susceptibility[v],
            Support = support[v],
            Attention = attention[v],
            Value = value[v],
            Cost = cost[v],
            BudgetSlack = slack[v],
            Caveats = caveats[v],
            ActsOnWarning = acts[v],
            TurnoverPerYear = turnover[v],
            UtcOffset = offset[v],
            Authorization = authorization[v],
            Recesses = recess[v],
            Recall = recall[v],
            Forces = forces[v],
        };
    });

    /// <summary>Whether it is another member than the attacked one; nobody is, as long as that one is not known.</summary>
    private static bool IsAlly(string name, Mapping? file) =>
        file?.Find("victim")?.Value is Scalar { Text: var victim } && victim != name
        && file.Find("members")?.Value is Mapping members && members.Find(victim) is not null;
}
