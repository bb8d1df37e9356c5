using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>A quantity by which worlds are compared before any act is given. Compared by reference.</summary>
public sealed class DeterrenceMeasure
{
    private readonly Func<World, IReadOnlyList<MenuAction>, double> of;

    private DeterrenceMeasure(string key, string name, Func<World, IReadOnlyList<MenuAction>, double> of) =>
        (Key, Name, this.of) = (key, name, of);

    /// <summary>P(no action).</summary>
    public static DeterrenceMeasure NoAction { get; } =
        new("no_action", "no action", (world, _) => 1 - world.Chosen.Sum());

    /// <summary>P(pressure below armed attack).</summary>
    public static DeterrenceMeasure GreyZone { get; } =
        new("grey_zone", "pressure below armed attack", (world, menu) => Sum(world.Chosen, menu, armed: false));

    /// <summary>P(armed attack): of rung 5.5 or above.</summary>
    public static DeterrenceMeasure ArmedAttack { get; } =
        new("armed_attack", "armed attack", (world, menu) => Sum(world.Chosen, menu, armed: true));

    /// <summary>P(armed attack) among the motivated.</summary>
    public static DeterrenceMeasure ArmedAttackByMotivated { get; } = new(
        "armed_attack_by_motivated", "armed attack, motivated",
            (world, menu) => Sum(world.ChosenByMotivated, menu, armed: true));

    /// <summary>P(general war by day 30), of all worlds, whether or not anybody acts.</summary>
    public static DeterrenceMeasure GeneralWar { get; } =
        Leading(Experiments.Consequence.GeneralWarByDay30, "general_war", "general war by day 30");

    /// <summary>P(half of the allied strength has leave within 72 h), of all worlds.</summary>
    public static DeterrenceMeasure Timeliness { get; } =
        Leading(Experiments.Consequence.HalfAuthorized, "timeliness", "half authorized within 72 h");

    /// <summary>Share of the allied strength that is sent by day 30, mean over all worlds.</summary>
    public static DeterrenceMeasure Reliability { get; } =
        Leading(Experiments.Consequence.StrengthSent, "reliability", "allied strength sent by day 30");

    /// <summary>P(objective held on day 30), of all worlds.</summary>
    public static DeterrenceMeasure Taken { get; } =
        Leading(Experiments.Consequence.TakenByDay30, "taken", "objective taken by day 30");

    /// <summary>Allied brigade-days by day 30, mean over all worlds.</summary>
    public static DeterrenceMeasure Cost { get; } =
        Leading(Experiments.Consequence.BrigadeDays, "cost", "allied brigade-days by day 30");

    /// <summary>P(objective held at the end), of all worlds.</summary>
    public static DeterrenceMeasure ObjectiveHeld { get; } =
        Leading(Experiments.Consequence.ObjectiveHeld, "objective_held", "objective held");

    /// <summary>Share of the allies that act, in all worlds.</summary>
    public static DeterrenceMeasure Intervention { get; } =
        Leading(Experiments.Consequence.Intervention, "intervention", "allies that act");

    /// <summary>Allied brigades sent, mean over all worlds.</summary>
    public static DeterrenceMeasure ForceSent { get; } =
        Leading(Experiments.Consequence.ForceSent, "force_sent", "allied brigades sent");

    /// <summary>All, the primary ones first.</summary>
    public static IReadOnlyList<DeterrenceMeasure> All { get; } =
    [
        ArmedAttack, GeneralWar, NoAction, GreyZone, ArmedAttackByMotivated, Timeliness, Reliability, Taken, Cost,
        ObjectiveHeld, Intervention, ForceSent,
    ];

    /// <summary>Its key in files.</summary>
    public string Key { get; }

    /// <summary>Its name on the screen.</summary>
    public string Name { get; }

    /// <summary>The consequence whose mean it is; null where it is a choice.</summary>
    public Consequence? Consequence { get; private init; }

    /// <summary>Whether it is a share of worlds, [0, 1]; the others are brigades, or brigade-days.</summary>
    public bool IsShare => Consequence is not { } of || Consequences.IsShare(of);

    /// <summary>Whether it was fixed beforehand as a primary endpoint.</summary>
    public bool IsPrimary => ReferenceEquals(this, ArmedAttack) || ReferenceEquals(this, GeneralWar);

    /// <summary>P(an act of a kind).</summary>
    internal static DeterrenceMeasure Acts(string name, Func<MenuAction, bool> kind) =>
        new(name.Replace(' ', '_'), name, (world, menu) => world.Chosen.Where((_, a) => kind(menu[a])).Sum());

    internal double In(World world, IReadOnlyList<MenuAction> menu) => of(world, menu);

    private static DeterrenceMeasure Leading(Consequence consequence, string key, string name) =>
        new(key, name, (world, _) => world.Mean(consequence)) { Consequence = consequence };

    private static double Sum(double[] shares, IReadOnlyList<MenuAction> menu, bool armed)
    {
        double sum = 0;
        for (int a = 0; a < shares.Length; a++)
            if (menu[a].IsArmedAttack == armed) sum += shares[a];
        return sum;
    }
}
