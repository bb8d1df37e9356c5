using System.Text.Json.Nodes;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Keys.Tests;

/// <summary>What to put in the place of a key's value: the ends of its range, or every other word.</summary>
internal static class KeyValues
{
    private static readonly IReadOnlyList<string> Untold = ["0.1", "0.9", "2", "5", "6 h", "10 d"];

    /// <summary>Values of keys that hold a name, a date or a list of names.</summary>
    private static readonly Dictionary<string, string[]> Named = new()
    {
        ["areas"] = [],
        ["start"] = ["2027-07-05 11:00 +02:00"],
        ["victim"] = ["Berg"],
        ["ladder"] = ["[calm, words, threat, pressure, coercion, clash, attack, war]"],
        ["incidents[*].form"] = ["incursion", "landing", "grid_shutdown", "sabotage"],
        ["incidents[*].area"] = ["Offshore", "Europe"],
        ["incidents[*].place.latitude"] = ["5"],
        ["incidents[*].place.longitude"] = ["7"],
        ["menu.*.form"] = ["incursion", "landing"],
        ["attacker.name"] = ["Nobody"],
        ["members.*.seat.latitude"] = ["59.4"],
        ["members.*.seat.longitude"] = ["28.2"],
        ["members.*.union"] = ["Union", "Other union"],
        ["members.*.recess[*].from"] = ["2027-02-15"],
        ["members.*.recess[*].to"] = ["2027-02-12"],
        ["members.*.forces[*].corridor"] = ["pass"],
        ["members.*.forces[*].hosts"] = ["[]", "[Berg]"],
        ["members.*.forces[*].through"] = ["[]", "[Dorn]", "[Berg]"],
        ["members.*.also_party_to"] = ["[]", "[exact]"],
        ["members.*.reservation.areas"] = ["[]"],
        ["members.*.reservation.forms"] = ["[]"],
        ["members.*.reservation.only_against"] = ["[]", "[Ruritania]"],
        ["declarations.*.only_against"] = ["[]", "[Nobody]"],
        ["declarations.*.consultation.areas"] = ["[Nowhere]"],
        ["declarations.*.measures.areas"] = ["[Nowhere]"],
        ["declarations.*.decision.leader"] = ["Berg", "Fell"],
        ["declarations.*.pledges.plans_for"] = ["[]", "[land_grab, unmarked_forces, border_clash]"],
        ["declarations.*.triggers.*.lists"] = ["[]", "[incursion]"],
        ["declarations.*.triggers.*.excepts"] = ["[]", "[land_grab, unmarked_forces, destructive_malware]"],
        ["declarations.*.triggers.*.areas"] = ["[]", "[Offshore]"],
    };

    /// <summary>For the value at one path, the settings to try, each by itself.</summary>
    public static IReadOnlyList<Override> At(string path, FormatKey key, LedgerEntry? number)
    {
        if (key.Kind.IsQuantity) return number is null ? Each(path, Untold) : Ends(number);
        return Each(path, Named.TryGetValue(key.Path, out string[]? named) ? named : Words(key.Kind));
    }

    private static IReadOnlyList<Override> Each(string path, IEnumerable<string> values) =>
        [.. values.Select(value => new Override(path, value))];

    private static IReadOnlyList<Override> Ends(LedgerEntry number)
    {
        if (!number.Movable) return Each(number.Path, Untold);
        if (number.Range is { } range && range.Low < range.High)
            return [number.MovedTo(range.Low), number.MovedTo(range.High)];
        double middle = number.Value;
        double[] around = [middle / 2, middle * 2, middle + 1, middle - 1, middle * 0.98];
        return [.. around.Where(value => value != middle).Select(number.MovedTo)];
    }

    private static IReadOnlyList<string> Words(Kind kind)
    {
        JsonObject schema = kind.Schema(new SchemaDefinitions());
        if (schema["items"] is JsonObject item)
            return ["[]", .. Listed(item).Select(word => $"[{word}]"), $"[{string.Join(", ", Listed(item))}]"];
        IReadOnlyList<string> words = Listed(schema);
        return words.Contains("on") ? ["no", "yes"] : words;
    }

    private static IReadOnlyList<string> Listed(JsonObject schema) =>
        schema["enum"] is JsonArray words ? [.. words.Select(word => word!.ToString())] : [];
}
