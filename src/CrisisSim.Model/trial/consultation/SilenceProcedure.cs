namespace CrisisSim.Model;

/// <summary>
/// Who breaks silence: logit P = α − β (ŷ − y) − γ ln(1 + others silent) + γ_b a, with a the share of the others that
/// stand against the text. Who does is known from the talk: those for whom it goes too far, their own reasons apart. A
/// member that stands so alone is isolated; one that sees others about to break is encouraged, the more of them there
/// are, also where it could live with the text itself. α and β follow from the alliance's own figures for a text at the
/// edge of what all accept and for one two levels below, against which nobody stands, so that the chance that anybody
/// breaks it at the scenario's number of members is that figure: 1 − (1 − P)^(1/n) each.
/// </summary>
internal readonly struct SilenceProcedure
{
    private const double ClearSlack = 2;

    private readonly double alpha, beta, isolation, encouragement;

    public SilenceProcedure(ConsultationParameters parameters, int members)
    {
        double contested = LogOdds.FromProbability(Each(parameters.BreakContested, members));
        double clear = LogOdds.FromProbability(Each(parameters.BreakClear, members));
        isolation = parameters.Isolation;
        encouragement = parameters.Encouragement;
        alpha = contested + (isolation * Math.Log(members));
        beta = (contested - clear) / ClearSlack;
    }

    /// <summary>Probability that a member with this slack (ceiling − text) breaks silence.</summary>
    /// <param name="slack">Levels by which its ceiling, its own reasons apart, lies above the text.</param>
    /// <param name="othersSilent">How many others do not stand against the text.</param>
    /// <param name="othersAgainst">How many others do.</param>
    public double Probability(double slack, int othersSilent, int othersAgainst) =>
        LogOdds.ToProbability(alpha - (beta * slack) - (isolation * Math.Log(1 + othersSilent))
            + (encouragement * othersAgainst / Math.Max(1, othersSilent + othersAgainst)));

    /// <summary>
    /// How many break silence, each at an hour of its own. Each has one voice, uniform on (0, 1), for the whole
    /// consultation: asking again does not wear an objection out, only another text does.
    /// </summary>
    public int Breakers(ReadOnlySpan<double> slacks, ReadOnlySpan<double> voices)
    {
        int against = 0, broken = 0;
        foreach (double slack in slacks)
            if (slack < -Crisis.Tie) against++;
        for (int i = 0; i < slacks.Length; i++)
        {
            int others = slacks[i] < -Crisis.Tie ? against - 1 : against;
            if (voices[i] < Probability(slacks[i], slacks.Length - 1 - others, others)) broken++;
        }
        return broken;
    }

    /// <summary>
    /// The hour at which the first of several breaks silence, as a share of the period in which each has an hour of its
    /// own, uniform: 1 − (1 − u)^(1/k).
    /// </summary>
    public static double First(int breakers, double uniform) => 1 - Math.Pow(1 - uniform, 1.0 / breakers);

    private static double Each(double any, int members) => 1 - Math.Pow(1 - any, 1.0 / members);
}
