using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Writes an outcome into its row; the outcome is then no longer needed.</summary>
internal static class Recorder
{
    private static readonly Milestone[] Milestones = Enum.GetValues<Milestone>();
    private static readonly Portion[] Portions = Enum.GetValues<Portion>();
    private static readonly Tally[] Tallies = Enum.GetValues<Tally>();
    private static readonly Stage[] Stages = Enum.GetValues<Stage>();

    public static void Write(this TrialColumns columns, int row, Outcome outcome)
    {
        foreach (Milestone milestone in Milestones) columns[milestone][row] = Value(outcome, milestone).OrNever;
        foreach (Portion portion in Portions) columns[portion][row] = Value(outcome, portion);
        foreach (Tally tally in Tallies) columns[tally][row] = Value(outcome, tally);
        foreach (Stage stage in Stages) columns[stage][row] = outcome.Path[stage];
        columns.Levels[row] = (byte)outcome.Level;
        columns.Asked[row] = (byte)outcome.Asked;
        columns.Ends[row] = (byte)outcome.End;
        columns.PathMembers[row] = IndexOf(columns.Head.Members, outcome.Path.Member);
        if (outcome.FalseAlarm) columns.Set(Trait.FalseAlarm, row);
        if (outcome.MissedAttack) columns.Set(Trait.MissedAttack, row);
        columns.PeakRungs[row] = outcome.PeakRung;
        if (outcome.Entrapment) columns.Set(Trait.Entrapment, row);
        if (outcome.CasusFoederis) columns.Set(Trait.CasusFoederis, row);
        for (int m = 0; m < columns.Head.Members.Count; m++) columns.Member(m).Write(row, outcome.Members[m]);
    }

    public static short IndexOf(IReadOnlyList<string> members, string? name)
    {
        for (int m = 0; m < members.Count; m++)
            if (string.Equals(members[m], name, StringComparison.Ordinal)) return (short)m;
        return TrialColumns.Nobody;
    }

    private static Moment Value(Outcome outcome, Milestone milestone) => milestone switch
    {
        Milestone.Detection => outcome.Detection,
        Milestone.Conviction => outcome.Conviction,
        Milestone.Request => outcome.Request,
        Milestone.Convened => outcome.Convened,
        Milestone.Decision => outcome.Decision,
        Milestone.Authorization => outcome.Authorization,
        Milestone.FirstResponse => outcome.FirstResponse,
        Milestone.FirstForce => outcome.FirstForce,
        Milestone.Effective => outcome.Effective,
        Milestone.ObjectiveTaken => outcome.ObjectiveTaken,
        Milestone.Halted => outcome.Halted,
        Milestone.Restored => outcome.Restored,
        Milestone.Ended => outcome.Ended,
        _ => throw new ArgumentOutOfRangeException(nameof(milestone), milestone, "An outcome has no such milestone."),
    };

    private static double Value(Outcome outcome, Portion portion) => portion switch
    {
        Portion.Participation => outcome.Participation,
        Portion.DeliveredByDay7 => outcome.DeliveredByDay7,
        Portion.DeliveredByDay30 => outcome.DeliveredByDay30,
        Portion.DeliveredByDay90 => outcome.DeliveredByDay90,
        Portion.BurdenGini => outcome.BurdenGini,
        _ => throw new ArgumentOutOfRangeException(nameof(portion), portion, "An outcome has no such portion."),
    };

    private static int Value(Outcome outcome, Tally tally) => tally switch
    {
        Tally.Rounds => outcome.Rounds,
        Tally.SilencesBroken => outcome.SilencesBroken,
        Tally.Dilution => outcome.Dilution,
        Tally.Refusals => outcome.Refusals,
        Tally.MissedLimits => outcome.MissedLimits,
        Tally.Escalations => outcome.Escalations,
        _ => throw new ArgumentOutOfRangeException(nameof(tally), tally, "An outcome has no such tally."),
    };
}
