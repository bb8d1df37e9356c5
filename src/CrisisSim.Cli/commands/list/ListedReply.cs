using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>A reply as it is listed.</summary>
internal static class ListedReply
{
    public static CatalogueEntry Entry(Reply reply) => new(
        reply.Line switch { "above" => "above the line alone", "below" => "below the line alone", _ => "either side" },
        reply.Name,
        [
            ListedCatalogue.Words(reply.AdoptedBy),
            ListedCatalogue.Time(reply.Latency),
            $"{reply.Meaning}. {Upper(reply.Bodies)}. {Upper(reply.Source)}.",
        ],
        [
            new("name", Cell.From(reply.Name)),
            new("meaning", Cell.From(reply.Meaning), "what it is", reply.Meaning),
            new("adopted_by", Cell.From(reply.AdoptedBy), "adopted by", ListedCatalogue.Words(reply.AdoptedBy)),
            new("bodies", Cell.From(reply.Bodies), "who has it", reply.Bodies),
            new("since", Cell.From((double?)reply.Since), "since", $"{reply.Since}"),
            new("domains", Cell.From(reply.Domains), "domains", ListedCatalogue.Words(reply.Domains)),
            new("line", Cell.From(reply.Line), "line", reply.Line),
            new("latency_hours", Cell.From((double?)reply.Latency), "takes",
                $"median {ListedCatalogue.Time(reply.Latency)}, nine in ten within "
                    + $"{ListedCatalogue.Time(reply.LatencyP90)}; the median lies within "
                    + $"{ListedCatalogue.Time(reply.LatencyLow)} and {ListedCatalogue.Time(reply.LatencyHigh)}"),
            new("latency_hours_p90", Cell.From((double?)reply.LatencyP90)),
            new("latency_hours_low", Cell.From((double?)reply.LatencyLow)),
            new("latency_hours_high", Cell.From((double?)reply.LatencyHigh)),
            new("cost", Cell.From((double?)reply.Cost), "cost to the attacker",
                ListedCatalogue.Ranged(reply.Cost, reply.CostLow, reply.CostHigh)),
            new("cost_low", Cell.From((double?)reply.CostLow)),
            new("cost_high", Cell.From((double?)reply.CostHigh)),
            new("resolve", Cell.From((double?)reply.Resolve), "sign of resolve",
                ListedCatalogue.Ranged(reply.Resolve, reply.ResolveLow, reply.ResolveHigh)),
            new("resolve_low", Cell.From((double?)reply.ResolveLow)),
            new("resolve_high", Cell.From((double?)reply.ResolveHigh)),
            new("level", Cell.From(reply.Level), "level", ListedCatalogue.Words(reply.Level)),
            new("chance", Cell.From(reply.Chance), "used by one who may", reply.Chance is { } chance
                ? ListedCatalogue.Ranged(chance, reply.ChanceLow ?? chance, reply.ChanceHigh ?? chance)
                : ""),
            new("chance_low", Cell.From(reply.ChanceLow)),
            new("chance_high", Cell.From(reply.ChanceHigh)),
            new("capacity", Cell.From((double?)reply.Capacity), "weight against an attack without force",
                ListedCatalogue.Ranged(reply.Capacity, reply.CapacityLow, reply.CapacityHigh)),
            new("capacity_low", Cell.From((double?)reply.CapacityLow)),
            new("capacity_high", Cell.From((double?)reply.CapacityHigh)),
            new("source", Cell.From(reply.Source), "rests on", reply.Source),
            new("grade", Cell.From(reply.Grade.ToString().ToLowerInvariant()), "grade",
                reply.Grade.ToString().ToLowerInvariant()),
        ]);

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
