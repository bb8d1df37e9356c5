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
    private double dismissal, prior, furtherShare;
    private int elements, proven;

    /// <summary>Whether every element is proved.</summary>
    public bool Convinced => proven == (1 << elements) - 1;

    /// <summary>Whether an element was refuted.</summary>
    public bool Dismissed { get; private set; }

    /// <summary>Whether more reports could still change anything.</summary>
    public bool Open => !Convinced && !Dismissed;

    /// <summary>
    /// While a file is provisional nothing in it is final: the evidence on an element rests once it reaches either
    /// standard, and waits for what comes at the end.
    /// </summary>
    public bool Provisional { get; private set; }

    /// <summary>Whether the evidence on every element of a provisional file rests.</summary>
    public bool IsAtRest { get; private set; }

    /// <summary>
    /// Opens the file: prior and barriers in log-odds; the share of the way by which elements after the first need
    /// proof.
    /// </summary>
    public void Begin(int elements, double prior, double barrier, double dismissal, double furtherShare)
    {
        this.elements = elements;
        (this.dismissal, this.prior, this.furtherShare) = (dismissal, prior, furtherShare);
        proven = 0;
        Dismissed = Provisional = IsAtRest = false;
        for (int e = 0; e < elements; e++)
        {
            logOdds[e] = prior;
            barriers[e] = e == 0 ? barrier : prior + ((barrier - prior) * furtherShare);
            Check(e);
        }
    }

    /// <summary>Adds evidence on one element.</summary>
    public void Weigh(int element, double weight)
    {
        if (Dismissed || IsProven(element)) return;
        if (Provisional && RestsOn(element)) return;
        logOdds[element] += weight;
        if (Provisional) Rest(element);
        else Check(element);
    }

    /// <summary>
    /// What has been learnt of the first element beyond the prior, log-odds; a refutation counts in full.
    /// </summary>
    public double Learnt => Dismissed ? -dismissal - prior : logOdds[0] - prior;

    /// <summary>Starts from another belief than the prior, log-odds more.</summary>
    public void ShiftPrior(double more)
    {
        for (int e = 0; e < elements; e++) Weigh(e, more);
    }

    /// <summary>Makes a file provisional that has just been opened.</summary>
    public void MakeProvisional()
    {
        Provisional = true;
        proven = 0;
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

    /// <summary>Log-odds of the first element, the act.</summary>
    public double OfTheAct => logOdds[0];

    /// <summary>
    /// Whether the evidence on every element is above a balance, log-odds; further elements as far as they need proof.
    /// </summary>
    public bool Outweighs(double balance)
    {
        for (int e = 0; e < elements; e++)
            if (logOdds[e] <= (e == 0 ? balance : prior + ((balance - prior) * furtherShare))) return false;
        return true;
    }

    /// <summary>Takes everything as proved: a finding that binds, or a judgement at the limit.</summary>
    public void Accept()
    {
        for (int e = 0; e < elements; e++) logOdds[e] = Math.Max(logOdds[e], barriers[e]);
        proven = (1 << elements) - 1;
        Dismissed = false;
    }

    /// <summary>Takes the hypothesis as refuted, whatever was proved.</summary>
    public void Dismiss()
    {
        proven = 0;
        Dismissed = true;
    }

    private bool IsProven(int element) => (proven & (1 << element)) != 0;

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
        if (logOdds[element] >= barriers[element]) proven |= 1 << element;
        else if (logOdds[element] <= -dismissal) Dismissed = true;
    }
}
