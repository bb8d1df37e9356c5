using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Reads from a table which trials had an <see cref="Answer"/>.</summary>
internal static class Answers
{
    /// <summary>Hours by which an answer counts unless another hour is stated: thirty days.</summary>
    public const double Usual = 30 * 24;

    /// <summary>One truth a trial: whether it came by the hour, or by the horizon where that is sooner.</summary>
    public static bool[] Column(this Answer answer, TrialTable table, double hours = Usual)
    {
        bool[] column = new bool[table.Trials];
        if (answer == Answer.Decision) Mark(column, table[Milestone.Decision], hours);
        else
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
    /// <summary>It decides to assist.</summary>
    Decision,

    /// <summary>Forces set out, or in other than kinetic domains measures take effect.</summary>
    ForcesMoved,
}
