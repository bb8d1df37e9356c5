using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>The provisions of the library, each a part of a declaration with a name: <c>with: [silence-48h]</c>.</summary>
public static class NamedProvisions
{
    /// <summary>The key at the root of their file.</summary>
    internal const string Key = "provisions";

    /// <summary>Their file.</summary>
    internal const string Path = Library.Mark + "provisions.yaml";

    private static readonly FileFormat<IReadOnlyList<NamedProvision>> Format =
        new("CrisisSim provisions", NamedProvisionShape.File);

    private static readonly Lazy<IReadOnlyList<NamedProvision>> Shipped = new(() =>
    {
        Loaded<IReadOnlyList<NamedProvision>> read = Format.Open(Path).Bind();
        return read.Value ?? throw new InvalidOperationException(string.Join("\n", read.Problems.Lines()));
    });

    /// <summary>Hash of their file, with its algorithm.</summary>
    internal static string Hash => Format.Open(Path).Bind().Hash;

    /// <summary>All of them, by what a drafter asks of them: scope, procedure, capability, governance.</summary>
    public static IReadOnlyList<NamedProvision> All => Shipped.Value;

    /// <summary>The provision of a name; null where there is none.</summary>
    public static NamedProvision? Find(string name) =>
        All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));

    /// <summary>The name that was probably meant; null where none is near.</summary>
    public static string? Nearest(string name) => NearestWord.To(name, All.Select(one => one.Name));

    /// <summary>Whether a file lists provisions rather than a scenario. Never throws.</summary>
    public static bool IsCatalogue(string path) =>
        LibraryShelf.Instance.Tree(LibraryShelf.PathOf(path), new Problems()) is Mapping root
            && root.Find(Key)?.Value is Sequence;

    /// <summary>The provisions of a file, with every problem; none of them where one is an error.</summary>
    public static Loaded<IReadOnlyList<NamedProvision>> Read(string path) => Format.Open(path).Bind();

    /// <summary>As <see cref="All"/>, of a text, with every problem; for tests of the format.</summary>
    internal static Loaded<IReadOnlyList<NamedProvision>> Read(string text, string name) =>
        Format.OpenText(text, name).Bind();
}

/// <summary>A part of a declaration that has a name. Lists are compared by reference.</summary>
public sealed record NamedProvision
{
    /// <summary>By which a declaration takes it: <c>silence-48h</c>.</summary>
    public required string Name { get; init; }

    /// <summary>A short noun phrase for a row of a screen, of 34 letters at most.</summary>
    public required string Title { get; init; }

    /// <summary>What a drafter asks of it.</summary>
    public required ProvisionPart Part { get; init; }

    /// <summary>What it says, a sentence.</summary>
    public required string What { get; init; }

    /// <summary>When it acts, at least one.</summary>
    public required IReadOnlyList<ProvisionTime> Acts { get; init; }

    /// <summary>The couplings by which it acts.</summary>
    public required IReadOnlyList<Coupling> Couplings { get; init; }

    /// <summary>The mechanisms of which its keys are inputs.</summary>
    public required IReadOnlyList<Mechanism> Steps { get; init; }

    /// <summary>What it costs politically or materially, a sentence.</summary>
    public required string Costs { get; init; }

    /// <summary>Articles that say it where the coding of their text cannot tell; what else says it is read from there.</summary>
    public IReadOnlyList<(string Treaty, string Article)> Said { get; init; } = [];

    /// <summary>What its numbers rest on.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// Whether a text has it only where its numbers are the same; else more of what it asks for is it too.
    /// </summary>
    public bool Exactly { get; init; }

    /// <summary>The keys of a declaration that it sets, as paths: <c>decision.rule</c>.</summary>
    public IReadOnlyList<string> Keys => [.. Parts.Keys(DeclarationShape.Shape, Written).Distinct()];

    /// <summary>What it sets as one would write it in a declaration: <c>decision: {rule: silence, …}</c>.</summary>
    public string Yaml => string.Join('\n', Written.Entries.Select(one => $"{one.Key}: {NodeText.Flow(one.Value)}"));

    /// <summary>Where it stands: <c>library:provisions.yaml:24:5</c>.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>What it sets, as written.</summary>
    internal Mapping Written { get; init; } = Mapping.Empty(default);
}

/// <summary>What a drafter asks of a provision.</summary>
public enum ProvisionPart
{
    /// <summary>When the text bites, and how strongly.</summary>
    Scope,

