namespace CrisisSim.Model;

/// <summary>
/// What the allies have done by day 30, of all their strength within reach: every force list of theirs, what stands in
/// theatre included, the same under every text. Outside land, air and sea their influence stands for it.
/// </summary>
internal sealed class AlliedEffort
{
    private readonly Party[] allies;
    private readonly double[] strengths, hours, weights;
    private readonly double total;

    public AlliedEffort(Crisis crisis)
    {
        allies = [.. crisis.Parties.Where(party => !party.IsVictim)];
        strengths = Array.ConvertAll(allies, party => party.Strength);
        (hours, weights) = (new double[allies.Length], new double[allies.Length]);
        total = strengths.Sum();
    }

    /// <summary>First hour at which allies with at least half of the strength have leave, by whatever route.</summary>
    public Moment HalfAuthorized()
    {
        for (int k = 0; k < allies.Length; k++)
            (hours[k], weights[k]) = (allies[k].Contingent.Authorized.OrNever, strengths[k]);
        Array.Sort(hours, weights);
        double sum = 0;
        for (int k = 0; k < hours.Length && double.IsFinite(hours[k]); k++)
            if ((sum += weights[k]) >= (total / 2) - Crisis.Tie && sum > 0) return Moment.At(hours[k]);
        return Moment.Never;
    }

    /// <summary>Share of the strength that has set out, or stood in theatre and fought, [0, 1].</summary>
    public double Sent() => Share(log => log.SetOut + log.Stood);

    /// <summary>
    /// Share of the strength that has set out, [0, 1]: into theatre, or to a neighbour as a precaution, which is a part of
    /// what may go into theatre later.
    /// </summary>
    public double SetOut() => Share(log => Math.Max(log.SetOut, log.Ahead));

    /// <summary>A member's own share of its strength that was sent, [0, 1].</summary>
    public static double SentBy(Party party) =>
        party.IsVictim ? 0 : Within(party.Contingent.Log.SetOut + party.Contingent.Log.Stood, party.Strength);

    /// <summary>Brigade-days in theatre of the forces that came, or days of influence behind measures.</summary>
    public double BrigadeDays() => Sum(log => log.StrengthHours) / 24;

    /// <summary>Brigades lost of the forces that came.</summary>
    public double Lost() => Sum(log => log.Lost);

    /// <summary>
    /// Support at home that wore away with the days in theatre, or was lost by going further than the act, mean over the
    /// allies, [0, 1].
    /// </summary>
    public double SupportSpent()
    {
        double sum = 0;
        foreach (Party party in allies)
        {
            double lost = party.Contingent.Log.SetOut > 0 ? party.Contingent.SupportLost : 0;
            if (party.Crisis.IsKinetic)
                lost += party.Crisis.Parameters.Contribution.Weariness * party.Contingent.Log.HoursInTheatre
                    / MemberResponse.HoursPerStep;
            sum += Math.Min(party.Support, lost);
        }

        return allies.Length == 0 ? 0 : sum / allies.Length;
    }

    private double Share(Func<ContingentLog, double> of) => Within(Sum(of), total);

    private double Sum(Func<ContingentLog, double> of)
    {
        double sum = 0;
        foreach (Party party in allies) sum += of(party.Contingent.Log);
        return sum;
    }

    private static double Within(double part, double whole) => whole > 0 ? Math.Min(1, part / whole) : 0;
}
