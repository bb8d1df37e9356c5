using System.Text.Json.Nodes;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios.Promise.Tests;

/// <summary>Draws what may stand at a place of a file from the description of the format, as one line of YAML.</summary>
internal sealed class DrawnText(Random luck)
{
    /// <summary>Names that the files hold for which texts are drawn.</summary>
    private static readonly string[] Names =
    [
        "Alba", "Berg", "Cape", "vague", "exact", "Europe", "Offshore", "pass", "Union", "Ruritania", "harbour_raid",
        "land_grab", "destructive_malware", "any",
    ];

    private static readonly string[] Forms =
        ["harbour_raid", "slow_poison", "odd_patrol", "odd_ship", .. AttackForm.All.Select(form => form.Name)];

    private static readonly string[] Instants =
        ["2027-02-12 03:00 +02:00", "0001-01-01 00:00 +00:00", "9999-12-31 23:59 -12:00", "1900-02-28 12:00 +14:00"];

    private static readonly string[] Days = ["2027-02-10", "2027-02-20", "0001-01-01", "9999-12-31", "2028-02-29"];

    private readonly DrawnNumber number = new(luck);

    /// <summary>A value of the kind; blocks state some of their keys.</summary>
    public string Of(Kind kind) => kind switch
    {
        Quantity<double> one => number.Fixed(one.Measure, one.Bounds, one.Rule),
        Quantity<int> one => number.Fixed(one.Measure, one.Bounds, one.Rule),
        Quantity<Distribution> one => number.Random(one.Measure, one.Bounds, one.Rule),
        IDescribed block => Block(block),
        IAlternatives several => OneOf(several),
        TriggersKind => $"{{default: {Of(kind.Under("default")!)}, {Word(Domains)}: {Of(kind.Under("land")!)}}}",
        FormKind => Word(Forms),
        DegreesKind => $"{(luck.NextDouble() - 0.5) * 180:F2}",
        InstantKind => Word(Instants),
        DateKind => Word(Days),
        LadderKind => luck.Next(2) == 0 ? "default" : "[calm, words, threat, pressure, coercion, clash, attack, war]",
        BooleanKind => luck.Next(2) == 0 ? "yes" : "no",
        _ => Other(kind),
    };

    private static readonly IReadOnlyList<string> Domains = EnumWords<Model.Domain>.All.Words;

    private string Other(Kind kind)
    {
        var inner = kind.Inner.ToList();
        if (inner is [{ Step: "[0]" } item]) return List(item.Kind);
        if (inner is [{ Step: ".NAME" } named])
            return $"{{Alba: {Of(named.Kind)}, Berg: {Of(named.Kind)}}}";
        JsonObject schema = kind.Schema(new SchemaDefinitions());
        IReadOnlyList<string> words = schema["enum"] is JsonArray listed ? [.. listed.Select(word => $"{word}")] : Names;
        if (inner is [{ Step: ".WORD" } worded] && schema["propertyNames"]?["enum"] is JsonArray keys)
            return $"{{{keys[luck.Next(keys.Count)]}: {Of(worded.Kind)}}}";
        return Word(words);
    }

    private string List(Kind item) =>
        $"[{string.Join(", ", Enumerable.Range(0, luck.Next(4)).Select(_ => Of(item)).Distinct())}]";

    private string OneOf(IAlternatives several)
    {
        var options = several.Meanings.Zip(several.Inner).ToList();
        ((string Key, string Doc) First, (string Step, Kind Kind) Second) option = options[luck.Next(options.Count)];
        return $"{{{option.First.Key}: {Of(option.Second.Kind)}}}";
    }

    private string Block(IDescribed block)
    {
        double chance = Math.Min(0.5, 4.0 / block.Rows.All.Count);
        IEnumerable<string> keys = block.Rows.All
            .Where(row => row.IsRequired || luck.NextDouble() < chance)
            .Select(row => $"{row.Key}: {Of(row.Kind)}");
        return $"{{{string.Join(", ", keys)}}}";
    }

    private string Word(IReadOnlyList<string> words) => words[luck.Next(words.Count)];
}
