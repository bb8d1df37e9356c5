using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// The part of each option's appeal that no utility holds: a Gumbel shock that lasts, and is drawn anew after an exponential
/// time. Were it drawn at every look, war would be a matter of how often one looks.
/// </summary>
internal sealed class Moods(Crisis crisis)
{
    private const int Options = (int)Course.Withdraw + 1;
    private const ulong RenewalsPerOption = 1UL << 32;

    private readonly double[] shocks = new double[Options], ends = new double[Options];
    private readonly ulong[] renewals = new ulong[Options];

    public void Begin()
    {
        Array.Clear(renewals);
        for (int k = 0; k < Options; k++) Renew(k);
    }

    /// <summary>The shock of an option now, in log-odds.</summary>
    public double this[Course course] => shocks[(int)course];

    /// <summary>Hour at which the first of the shocks is over.</summary>
    public double Until => ends.Min();

    /// <summary>Draws anew what is over.</summary>
    public void Turn()
    {
        for (int k = 0; k < Options; k++)
            if (crisis.Now >= ends[k]) Renew(k);
    }

    /// <summary>What has been done is a new question next time.</summary>
    public void Forget(Course course) => Renew((int)course);

    private void Renew(int k)
    {
        Stream stream = crisis.Draw(Purpose.Mood, ((ulong)k * RenewalsPerOption) + renewals[k]++);
        shocks[k] = stream.Gumbel();
        ends[k] = crisis.Now + (crisis.Parameters.Adversary.Mood * stream.Exponential());
    }
}
