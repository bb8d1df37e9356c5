using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The part of each option's appeal that no utility holds: a Gumbel shock that lasts, and is drawn anew after an
/// exponential time. Were it drawn at every look, war would be a matter of how often one looks. What an attacker has
/// just done says something of its shocks: they are drawn given that (Maddison, Tarlow &amp; Minka 2014, A* Sampling,
/// NeurIPS 27, eq. 6).
/// </summary>
internal sealed class TasteShocks(Crisis crisis)
{
    private const int Options = (int)Course.Withdraw + 1;
    private const ulong RenewalsPerOption = 1UL << 32;
    private const double Below = 1e-9; // what is below the best stays so in rounding

    private readonly double[] shocks = new double[Options], ends = new double[Options];
    private readonly ulong[] renewals = new ulong[Options];

    /// <summary>Draws the shocks in which a course, of these systematic appeals, is the best of all.</summary>
    public void Begin(Course chosen, ReadOnlySpan<double> appeals)
    {
        Array.Clear(renewals);
        double greatest = double.NegativeInfinity, sum = 0;
        foreach (double appeal in appeals) greatest = Math.Max(greatest, appeal);
        foreach (double appeal in appeals) sum += Math.Exp(appeal - greatest);
        Renew((int)chosen);
        double best = greatest + Math.Log(sum) + shocks[(int)chosen]; // the largest of Gumbels is one itself
        for (int k = 0; k < Options; k++)
            if (k != (int)chosen) RenewBelow(k, appeals[k], best);
        shocks[(int)chosen] = best - appeals[(int)chosen];
    }

    /// <summary>The shock of an option now, in log-odds.</summary>
    public double this[Course course] => shocks[(int)course];

    /// <summary>Hour at which the first of the shocks is over.</summary>
    public double Until => ends.Min();

    /// <summary>Draws anew what is over.</summary>
    public void RenewEnded()
    {
        for (int k = 0; k < Options; k++)
            if (crisis.Now >= ends[k]) Renew(k);
    }

    /// <summary>
    /// A course that has just been taken, of this systematic appeal, is not the best again while nothing changes.
    /// </summary>
    public void RedrawBelow(Course course, double appeal, double best) => RenewBelow((int)course, appeal, best);

    private void RenewBelow(int k, double appeal, double best)
    {
        Renew(k);
        double free = Math.Exp(-shocks[k]); // −ln of the uniform that it was drawn with
        shocks[k] = Math.Min(-Math.Log(Math.Exp(appeal - best) + free),
            best - appeal - (Below * Math.Max(1, Math.Abs(best))));
    }

    private void Renew(int k)
    {
        Stream stream = crisis.Luck.Draw(Purpose.Mood, ((ulong)k * RenewalsPerOption) + renewals[k]++);
        shocks[k] = stream.Gumbel();
        ends[k] = crisis.Now + (crisis.Parameters.Adversary.Mood * stream.Exponential());
    }
}
