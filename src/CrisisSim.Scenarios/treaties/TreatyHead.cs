using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios;

/// <summary>A treaty that can be found by name, and the file that tells of it. Equal by all its parts.</summary>
/// <param name="Name">Its shortest name, such as rio-1947.</param>
/// <param name="Path">The file, as it can be opened.</param>
/// <param name="Treaty">What the file tells of it.</param>
public sealed record TreatyHead(string Name, string Path, Treaty Treaty)
{
    private static readonly Lazy<IReadOnlyList<TreatyHead>> Shipped = new(() =>
    [
        .. Library.All.Where(entry => entry.Kind == LibraryKind.Treaty)
            .Select(entry => From(entry.Name, entry.Path)).OfType<TreatyHead>(),
    ]);

    private static readonly (string Begins, Provision Fills)[] Keys =
    [
        ("consultation", Provision.Area), ("measures.areas", Provision.Area), ("measures", Provision.Obligation),
        ("obligation", Provision.Obligation), ("only_against", Provision.Obligation),
        ("against_others", Provision.Obligation), ("only_if_unprovoked", Provision.Condition),
        ("decision", Provision.Procedure), ("body", Provision.Procedure), ("individually", Provision.Procedure),
        ("waits", Provision.Procedure), ("limits", Provision.Limits), ("verification", Provision.Verification),
        ("delegated", Provision.Delegation), ("pledges", Provision.Pledges), ("governance", Provision.Governance),
        ("conduct", Provision.Conduct),
    ];

    private static readonly Dictionary<string, Provision> OfTriggers = new(StringComparer.Ordinal)
    {
        ["consult_at"] = Provision.Threshold,
        ["measures_at"] = Provision.Threshold,
        ["assist_at"] = Provision.Threshold,
        ["precision"] = Provision.Precision,
        ["lists"] = Provision.Forms,
        ["excepts"] = Provision.Forms,
        ["cumulative"] = Provision.Forms,
        ["areas"] = Provision.Area,
        ["general_clause"] = Provision.GeneralClause,
        ["prove"] = Provision.Proof,
    };

    /// <summary>All treaties of the library, by name.</summary>
    public static IReadOnlyList<TreatyHead> All => Shipped.Value;

    /// <summary>Names of the declarations that were made of it, its own words first.</summary>
    public IReadOnlyList<string> Texts => Treaty.Declarations;

    /// <summary>
    /// The treaty of a name and which of its declarations is meant: the name of a treaty, of one of its declarations, or
    /// a file; null where there is none.
    /// </summary>
    public static (TreatyHead Treaty, string Text)? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (File.Exists(name) && From(System.IO.Path.GetFileNameWithoutExtension(name), name) is { } own)
            return (own, own.Texts[0]);
        if (Library.Find(name) is { Kind: LibraryKind.Treaty } entry
            && From(entry.Name, entry.Path) is { } found)
            return (found, found.Texts[0]);
        return All.FirstOrDefault(one => one.Texts.Contains(name)) is { } holder ? (holder, name) : null;
    }

    /// <summary>The treaty or declaration that was probably meant; null where none is near.</summary>
    public static string? Nearest(string name) =>
        NearestWord.To(name, All.SelectMany(one => (string[])[one.Name, .. one.Texts]).Distinct());

    /// <summary>The provision of a declaration that a key fills; null: none that acts.</summary>
    public static Provision? Fills(string? key) =>
        key is null ? null
        : key.StartsWith("triggers.", StringComparison.Ordinal)
            ? OfTriggers.TryGetValue(key.Split('.')[^1], out Provision of) ? of : null
            : Keys.Where(one => key.StartsWith(one.Begins, StringComparison.Ordinal))
                .Select(one => (Provision?)one.Fills).FirstOrDefault();

    /// <summary>Its texts with a provision more or less.</summary>
    internal ProvisionBench Bench => bench.Value;

    private readonly Lazy<ProvisionBench> bench = new(() => ScenarioFile.Open(Path).Bench([]));

    /// <summary>Its articles as a study tells of them.</summary>
    internal IReadOnlyList<TreatyArticle> Articles =>
        [.. Treaty.Provisions.Select(one => new TreatyArticle(Fills(one.Key), one.Article, one.Quote ?? "", one.Means))];

    private static TreatyHead? From(string name, string path) =>
        ScenarioFile.Open(path).Treaties is [{ Declarations.Count: > 0 } treaty, ..]
            ? new TreatyHead(name, path, treaty)
            : null;
}