    /// <summary>Who decides, and how fast.</summary>
    Procedure,

    /// <summary>What stands ready.</summary>
    Capability,

    /// <summary>How the text is kept alive.</summary>
    Governance,
}

/// <summary>When a provision acts.</summary>
public enum ProvisionTime
{
    /// <summary>In the crisis.</summary>
    Crisis,

    /// <summary>Between crises.</summary>
    Years,

    /// <summary>On what the attacker believes before and in the act.</summary>
    Attacker,
}

/// <summary>A declaration with a provision more or less, by the tree of its file.</summary>
/// <param name="root">The file as resolved.</param>
/// <param name="session">In which it was resolved.</param>
internal sealed class ProvisionBench(Mapping root, ReadingSession session)
{
    /// <summary>Keys of which more is the same provision, and stronger.</summary>
    private static readonly string[] More =
    [
        "precision", "general_clause", "cumulative", "assigned", "messaging", "exercises", "standards", "caveats_lifted",
        "data_room", "channels", "spending_target",
    ];

    /// <summary>Keys of which less is.</summary>
    private static readonly string[] Less =
    [
        "consult_at", "measures_at", "assist_at", "waits", "callers", "convene", "decide", "cyber", "hybrid", "review_every",
        "audit_every", "suspended_from", "heads_from",
    ];

    /// <summary>Keys that do not decide whether a text has a provision.</summary>
    private static readonly string[] Aside = ["since_review"];

    private static readonly Shape<Declaration> Shape = DeclarationShape.Shape;

    /// <summary>The declaration with the provision put over it, as if the file said so; null after an error.</summary>
    public Declaration? Adding(string declaration, NamedProvision provision, Problems problems) =>
        Bound($"{declaration}+{provision.Name}",
            new Composition(Shape, session).Over(Titled(declaration), Sets(provision)), problems);

    /// <summary>The declaration with what the provision sets put back to what holds where nobody says anything.</summary>
    public Declaration? Lacking(string declaration, NamedProvision provision, Problems problems) =>
        Bound($"{declaration}-{provision.Name}", Parts.Without(Shape, Titled(declaration), Sets(provision)), problems);

    /// <summary>
    /// Whether the declaration says what the provision sets, or more of it; of what it sets for all domains, whether that
    /// is what the text says in general. A number counts from the end of the provision's range on that is nearer to none.
    /// </summary>
    public bool Has(string declaration, NamedProvision provision) =>
        Parts.Hold(Shape, Sets(provision), Of(declaration), (kind, key, wanted, said) =>
            Aside.Contains(key) || Parts.Same(kind, wanted, said, session) || IsNear(kind, key, (wanted, said), provision),
            inGeneral: true);

    private bool IsNear(Kind kind, string key, (Node Wanted, Node? Said) of, NamedProvision provision)
    {
        if (kind is IGathers { Gathers: true } && of is (Sequence some, _))
            return of.Said is Sequence all && some.Items.All(item => Parts.Holds(all, item));
        if ((Parts.Value(kind, of.Wanted, session), Parts.Value(kind, of.Said, session)) is not (double asked, double stated))
            return false;
        (double low, double high) = of.Wanted.Grounds.Range is { Items: [var least, var most] }
            && (Parts.Value(kind, least, session), Parts.Value(kind, most, session)) is (double from, double to)
            ? (from, to) : (asked, asked);
        return provision.Exactly ? low <= stated && stated <= high
            : (More.Contains(key) && stated >= low) || (Less.Contains(key) && stated <= high);
    }

    private Node Sets(NamedProvision provision) => Parts.Said(Shape.Resolve(
        DeclarationShape.Provisions.Populations.Find(provision.Name)!.Value, Grounds.None, session));

    private Mapping Of(string declaration) =>
        (root.Find(RootKeys.Declarations)?.Value as Mapping)?.Find(declaration)?.Value as Mapping
            ?? throw new ArgumentException($"The file holds no declaration '{declaration}'.", nameof(declaration));

    private Mapping Titled(string declaration) => Of(declaration).Without("title", "short");

    private Declaration? Bound(string name, Node whole, Problems problems)
    {
        var own = new ReadingSession(problems) { Rungs = session.Rungs, Root = root, IsFragment = session.IsFragment };
        var at = new ReadingContext(own, RootKeys.Declarations, RootKeys.Declarations, whole.At);
        return Shape.TryRead(whole, at.Named(name, whole.At), out Declaration? read) && !problems.HasErrors ? read : null;
    }
}

