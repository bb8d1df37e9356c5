using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Worlds as the mechanisms see them.</summary>
internal static class Staging
{
    /// <summary>The stage of a trial before any mechanism has begun, to try one mechanism alone.</summary>
    public static Crisis Stage(this World world)
    {
        var conflict = new Conflict(world.Scenario, world.Declaration);
        conflict.Reset(new Chance(Worlds.Seed, 0), default, null);
        return conflict.Main;
    }
}
