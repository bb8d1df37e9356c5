namespace CrisisSim.Scenarios;

internal static class AttackerShape
{
    private static readonly Attacker Plain = new();

    public static readonly Shape<Distribution> Objective = new("objective", "What the attacker wants.", o =>
    {
        var takes = o.RandomDuration("takes", "Time that taking the objective needs when nobody opposes it.")
            .Default(Plain.Objective, Grade.Judged, "at most 60 h to Tallinn or Riga in Shlapak & Johnson, RAND RR1253, 2016", (36, 480));
        return v => takes[v];
    });

    public static readonly Shape<Attacker> Shape = new("attacker", "Who attacks, with what, for what.", o =>
    {
        var name = o.Text("name", "Its name, for the chronicle.").Default(Plain.Name);
        var strength = o.Number("strength", "Force committed, in brigade equivalents.", "brigades").Above(0).Default(Plain.Strength, Grade.Judged, range: (6, 25));
        var objective = o.Of("objective", "What it wants.", Objective).Defaults();
        var endurance = o.RandomDuration("endurance", "Time for which it goes on pressing once it is stopped short of its objective.").Default(Plain.Endurance);
        var sponsored = o.YesNo("sponsored", "Whether it is a non-state group said to be sponsored: the sponsor is one more thing to prove.").Default(Plain.Sponsored);
        var resilience = o.Number("resilience", "In cyber, space, hybrid and economic crises: the allied measures that equal its effort, as a share of all that the alliance could bring.")
            .Above(0).Default(Plain.Resilience);
        var adaptive = o.YesNo("adaptive", "Whether it thinks again in the course of the crisis; 'no': it keeps to its plan.").Default(Plain.Adaptive);
        var value = o.Number("value", "What the objective is worth to it, where the general run of attackers has 1.").Above(0).Default(Plain.Value);
        var sensitivity = o.Number("cost_sensitivity", "How much costs weigh with it, where the general run of attackers has 1.").AtLeast(0).Default(Plain.CostSensitivity);
        return v => new Attacker
        {
            Name = name[v],
            Strength = strength[v],
            Objective = objective[v],
            Endurance = endurance[v],
            Sponsored = sponsored[v],
            Resilience = resilience[v],
            Adaptive = adaptive[v],
            Value = value[v],
            CostSensitivity = sensitivity[v],
        };
    });
}