/// <summary>What stands in the file of provisions.</summary>
internal static class NamedProvisionShape
{
    /// <summary>What fits a row of a screen, in letters.</summary>
    private const int Longest = 34;

    private static readonly Shape<(string Treaty, string Article)> Holder =
        new("said provision", "An article that says it.", o =>
    {
        o.WithoutGrounds();
        Field<string> treaty = o.Text("treaty", "A treaty of the library.");
        Field<string> article = o.Text("article", "Its article.");
        return v => (treaty[v], article[v]);
    });

    private static readonly Shape<NamedProvision> Provision =
        new("named provision", "A part of a declaration that has a name.", o =>
    {
        o.WithoutGrounds();
        Field<string> name = o.Text("name", "By which a declaration takes it.");
        Field<string> title = o.Text("title", "A noun phrase for a row of a screen.");
        Field<ProvisionPart> part = o.Choice<ProvisionPart>("part", "What a drafter asks of it.");
        Field<string> what = o.Text("what", "What it says.");
        Field<Mapping> sets = o.Field("sets", "What it sets.", new DeclarationPartKind());
        Field<bool> exactly = o.YesNo("exactly", "Whether more of it is another provision.").Default(false);
        Field<IReadOnlyList<ProvisionTime>> acts =
            o.List("acts", "When it acts.", new EnumKind<ProvisionTime>(), atLeast: 1);
        Field<IReadOnlyList<string>> by = o.List("by", "The couplings by which it acts.", new TextKind()).Empty();
        Field<IReadOnlyList<Mechanism>> steps =
            o.List("steps", "The mechanisms of which its keys are inputs.", new EnumKind<Mechanism>()).Empty();
        Field<string> costs = o.Text("costs", "What it costs.");
        Field<IReadOnlyList<(string, string)>> has = o.List("has", "Articles that say it.", Holder).Empty();
        Field<string> source = o.Text("source", "What its numbers rest on.");
        o.Require(v => name[v].All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'), name,
            "a name is of small letters, digits and hyphens");
        o.Require(v => title[v].Length <= Longest, title, $"'title' is at most {Longest} letters");
        o.Require(v => by[v].Count + steps[v].Count > 0, by, "a provision acts 'by' a coupling or in one of the 'steps'");
        o.Refuse(v => by[v].FirstOrDefault(one => CouplingRegistry.Named(one) is null) is { } unknown
            ? $"there is no coupling {MessageText.Quoted(unknown)}"
                + NearestWord.Suggestion(unknown, CouplingRegistry.All.Select(one => one.Name))
            : null, by);
        return v => new NamedProvision
        {
            Name = name[v],
            Title = title[v],
            Part = part[v],
            What = what[v],
            Written = sets[v],
            Exactly = exactly[v],
            Acts = acts[v],
            Couplings = [.. by[v].Select(one => CouplingRegistry.Named(one)!)],
            Steps = steps[v],
            Costs = costs[v],
            Said = has[v],
            Source = source[v],
            At = v.At,
        };
    });

    public static readonly Shape<IReadOnlyList<NamedProvision>> File = new("provisions", "Provisions by name.", o =>
    {
        o.WithoutGrounds();
        o.Field(FormatVersion.Key, "Version of the format.", new VersionKind(FormatVersion.Current));
        Field<IReadOnlyList<NamedProvision>> all = o.List(NamedProvisions.Key, "All of them.", Provision, atLeast: 1);
        o.Refuse(v => all[v].GroupBy(one => one.Name).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? $"provision {MessageText.Quoted(twice.Key)} is given twice; keep one"
            : null, all);
        return v => all[v];
    });
}

/// <summary>Some keys of a declaration, which is read as if it were one.</summary>
internal sealed class DeclarationPartKind : Kind<Mapping>
{
    public override string Noun => "a block of keys of a declaration";

    public override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out Mapping value)
    {
        value = node as Mapping;
        if (value is null || value.Entries.Count == 0) return at.Refuse(node, this);
        Node resolved = DeclarationShape.Shape.Resolve(node, Grounds.None, at.Session);
        return DeclarationShape.Shape.TryRead(resolved, at, out _);
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => DeclarationShape.Shape.Schema(definitions);
}
