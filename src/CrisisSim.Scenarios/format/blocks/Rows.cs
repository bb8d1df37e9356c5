using System.Text.Json.Nodes;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>
/// The table that describes an object: one call a key. A row is required unless it has a default or is optional.
/// </summary>
internal sealed class Rows(string noun)
{
    private readonly List<Row> all = [];
    private readonly List<Rule> rules = [];

    public IReadOnlyList<Row> All => all;

    public IReadOnlyList<Rule> Rules => rules;

    public Inheritance Inheritance { get; private set; } = Inheritance.None;

    /// <summary>
    /// Whether the object may say what its numbers rest on; if not, the keys of that are free for rows.
    /// </summary>
    public bool HasGrounds { get; private set; } = true;

    public Row? Shorthand { get; private set; }

    /// <summary>
    /// What an object takes for keys that it leaves out, where that hangs on what it or the file says; null: the rows'
    /// defaults.
    /// </summary>
    public Func<Mapping, ReadingContext, Mapping>? Completion { get; private set; }

    /// <summary>
    /// What the whole object takes over from elsewhere once it is resolved, before anything is read; null: nothing.
    /// </summary>
    public Func<Mapping, Mapping>? Derivation { get; private set; }

    /// <summary>Why the ranges of its numbers are as they are, where a number does not say; empty: not said.</summary>
    public string RangeReason { get; private set; } = "";

    /// <summary>A number, with its unit (in the plural: <c>brigades</c>) or none.</summary>
    public QuantityField<double> Number(string key, string doc, string unit = "") =>
        Figure(key, doc, new NumberMeasure(unit));

    public QuantityField<int> Integer(string key, string doc, string unit = "") =>
        Add(key, doc, new FixedQuantity<int>(new IntegerMeasure(unit), value => (int)value));

    /// <summary>A number between 0 and 1.</summary>
    public QuantityField<double> Probability(string key, string doc) =>
        Figure(key, doc, new ProbabilityMeasure()).Between(0, 1);

    /// <summary>A fixed time, in hours.</summary>
    public QuantityField<double> Duration(string key, string doc) => Figure(key, doc, new DurationMeasure()).AtLeast(0);

    /// <summary>A place on the ladder: a rung's name or number, fractions allowed.</summary>
    public QuantityField<double> Rung(string key, string doc) => Figure(key, doc, new RungMeasure());

    /// <summary>A difference of two places on the ladder; a hundred rungs are more than any ladder has.</summary>
    public QuantityField<double> Rungs(string key, string doc) => Number(key, doc, "rungs").Between(-100, 100);

    /// <summary>A number of a measure of its own.</summary>
    public QuantityField<double> Measured(string key, string doc, QuantityMeasure measure) => Figure(key, doc, measure);

    /// <summary>A time that differs from trial to trial, in hours.</summary>
    public QuantityField<Distribution> RandomDuration(string key, string doc) =>
        Add(key, doc, new DistributionKind(new DurationMeasure()));

    /// <summary>A number that differs from trial to trial.</summary>
    public QuantityField<Distribution> RandomNumber(string key, string doc, string unit = "") =>
        Add(key, doc, new DistributionKind(new NumberMeasure(unit)));

    public Field<string> Text(string key, string doc) => Field(key, doc, new TextKind());

    public Field<bool> YesNo(string key, string doc) => Field(key, doc, new BooleanKind());

    public Field<T> Choice<T>(string key, string doc)
        where T : struct, Enum => Field(key, doc, new EnumKind<T>());

    public Field<DateTimeOffset> DateTime(string key, string doc) => Field(key, doc, new InstantKind());

    public Field<DateOnly> Date(string key, string doc) => Field(key, doc, new DateKind());

    /// <summary>The name of an entry of the block <paramref name="block"/> of the file.</summary>
    public Field<string> Reference(string key, string doc, string block, bool isOptional = false) =>
        Field(key, doc, new ReferenceKind(block, isOptional));

    public Field<IReadOnlyList<T>> List<T>(string key, string doc, Kind<T> item, int atLeast = 0) =>
        Field(key, doc, new ListKind<T>(item, atLeast));

    /// <summary>A list to which named parts add, rather than to replace it.</summary>
    public Field<IReadOnlyList<T>> GatheredList<T>(string key, string doc, Kind<T> item) =>
        Field(key, doc, new ListKind<T>(item) { Gathers = true });

    /// <summary>Named things, in the order of the file.</summary>
    public Field<IReadOnlyDictionary<string, T>> Map<T>(string key, string doc, Kind<T> thing, int atLeast = 0) =>
        Field(key, doc, MapKind<T>.Named(thing, atLeast));

    /// <summary>One thing for each of some words.</summary>
    public Field<IReadOnlyDictionary<TKey, T>> Map<TKey, T>(string key, string doc, Kind<T> thing)
        where TKey : struct, Enum => Field(key, doc, new WordMapKind<TKey, T>(thing));

