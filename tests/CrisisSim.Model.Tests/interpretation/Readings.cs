using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Interpretation alone: how the members of a world read the line and see the act, trial by trial.</summary>
internal static class Readings
{
    public static List<View[]> Collect(World world, int trials)
    {
        Crisis crisis = world.Stage();
        var interpretation = new Interpretation(crisis);
        var views = new List<View[]>(trials);
        for (int k = 0; k < trials; k++)
        {
            crisis.Conflict.Reset(new Chance(Worlds.Seed, (ulong)k), default, null);
            interpretation.Begin();
            views.Add(Array.ConvertAll(crisis.Parties, View.From));
        }

        return views;
    }

    /// <summary>The members of all trials in one list, the victim among them.</summary>
    public static List<View> All(World world, int trials) => [.. Collect(world, trials).SelectMany(v => v)];
}
