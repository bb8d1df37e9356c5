using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios;

/// <summary>What a reader has to know of a provision of the library, and which treaties have it.</summary>
public static class ProvisionCard
{
    /// <summary>Couplings that are told in words; more of them by their names alone.</summary>
    private const int MostTold = 4;

    /// <summary>Each thing known of it: key, label (empty: for programs alone), whole text, and as a screen shows it.</summary>
    public static IReadOnlyList<(string Key, string Label, string Text, string Shown)> Of(NamedProvision provision)
    {
        (IReadOnlyList<ProvisionHolder> has, IReadOnlyList<string> lack) = Holding(provision);
        string lacking = string.Join(", ", lack);
        string others = $"{(has.Count > 0 ? "the other" : "all")} {lack.Count} texts of the library";
        (string Key, string Label, string Text)[] told =
        [
            ("name", "", provision.Name), ("title", "called", provision.Title), ("what", "says", provision.What),
            ("acts", "acts", string.Join("; ", provision.Acts.Select(When))), ("by", "by", By(provision)),
            ("costs", "costs", provision.Costs), ("has", "stands in", string.Join("; ", has.Select(Holder))),
            ("lacks", "missing in", lacking), ("with", "to take it", $"with: [{provision.Name}]"),
            ("sets", "which says", provision.Yaml), ("source", "rests on", provision.Source),
            ("place", "written in", $"{provision.At}"),
        ];
        return [.. told.Select(one => (one.Key, one.Label, one.Text,
            one.Key == "lacks" && lack.Count > has.Count ? others : one.Text))];
    }

    /// <summary>
    /// The texts of the library that have a provision, each with the articles on which its keys rest, and those that lack
    /// it.
    /// </summary>
    public static (IReadOnlyList<ProvisionHolder> Has, IReadOnlyList<string> Lack) Holding(NamedProvision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        var has = new List<ProvisionHolder>();
        var lack = new List<string>();
        foreach (TreatyHead head in TreatyHead.All)
        {
            string[] said = [.. provision.Said.Where(one => one.Treaty == head.Name).Select(one => one.Article)];
            string[] behind = [.. provision.Keys.SelectMany(head.Treaty.Behind).Where(one => one.Quote is not null)
                .Select(one => one.Article).Distinct()];
            foreach (string text in head.Texts)
                if (said.Length > 0) has.Add(new ProvisionHolder(head.Name, text, said));
                else if (head.Bench.Has(text, provision)) has.Add(new ProvisionHolder(head.Name, text, behind));
                else lack.Add(text);
        }

        return (has, lack);
    }

    private static string Holder(ProvisionHolder one) =>
        $"{one.Text} ({(one.Articles.Count > 0 ? string.Join(", ", one.Articles) : "as coded")})";

    private static string By(NamedProvision provision) => string.Join("; ", provision.Couplings
        .Select(of => provision.Couplings.Count > MostTold ? Brief(of)
            : $"{CouplingWords.Describe(of)} ({Brief(of)}, {MessageText.Number(of.Low)} to {MessageText.Number(of.High)})")
        .Concat(provision.Steps.Select(step => $"the step of {Names.Plain(step)}, which reads it")));

    private static string Brief(Coupling one) => $"{one.Name} {MessageText.Number(one.Default)}";

    private static string When(ProvisionTime one) => one switch
    {
        ProvisionTime.Crisis => "in the crisis",
        ProvisionTime.Years => "over the years (crisissim drift)",
        _ => "on the attacker, before and in the act",
    };
}

/// <summary>A text that has a provision. The list is compared by reference.</summary>
/// <param name="Treaty">The name of the treaty.</param>
/// <param name="Text">The name of the declaration made of it.</param>
/// <param name="Articles">The articles that say so; empty: it is read from practice or from silence.</param>
public sealed record ProvisionHolder(string Treaty, string Text, IReadOnlyList<string> Articles);
