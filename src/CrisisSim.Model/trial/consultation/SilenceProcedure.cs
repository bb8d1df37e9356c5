namespace CrisisSim.Model;

/// <summary>
/// Who breaks silence: logit P = α − β (ŷ − y) − γ ln(1 + others silent) + γ_b [another broke it]. α and β follow from the
/// alliance's own figures for a text at the edge of what all accept and for one two levels below, so that the chance that
/// anybody breaks it at the scenario's number of members is that figure: 1 − (1 − P)^(1/n) each.
/// </summary>
internal readonly struct SilenceProcedure
{
    private const double ClearSlack = 2;

    private readonly double alpha, beta, isolation, encouragement;

    public SilenceProcedure(ConsultationParameters parameters, int members)
    {
        double contested = LogOdds.Of(Each(parameters.BreakContested, members));
        double clear = LogOdds.Of(Each(parameters.BreakClear, members));
        isolation = parameters.Isolation;
        encouragement = parameters.Encouragement;
        alpha = contested + (isolation * Math.Log(members));
        beta = (contested - clear) / ClearSlack;
    }

    /// <summary>Probability that a member with this slack (ceiling − text) breaks silence.</summary>
    public double Probability(double slack, int othersSilent, bool anotherBroke) =>
        LogOdds.ToProbability(alpha - (beta * slack) - (isolation * Math.Log(1 + othersSilent)) + (anotherBroke ? encouragement : 0));

    /// <summary>
    /// How many break silence. Each has one voice, uniform on (0, 1), for the whole consultation: asking again does not wear
    /// an objection out, only another text does. Those who join an objector are counted too.
    /// </summary>
    public int Breakers(ReadOnlySpan<double> slacks, ReadOnlySpan<double> voices)
    {
        int broken = 0;
        while (true)
        {
            int now = 0;
            for (int i = 0; i < slacks.Length; i++)
                if (voices[i] < Probability(slacks[i], slacks.Length - 1 - Math.Min(broken, slacks.Length - 1), broken > 0)) now++;
            if (now <= broken) return broken;
            broken = now;
        }
    }

    private static double Each(double any, int members) => 1 - Math.Pow(1 - any, 1.0 / members);
}
