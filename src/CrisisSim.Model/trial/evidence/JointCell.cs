using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// One file kept in common. It cuts each member's private noise, not the error they share; only a report of its own, which
/// does not share that error, does. Where one is sent for, the cell finds nothing before it is in.
/// </summary>
internal sealed class JointCell
{
    private readonly Crisis crisis;
    private readonly Verification verification;
    private readonly int elements;
    private bool working;

    public JointCell(Crisis crisis, int elements)
    {
        this.crisis = crisis;
        this.elements = elements;
        verification = crisis.Declaration.Verification;
    }

    public Dossier Dossier { get; } = new();

    /// <summary>Whether the cell still wants reports.</summary>
    public bool Open { get; private set; }

    public void Begin(double prior, double dismissal, double furtherShare)
    {
        working = false;
        Open = verification.JointCell && crisis.Draw(Purpose.CellUsed).Uniform() < crisis.Coupling(CouplingRegistry.JointCell);
        if (Open) Dossier.Begin(elements, prior, LogOdds.Of(verification.Standard), dismissal, furtherShare);
    }

    /// <summary>From first knowledge of the act: set-up, then the independent report, then findings.</summary>
    public async Process Work(Evidence evidence)
    {
        await crisis.Sim.Delay(crisis.Sample(verification.SetUp, Purpose.CellSetUp));
        if (verification.Independent)
        {
            await crisis.Sim.Delay(crisis.Sample(verification.ReportAfter, Purpose.CellReport));
            Inspect();
        }
        working = true;
        Find(evidence);
    }

    /// <summary>Takes in a distinct report on one element.</summary>
    public void TakeIn(int element, double weight) => Dossier.Weigh(element, weight);

    /// <summary>Announces its finding, once the file is closed either way.</summary>
    public void Find(Evidence evidence)
    {
        if (!working || !Open || Dossier.Open) return;
        Open = false;
        if (crisis.Tells) crisis.Tell("joint cell", Dossier.Convinced ? "finds the attack proved" : "finds no attack");
        evidence.Settle(Dossier.Convinced);
    }

    private void Inspect()
    {
        double strength = verification.ReportStrength * crisis.Coupling(CouplingRegistry.Independent);
        int truth = crisis.Incident.Real ? 1 : -1;
        for (int e = 0; e < elements; e++)
        {
            double noise = crisis.Draw(Purpose.CellReport, (ulong)(e + 1)).Normal();
            Dossier.Weigh(e, (truth * strength * strength / 2) + (strength * noise));
        }
        if (crisis.Tells) crisis.Tell("joint cell", "has its independent report");
    }
}
