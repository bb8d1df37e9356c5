using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Reports that members release to one another. They go out in bulletins: the first released report opens one, and all
/// that come in until it is out travel with it.
/// </summary>
internal sealed class SharedReports
{
    private readonly Crisis crisis;
    private readonly double[,] pending;
    private readonly double[] total;
    private ulong bulletins;
    private bool open;

    public SharedReports(Crisis crisis, int elements)
    {
        this.crisis = crisis;
        pending = new double[crisis.Parties.Length, elements];
        total = new double[elements];
    }

    public void Begin()
    {
        Array.Clear(pending);
        Array.Clear(total);
        bulletins = 0;
        open = false;
    }

    /// <summary>Releases what one report added on one element.</summary>
    public void Release(Party source, int element, double weight)
    {
        pending[source.Index, element] += weight;
        total[element] += weight;
    }

    /// <summary>Opens a bulletin where none is under way; answers with true where the caller has to send it.</summary>
    public bool TryOpen() => !open && (open = true);

    public Wait UntilSent() =>
        crisis.Sim.Delay(crisis.Luck.Sample(crisis.Scenario.Alliance.Sharing.Delay, Purpose.SharingDelay, bulletins++));

    /// <summary>Adds what the others released to a member's dossier.</summary>
    public void ReadBy(Party reader)
    {
        for (int e = 0; e < total.Length; e++) reader.Dossier.Weigh(e, total[e] - pending[reader.Index, e]);
    }

    public void Close()
    {
        Array.Clear(pending);
        Array.Clear(total);
        open = false;
    }
}
