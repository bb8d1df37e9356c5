namespace CrisisSim.Scenarios;

internal static class ScenarioShape
{
    public const string Ladder = "ladder";

    /// <summary>The version of the format that this room reads.</summary>
    private const int Version = 1;

    private static readonly Scenario Plain = new() { Title = "", Victim = "", Members = [], Declarations = [] };

    public static readonly Shape<Scenario> Shape = new("scenario", "One crisis, and the declarations to compare.", o =>
    {
        var version = o.Of("crisissim", "Version of the format: 1.", new VersionKind(Version));
        var title = o.Text("title", "What it is about.");
        var start = o.DateTime("start", "Calendar day and hour at which the crisis begins; weekends, nights and recess follow from it.").Default(Plain.Start);
        var horizon = o.Duration("horizon", "Time after which nothing is recorded.").Above(0).Default(Plain.Horizon);
        var victim = o.Reference("victim", "The member that is attacked.", "members");
        var ladder = o.Of(Ladder, "The escalation ladder: 'default', or names of rungs from the lowest to the highest.", new LadderKind()).Default("default");
        var incidents = o.List("incidents", "What happens to the attacked member: one incident or several, in the order of their hours.", IncidentShape.Shape, atLeast: 1);
        var unlisted = o.Probability("unlisted_share", "Share of incidents of the kind whose form no text lists; 'compare' tells at which share a difference reverses.").Plausible(0, 0.6).Default(Plain.UnlistedShare, Grade.Judged);
        var attacker = o.Of("attacker", "Who does it.", AttackerShape.Shape).Defaults();
        var menu = o.Map("menu", "What the attacker could do instead, for 'crisissim deter'; without it a menu is derived from the incident.", MenuShape.Shape).Empty();
        var alliance = o.Of("alliance", "What the members have in common.", AllianceShape.Shape).Defaults();
        var members = o.Map("members", "The members, the attacked one among them.", MemberShape.Shape, atLeast: 2);
        var declarations = o.Map("declarations", "The texts to compare.", DeclarationShape.Shape, atLeast: 1);
        var mechanisms = o.Of("model", "Parameters of the mechanisms, which belong to no member and no text.", MechanismsShape.Shape).Defaults();
        var couplings = o.Of("couplings", "How strongly each provision touches a mechanism.", CouplingsShape.Shape).Defaults();
        o.Require(v => incidents[v][0].At == 0, incidents, "the first incident begins at 0 h; move 'start' instead");
        o.Require(v => incidents[v].Zip(incidents[v].Skip(1), (one, next) => one.At <= next.At).All(ordered => ordered), incidents, "incidents stand in the order of their hours ('at')");
        o.Require(v => incidents[v].All(incident => incident.At < horizon[v]), incidents, "an incident begins before the horizon");
        o.Require(v => !declarations[v].Keys.Any(name => name.Contains(',')), declarations, "a declaration's name must not hold a comma, which stands between names on the command line");
        return v => new Scenario
        {
            Title = title[v],
            Start = start[v],
            Horizon = horizon[v],
            Victim = victim[v],
            Ladder = new Ladder(ladder[v].Names),
            Incidents = incidents[v],
            UnlistedShare = unlisted[v],
            Attacker = attacker[v],
            Menu = [.. menu[v].Values],
            Alliance = alliance[v],
            Members = [.. members[v].Values],
            Declarations = [.. declarations[v].Values],
            Mechanisms = mechanisms[v],
            Couplings = couplings[v],
        };
    });
}
