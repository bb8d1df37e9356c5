using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Reads from a table which trials had an <see cref="Answer"/>.</summary>
internal static class Answers
{
    /// <summary>Hours by which an answer counts unless another hour is stated: thirty days.</summary>
    public const double Usual = CountingWindow.Hours;

    /// <summary>One truth a trial: whether it came by the hour, or by the horizon where that is sooner.</summary>
    public static bool[] Column(this Answer answer, TrialTable table, double hours = Usual)
    {
        bool[] column = new bool[table.Trials];
        Mark(column, table[answer == Answer.Decision ? Milestone.Decision : Milestone.HalfAuthorized], hours);
        return column;
    }

    /// <summary>
    /// One truth a trial: whether any force sets out or, in other than kinetic domains, measures take effect.
    /// </summary>
    public static bool[] ForcesMove(TrialTable table, double hours = Usual)
    {
        bool[] column = new bool[table.Trials];
        for (int m = 0; m < table.Head.Members.Count; m++)
            foreach (MemberMilestone milestone in (MemberMilestone[])[MemberMilestone.Moved, MemberMilestone.Arrived])
                Mark(column, table.Member(m)[milestone], hours);
        return column;
    }

    private static void Mark(bool[] column, ReadOnlySpan<double> at, double hours)
    {
        for (int i = 0; i < column.Length; i++) column[i] |= at[i] <= hours;
    }

    private static void Mark(bool[] column, ReadOnlySpan<float> at, double hours)
    {
        for (int i = 0; i < column.Length; i++) column[i] |= at[i] <= hours;
    }
}

/// <summary>What an alliance does by a given hour, rightly or on a false alarm.</summary>
public enum Answer
{
    /// <summary>Allies with half of the allied strength have leave, by whatever route.</summary>
    HalfAuthorized,

    /// <summary>It decides to assist.</summary>
    Decision,
}
