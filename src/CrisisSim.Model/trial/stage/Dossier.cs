namespace CrisisSim.Model;

/// <summary>
/// Wald's sequential probability ratio test (Wald 1945, Ann. Math. Stat. 16:117), once for each element to be proved:
/// reports add log-odds until they reach the standard of proof, or the standard of dismissal on the other side.
/// </summary>
internal sealed class Dossier
{
    private const int MaxElements = 5;

    private readonly double[] logOdds = new double[MaxElements];
    private readonly double[] barriers = new double[MaxElements];
    private readonly double[] priors = new double[MaxElements];
    private double dismissal, furtherShare;
    private int elements, believed, proven, refuted;

    /// <summary>Whether every element is proved that the text asks for.</summary>
    public bool Convinced => proven == (1 << elements) - 1;

    /// <summary>Whether act and author are believed, whatever the text asks for besides.</summary>
    public bool Believes => (proven & ((1 << believed) - 1)) == (1 << believed) - 1;

    /// <summary>Whether the act is believed, whoever did it.</summary>
    public bool BelievesTheAct => (proven & 1) != 0;

    /// <summary>
    /// Whether act or author was refuted. What the text asks for besides may be refuted and leave the belief as it is.
    /// </summary>
    public bool Dismissed { get; private set; }

    /// <summary>Whether more reports could still change anything.</summary>
    public bool Open => !Convinced && !Dismissed && !(Believes && refuted != 0);

    /// <summary>
    /// While a file is provisional nothing in it is final: the evidence on an element rests once it reaches either
    /// standard, and waits for what comes at the end.
    /// </summary>
    public bool Provisional { get; private set; }

    /// <summary>Whether the evidence on every element of a provisional file rests.</summary>
    public bool IsAtRest { get; private set; }

    /// <summary>
    /// Opens the file: priors and barriers in log-odds. The first elements are those that a capital must believe under
    /// every text; those after them are what the text asks for besides, which need proof by a share of the way.
    /// </summary>
    public void Begin(ReadOnlySpan<double> priors, int believed, double barrier, double dismissal, double furtherShare)
    {
        elements = priors.Length;
        (this.believed, this.dismissal, this.furtherShare) = (Math.Min(believed, elements), dismissal, furtherShare);
        proven = refuted = 0;
        Dismissed = Provisional = IsAtRest = false;
        for (int e = 0; e < elements; e++)
        {
            this.priors[e] = logOdds[e] = priors[e];
            barriers[e] = Barrier(e, barrier);
            Check(e);
        }
    }

    /// <summary>Adds evidence on one element.</summary>
    public void Weigh(int element, double weight)
    {
        if (Dismissed || IsSettled(element)) return;
        if (Provisional && RestsOn(element)) return;
        logOdds[element] += weight;
        if (Provisional) Rest(element);
        else Check(element);
    }

    /// <summary>
    /// What has been learnt of the first element beyond the prior, log-odds; a refutation counts in full.
    /// </summary>
    public double Learnt => Dismissed ? -dismissal - priors[0] : logOdds[0] - priors[0];

    /// <summary>Starts from another belief than the prior, log-odds more.</summary>
    public void ShiftPrior(double more)
    {
        for (int e = 0; e < elements; e++) Weigh(e, more);
    }

    /// <summary>Takes act and author as they stand: nobody could mistake them.</summary>
    public void AcceptAsPlain()
    {
        for (int e = 0; e < believed; e++) logOdds[e] = Math.Max(logOdds[e], barriers[e]);
        proven |= (1 << believed) - 1;
        refuted &= ~proven;
        Dismissed = false;
    }

    /// <summary>
    /// Adds evidence on every element that is not proved, log-odds, and opens the file anew where it was closed against
    /// the hypothesis; it closes again where the evidence is not enough to lift it above the standard of dismissal.
    /// </summary>
    public void Reopen(double more)
    {
        Dismissed = false;
        refuted = 0;
        for (int e = 0; e < elements; e++)
        {
            if (IsSettled(e)) continue;
            logOdds[e] += more;
            Check(e);
        }
    }

    /// <summary>Makes a file provisional that has just been opened.</summary>
    public void MakeProvisional()
    {
        Provisional = true;
        proven = refuted = 0;
        Dismissed = false;
    }

    /// <summary>Makes a provisional file final, each element with what an independent report adds.</summary>
    public void MakeFinal(ReadOnlySpan<double> added)
    {
        Provisional = false;
        for (int e = 0; e < elements; e++)
        {
            logOdds[e] += added[e];
            Check(e);
        }
    }

    /// <summary>
    /// How far the least proved element stands from its standard, log-odds; zero or more where all are proved.
    /// </summary>
    public double Margin
    {
        get
        {
            double least = double.PositiveInfinity;
            for (int e = 0; e < elements; e++) least = Math.Min(least, logOdds[e] - barriers[e]);
            return least;
        }
    }

    /// <summary>
    /// Belief in the less certain of act and author, [0, 1]; evidence on what is proved is no longer weighed.
    /// </summary>
    public double Belief
    {
        get
        {
            if (Dismissed) return LogOdds.ToProbability(-dismissal);
            double least = double.PositiveInfinity;
            for (int e = 0; e < believed; e++) least = Math.Min(least, logOdds[e]);
            return LogOdds.ToProbability(least);
        }
    }

    /// <summary>Log-odds of the first element, the act.</summary>
    public double OfTheAct => logOdds[0];

    /// <summary>
    /// Whether the evidence on every element is above a balance, log-odds; further elements as far as they need proof.
    /// </summary>
    public bool Outweighs(double balance)
    {
        for (int e = 0; e < elements; e++)
            if (logOdds[e] <= Barrier(e, balance)) return false;
        return true;
    }

    /// <summary>Takes everything as proved: a finding that binds, or a judgement at the limit.</summary>
    public void Accept()
    {
        for (int e = 0; e < elements; e++) logOdds[e] = Math.Max(logOdds[e], barriers[e]);
        proven = (1 << elements) - 1;
        refuted = 0;
        Dismissed = false;
    }

    /// <summary>Takes the hypothesis as refuted, whatever was proved.</summary>
    public void Dismiss()
    {
        proven = 0;
        Dismissed = true;
    }

    private double Barrier(int element, double standard) =>
        element < believed ? standard : priors[element] + ((standard - priors[element]) * furtherShare);

    private bool IsSettled(int element) => ((proven | refuted) & (1 << element)) != 0;

    private bool RestsOn(int element) => logOdds[element] >= barriers[element] || logOdds[element] <= -dismissal;

    private void Rest(int element)
    {
        logOdds[element] = Math.Clamp(logOdds[element], -dismissal, barriers[element]);
        bool all = true;
        for (int e = 0; e < elements; e++) all &= RestsOn(e);
        IsAtRest = all;
    }

    private void Check(int element)
    {
        if (logOdds[element] >= barriers[element])
        {
            proven |= 1 << element;
        }
        else if (logOdds[element] <= -dismissal)
        {
            refuted |= 1 << element;
            Dismissed |= element < believed;
        }
    }
}
