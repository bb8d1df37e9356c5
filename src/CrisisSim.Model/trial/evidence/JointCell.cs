using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// One file kept in common. It cuts each member's private noise, not the error they share; only a report of its own,
/// which does not share that error, does. Where one is sent for, the cell finds nothing before it is in.
/// </summary>
internal sealed class JointCell
{
    private readonly Crisis crisis;
    private readonly Verification verification;
    private readonly ulong[] elements;
    private bool atWork;

    public JointCell(Crisis crisis, ulong[] elements)
    {
        this.crisis = crisis;
        this.elements = elements;
        verification = crisis.Declaration.Verification;
    }

    public Dossier Dossier { get; } = new();

    /// <summary>Whether the cell still wants reports.</summary>
    public bool Open => atWork && (Dossier.Provisional ? !Dossier.IsAtRest : Dossier.Open);

    /// <summary>Whether this crisis has a cell at all.</summary>
    public bool Exists => atWork;

    private bool SendsForReport =>
        verification.Independent && crisis.Text.Coefficient(CouplingRegistry.Independent) > 0;

    public void Begin(ReadOnlySpan<double> priors, int believed, double dismissal, double furtherShare)
    {
        bool nothingToFind = crisis.Incident.IsOpen && elements.Length <= believed;
        atWork = verification.JointCell && !nothingToFind
            && crisis.Luck.Draw(Purpose.CellUsed).Uniform() < crisis.Text.Coefficient(CouplingRegistry.JointCell);
        if (!atWork) return;
        Dossier.Begin(priors, believed, LogOdds.FromProbability(verification.Standard), dismissal, furtherShare);
        if (crisis.Incident.IsOpen) Dossier.AcceptAsPlain();
        Dossier.MakeProvisional();
    }

    /// <summary>From first knowledge of the act: set-up, then the independent report, then findings.</summary>
    public async Process Investigate(Evidence evidence)
    {
        await crisis.Sim.Delay(crisis.Luck.Takes(verification.SetUp, Purpose.CellSetUp));
        if (SendsForReport) await crisis.Sim.Delay(crisis.Luck.Takes(verification.ReportAfter, Purpose.CellReport));
        Confirm();
        AnnounceFinding(evidence);
    }

    /// <summary>Takes in a distinct report on one element.</summary>
    public void AddReport(int element, double weight) => Dossier.Weigh(element, weight);

    /// <summary>Announces its finding, once the file is closed either way.</summary>
    public void AnnounceFinding(Evidence evidence)
    {
        if (!atWork || Dossier.Provisional || Dossier.Open) return;
        atWork = false;
        crisis.Chronicle?.Tell("joint cell", Dossier.Convinced ? "finds that it was an attack" : "finds no attack");
        evidence.ApplyFinding(Dossier.Convinced);
    }

    /// <summary>
    /// Makes the file final. An independent report adds N(±d²/2, d²) to each element: it can confirm what rests, and it
    /// can overturn it.
    /// </summary>
    private void Confirm()
    {
        double strength = SendsForReport
            ? verification.ReportStrength * crisis.Text.Coefficient(CouplingRegistry.Independent)
            : 0;
        int truth = crisis.Incident.Real ? 1 : -1;
        Span<double> added = stackalloc double[elements.Length];
        for (int e = 0; e < elements.Length; e++)
            added[e] = (truth * strength * strength / 2)
                + (strength * crisis.Luck.Draw(Purpose.CellReport, elements[e]).Normal());
        Dossier.MakeFinal(added);
        if (crisis.Incident.IsOpen) Dossier.AcceptAsPlain(); // no report speaks against what everybody saw
        if (SendsForReport) crisis.Chronicle?.Tell("joint cell", "has its independent report");
    }
}
