using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Detection and evidence alone: what members come to believe when nobody consults.</summary>
internal sealed class Inquiry
{
    private readonly Detection detection;
    private readonly Interpretation interpretation;

    public Inquiry(World world)
    {
        Crisis = world.Stage();
        interpretation = new Interpretation(Crisis);
        detection = new Detection(Crisis);
        Evidence = new Evidence(Crisis);
    }

    public Crisis Crisis { get; }

    public Evidence Evidence { get; }

    /// <summary>How the files of all members stand at the horizon of each trial, member by member.</summary>
    public static List<Finding> Hold(World world, int trials)
    {
        var inquiry = new Inquiry(world);
        var findings = new List<Finding>(trials * inquiry.Crisis.Parties.Length);
        for (int k = 0; k < trials; k++)
        {
            inquiry.Run(k);
            findings.AddRange(inquiry.Crisis.Parties.Select(Finding.From));
        }

        return findings;
    }

    public void Run(int trial, double until = double.NaN)
    {
        Crisis.Conflict.Reset(new Chance(Worlds.Seed, (ulong)trial), default, null);
        interpretation.Begin();
        detection.Begin();
        Evidence.Begin();
        Crisis.Sim.Run(double.IsNaN(until) ? Crisis.Scenario.Horizon : until);
    }
}
