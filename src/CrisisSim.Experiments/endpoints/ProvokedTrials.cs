using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What the attacked member would find, had it brought the crisis on itself: whether it is backed by a decision to
/// assist, and whether forces move. From that follows how likely it is to do so (M15).
/// </summary>
internal sealed class ProvokedTrials
{
    private readonly ProvocationParameters parameters;
    private readonly bool[] backed, moved;

    private ProvokedTrials(TrialTable provoked)
    {
        parameters = provoked.Head.Provocation;
        (backed, moved) = (Answer.Decision.Column(provoked), Answers.ForcesMove(provoked));
    }

    /// <summary>Null where these trials were not played.</summary>
    public static ProvokedTrials? In(TrialTable table) =>
        table.IfProvoked is { Trials: > 0 } provoked ? new ProvokedTrials(provoked) : null;

    /// <summary>Number of trials.</summary>
    public int Trials => backed.Length;

    /// <summary>
    /// P(provoke), or P(provoke) · P(forces move | provoked), as one number a trial whose mean it is.
    /// </summary>
    public double[] Column(bool movedToo)
    {
        double belief = Proportion.From(backed).Share, force = Proportion.From(moved).Share;
        double chance = parameters.Chance(belief), slope = chance < 1 ? parameters.BeliefWeight * chance : 0;
        return movedToo
            ? DeltaMethod.Column(chance * force, (slope * force, backed), (chance, moved))
            : DeltaMethod.Column(chance, (slope, backed));
    }

    /// <summary>The same number, of some of the trials alone.</summary>
    public double Chance(bool movedToo, Func<int, bool> counts)
    {
        double chance = parameters.Chance(Proportion.From([.. backed.Where((_, row) => counts(row))]).Share);
        return movedToo ? chance * Proportion.From([.. moved.Where((_, row) => counts(row))]).Share : chance;
    }

    /// <summary>P(provoke) with each of the trials weighed.</summary>
    public double Chance(double[] weights)
    {
        double with = 0, all = 0;
        for (int row = 0; row < backed.Length; row++)
            (with, all) = (with + (backed[row] ? weights[row] : 0), all + weights[row]);
        return parameters.Chance(with / all);
    }

    /// <summary>
    /// Limits that hold with at least the confidence, for where no trial says otherwise: Wilson's limits, the error
    /// shared.
    /// </summary>
    public Interval Limits(bool movedToo, Confidence confidence)
    {
        Confidence each = confidence.SharedAmong(movedToo ? 2 : 1);
        Interval belief = Proportion.From(backed).Estimate(each).Interval,
            force = Proportion.From(moved).Estimate(each).Interval;
        double low = parameters.Chance(belief.Low), high = parameters.Chance(belief.High);
        return movedToo ? new Interval(low * force.Low, high * force.High) : new Interval(low, high);
    }
}