    public Field<T> Field<T>(string key, string doc, Kind<T> kind) => new(Append(key, doc, kind));

    /// <summary>
    /// Lets entries say <c>extends: other</c> and state only what differs; some keys are each one's own.
    /// </summary>
    public void Extends(params IReadOnlyList<string> own) =>
        Inheritance = Inheritance with { FromSiblings = true, Own = own };

    /// <summary>Lets entries say <c>like: population</c>.</summary>
    public void Like(Catalogue catalogue) => Inheritance = Inheritance with { FromCatalogue = catalogue };

    /// <summary>Lets entries say <c>with: [part, other-part]</c>.</summary>
    public void With(Catalogue parts) => Inheritance = Inheritance with { FromParts = parts };

    /// <summary>
    /// Takes the keys of grounds away, for an object whose numbers are chosen and rest on nothing; before any row.
    /// </summary>
    public void WithoutGrounds() => HasGrounds = false;

    /// <summary>Lets the whole object be given by this row's value alone.</summary>
    public void ShortFor<T>(Field<T> field) => Shorthand = field.Row;

    /// <summary>States what the object takes for keys that it leaves out, before the rows' own defaults.</summary>
    public void Complete(Func<Mapping, ReadingContext, Mapping> completion) => Completion = completion;

    /// <summary>States what the whole object takes over from elsewhere once it is resolved.</summary>
    public void Derive(Func<Mapping, Mapping> derivation) => Derivation = derivation;

    /// <summary>Says why the ranges of its numbers are as they are.</summary>
    public void Ranges(string why) => RangeReason = why;

    /// <summary>What must hold between several rows, in words of its own; the complaint stands at a row.</summary>
    public void Forbid<T>(Func<Values, string?> fault, Field<T> at) => rules.Add(new Rule(fault, at.Row));

    /// <summary>What must hold between several rows; the complaint stands at <paramref name="at"/>.</summary>
    public void Require<T>(Func<Values, bool> holds, Field<T> at, string otherwise) =>
        rules.Add(new Rule(values => holds(values) ? null : otherwise, at.Row));

    /// <summary>What is refused at a key, in words that hang on the values; null where nothing is.</summary>
    public void Refuse<T>(Func<Values, string?> breach, Field<T> at) => rules.Add(new Rule(breach, at.Row));

    /// <summary>What is worth a look; the complaint stands at the object's own place.</summary>
    public void Question(Func<Values, string?> doubt) => rules.Add(new Rule(doubt, null));

    /// <summary>What is worth a look; the complaint stands at <paramref name="at"/>.</summary>
    public void Question<T>(Func<Values, string?> doubt, Field<T> at) =>
        rules.Add(new Rule(doubt, at.Row) { IsDoubt = true });

    private QuantityField<double> Figure(string key, string doc, QuantityMeasure measure) =>
        Add(key, doc, new FixedQuantity<double>(measure, value => value));

    private QuantityField<T> Add<T>(string key, string doc, Quantity<T> quantity) =>
        new(Append(key, doc, quantity), quantity);

    private Row Append(string key, string doc, Kind kind)
    {
        if (all.Exists(row => row.Key == key) || (HasGrounds && GroundsKeys.All.Contains(key)))
            throw new InvalidOperationException($"The key '{key}' is taken.");
        var row = new Row(noun, key, doc, kind, all.Count);
        all.Add(row);
        return row;
    }
}

/// <summary>
/// The name of an entry of another block of the file, such as a member; <paramref name="block"/> is its path. A block
/// that must be there and is not, or is empty, is complained about where it is read.
/// </summary>
/// <param name="block">Its path.</param>
/// <param name="isOptional">Whether a file may be without the block.</param>
/// <param name="mayBeLeftOut">Whether it may name an entry that the file leaves out of what it rests on.</param>
internal sealed class ReferenceKind(string block, bool isOptional = false, bool mayBeLeftOut = false) : Kind<string>
{
    public override string Noun => $"a name that stands in '{block}'";

    public override bool TryRead(Node node, ReadingContext at, out string value)
    {
        if (!at.TryScalar(node, this, out value)) return false;
        Mapping? named = Named(at.Session.Root);
        IReadOnlyList<string> names = [.. named?.Keys ?? []];
        if (names.Contains(value) || (names.Count == 0 && !isOptional) || at.Session.IsFragment) return true;
        string why = named?.WhyLeftOut(value) ?? "";
        if (mayBeLeftOut && why.Length > 0) return true;
        return at.Refuse(node, $"{at.Key} {MessageText.Quoted(value)} is not in {block}"
            + (why.Length > 0 ? why : NearestWord.Hint(value, names, "there are")));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string" };

    private Mapping? Named(Mapping? root)
    {
        Mapping? here = root;
        foreach (string key in block.Split('.')) here = here?.Find(key)?.Value as Mapping;
        return here;
    }
}
