using CrisisSim.Experiments;

namespace CrisisSim.Charts;

/// <summary>What the shares of a trial are called in a sentence.</summary>
internal static class PortionNoun
{
    public static string For(Portion portion) => portion switch
    {
        Portion.DeliveredByDay7 => "strength delivered by day 7",
        Portion.DeliveredByDay30 => "strength delivered by day 30",
        Portion.DeliveredByDay90 => "strength delivered by day 90",
        Portion.BurdenGini => "inequality of burdens (Gini)",
        _ => Names.Plain(portion),
    };
}
