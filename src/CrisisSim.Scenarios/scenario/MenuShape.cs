namespace CrisisSim.Scenarios;

internal static class MenuShape
{
    private static readonly MenuAction Plain = new() { Name = "" };

    public static readonly Shape<MenuAction> Shape = new("action", "One thing that the attacker could do.", o =>
    {
        var weight = o.Number("weight", "Width of the part of the ladder that it stands for, in rungs; without it, what lies nearer to its rung than to any other of the menu.", "rungs").Above(0).Optional();
        var domain = o.Choice<Domain>("domain", "Where it happens.").Default(Plain.Domain);
        var form = o.Text("form", "The form of attack, a word that a trigger may list.").Default(Plain.Form);
        var rung = o.Rung("rung", "Severity; 5.5 and above is an armed attack.").Default(Plain.Rung);
        var strength = o.Number("strength", "Force, in other than kinetic domains effort, as a multiple of the attacker's own.").Above(0).Default(Plain.Strength);
        var gain = o.Number("gain", "What it gains where it succeeds, as a multiple of the objective; without it (rung - 1)/5.").AtLeast(0).Optional();
        var hours = o.Number("hours", "Factor on the time that it needs where nobody opposes it.").Above(0).Default(Plain.Hours);
        var timing = o.Choice<ActionTiming>("timing", "When, and with how much notice: now, open (a build-up that gives warning), cover (of an exercise), recess.").Default(Plain.Timing);
        o.Extends();
        return v => new MenuAction
        {
            Name = v.Name,
            Weight = weight[v],
            Domain = domain[v],
            Form = form[v],
            Rung = rung[v],
            Strength = strength[v],
            Gain = gain[v],
            Hours = hours[v],
            Timing = timing[v],
        };
    });
}
