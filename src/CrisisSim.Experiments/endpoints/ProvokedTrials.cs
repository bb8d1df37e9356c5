using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What the attacked member would find, had it brought the crisis on itself: whether it is backed by a decision to
/// assist, and what moves. From that, and from what it remembers of earlier promises (M16), follows how likely it is to
/// do so (M15).
/// </summary>
internal sealed class ProvokedTrials
{
    private readonly ProvocationParameters parameters;
    private readonly bool[] backed;
    private readonly double[]? following;
    private readonly double[] trust;

    private ProvokedTrials(TrialTable provoked, ProvocationMeasure what)
    {
        parameters = provoked.Head.Provocation;
        double weight = provoked.Head.Memory.Victim;
        trust = [.. provoked[Portion.Reputation].ToArray().Select(reputation => weight * ((2 * reputation) - 1))];
        backed = Answer.Decision.Column(provoked);
        following = what switch
        {
            ProvocationMeasure.Alone => null,
            ProvocationMeasure.ForcesMove => [.. Answers.ForcesMove(provoked).Select(moved => moved ? 1.0 : 0.0)],
            ProvocationMeasure.StrengthMoved => provoked[Portion.SetOutByDay30].ToArray(),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Nothing follows from it."),
        };
    }

    /// <summary>Null where these trials were not played.</summary>
    public static ProvokedTrials? In(TrialTable table, ProvocationMeasure what = ProvocationMeasure.Alone) =>
        table.IfProvoked is { } provoked ? Of(provoked, what) : null;

    /// <summary>Of trials that are themselves played as provoked; null where there are none.</summary>
    public static ProvokedTrials? Of(TrialTable provoked, ProvocationMeasure what) =>
        provoked.Trials > 0 ? new ProvokedTrials(provoked, what) : null;

    /// <summary>Number of trials.</summary>
    public int Trials => backed.Length;

    /// <summary>P(provoke), times the mean of what follows, as one number a trial whose mean it is.</summary>
    public double[] Column()
    {
        double trusts = trust.Average(), belief = Proportion.From(backed).Share + trusts, chance = ChanceOf(belief),
            slope = chance < 1 && belief is >= 0 and <= 1 ? parameters.BeliefWeight * chance : 0,
            mean = following?.Average() ?? 1;
        double[] column = DeltaMethod.Column(chance * mean, (slope * mean, backed));
        for (int row = 0; row < column.Length; row++)
        {
            column[row] += slope * mean * (trust[row] - trusts);
            if (following is not null) column[row] += chance * (following[row] - mean);
        }

        return column;
    }

    /// <summary>How far apart the numbers of two trials can be.</summary>
    public double Reach
    {
        get
        {
            double mean = following?.Average() ?? 1, belief = Proportion.From(backed).Share + trust.Average();
            double chance = ChanceOf(belief), memory = trust.Max() - trust.Min();
            return (parameters.BeliefWeight * chance * mean * (1 + memory)) + (following is null ? 0 : chance);
        }
    }

    /// <summary>The same number, of some of the trials alone.</summary>
    public double Chance(Func<int, bool> counts)
    {
        double chance = ChanceOf(Proportion.From([.. backed.Where((_, row) => counts(row))]).Share
            + trust.Where((_, row) => counts(row)).Average());
        return following is null ? chance : chance * following.Where((_, row) => counts(row)).Average();
    }

    /// <summary>P(provoke) with each of the trials weighed.</summary>
    public double Chance(double[] weights)
    {
        double with = 0, all = 0;
        for (int row = 0; row < backed.Length; row++)
            (with, all) = (with + (weights[row] * ((backed[row] ? 1 : 0) + trust[row])), all + weights[row]);
        return ChanceOf(with / all);
    }

    /// <summary>
    /// Limits that hold with at least the confidence, for where no trial says otherwise: Wilson's limits, which bound
    /// the mean of any share where all trials have the same of it, the error shared.
    /// </summary>
    public Interval Limits(Confidence confidence)
    {
        Confidence each = confidence.SharedAmong(following is null ? 1 : 2);
        Interval belief = Proportion.From(backed).Estimate(each).Interval;
        double trusts = trust.Average(), low = ChanceOf(belief.Low + trusts), high = ChanceOf(belief.High + trusts);
        if (following is null) return new Interval(low, high);
        double mean = following.Average();
        Interval none = Proportion.From(new bool[Trials]).Estimate(each).Interval;
        return new Interval(low * mean * (1 - none.High), high * (mean + ((1 - mean) * none.High)));
    }

    /// <summary>P(provoke) at a belief of being backed, kept within [0, 1].</summary>
    private double ChanceOf(double belief) => parameters.Chance(Math.Clamp(belief, 0, 1));
}

/// <summary>What is asked of a provocation.</summary>
internal enum ProvocationMeasure
{
    /// <summary>That it comes about.</summary>
    Alone,

    /// <summary>That it does, and any force moves.</summary>
    ForcesMove,

    /// <summary>That it does, and how much of the allied strength sets out by day 30.</summary>
    StrengthMoved,
}
