using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>The table that describes an object: one call a key. A row is required unless it has a default or is optional.</summary>
internal sealed class Rows(string noun)
{
    private readonly List<Row> _all = [];
    private readonly List<Rule> _rules = [];

    public IReadOnlyList<Row> All => _all;

    public IReadOnlyList<Rule> Rules => _rules;

    public Inheritance Inheritance { get; private set; } = Inheritance.None;

    /// <summary>Whether the object may say what its numbers rest on; if not, the keys of that are free for rows.</summary>
    public bool HasGrounds { get; private set; } = true;

    public Row? Shorthand { get; private set; }

    /// <summary>What an object takes for keys that it leaves out, where that hangs on what it or the file says; null: the rows' defaults.</summary>
    public Func<Mapping, Reading, Mapping>? Completion { get; private set; }

    /// <summary>A number, with its unit (in the plural: <c>brigades</c>) or none.</summary>
    public QuantityField<double> Number(string key, string doc, string unit = "") => Figure(key, doc, new NumberMeasure(unit));

    public QuantityField<int> Integer(string key, string doc, string unit = "") => Add(key, doc, new Figure<int>(new IntegerMeasure(unit), value => (int)value));

    /// <summary>A number between 0 and 1.</summary>
    public QuantityField<double> Probability(string key, string doc) => Figure(key, doc, new ProbabilityMeasure()).Between(0, 1);

    /// <summary>A fixed time, in hours.</summary>
    public QuantityField<double> Duration(string key, string doc) => Figure(key, doc, new DurationMeasure()).AtLeast(0);

    /// <summary>A place on the ladder: a rung's name or number, fractions allowed.</summary>
    public QuantityField<double> Rung(string key, string doc) => Figure(key, doc, new RungMeasure());

    /// <summary>A difference of two places on the ladder.</summary>
    public QuantityField<double> Rungs(string key, string doc) => Number(key, doc, "rungs");

    /// <summary>A number of a measure of its own.</summary>
    public QuantityField<double> Measured(string key, string doc, Measure measure) => Figure(key, doc, measure);

    /// <summary>A time that differs from trial to trial, in hours.</summary>
    public QuantityField<Distribution> RandomDuration(string key, string doc) => Add(key, doc, new DistributionKind(new DurationMeasure()));

    /// <summary>A number that differs from trial to trial.</summary>
    public QuantityField<Distribution> RandomNumber(string key, string doc, string unit = "") => Add(key, doc, new DistributionKind(new NumberMeasure(unit)));

    public Field<string> Text(string key, string doc) => Of(key, doc, new TextKind());

    public Field<bool> YesNo(string key, string doc) => Of(key, doc, new BooleanKind());

    public Field<T> Choice<T>(string key, string doc)
        where T : struct, Enum => Of(key, doc, new ChoiceKind<T>());

    public Field<DateTimeOffset> DateTime(string key, string doc) => Of(key, doc, new InstantKind());

    public Field<DateOnly> Date(string key, string doc) => Of(key, doc, new DateKind());

    /// <summary>The name of an entry of the block <paramref name="block"/> of the file.</summary>
    public Field<string> Reference(string key, string doc, string block, bool isOptional = false) => Of(key, doc, new ReferenceKind(block, isOptional));

    public Field<IReadOnlyList<T>> List<T>(string key, string doc, Kind<T> item, int atLeast = 0) => Of(key, doc, new ListKind<T>(item, atLeast));

    /// <summary>Named things, in the order of the file.</summary>
    public Field<IReadOnlyDictionary<string, T>> Map<T>(string key, string doc, Kind<T> thing, int atLeast = 0) => Of(key, doc, MapKind<T>.Named(thing, atLeast));

    /// <summary>One thing for each of some words.</summary>
    public Field<IReadOnlyDictionary<TKey, T>> Map<TKey, T>(string key, string doc, Kind<T> thing)
        where TKey : struct, Enum => Of(key, doc, new WordMapKind<TKey, T>(thing));

    public Field<T> Of<T>(string key, string doc, Kind<T> kind) => new(Append(key, doc, kind));

    /// <summary>Lets entries say <c>extends: other</c> and state only what differs.</summary>
    public void Extends() => Inheritance = Inheritance with { FromSiblings = true };

    /// <summary>Lets entries say <c>like: population</c>.</summary>
    public void Like(Catalogue catalogue) => Inheritance = Inheritance with { FromCatalogue = catalogue };

    /// <summary>Takes the keys of grounds away, for an object whose numbers are chosen and rest on nothing; before any row.</summary>
    public void WithoutGrounds() => HasGrounds = false;

    /// <summary>Lets the whole object be given by this row's value alone.</summary>
    public void ShortFor<T>(Field<T> field) => Shorthand = field.Row;

    /// <summary>States what the object takes for keys that it leaves out, before the rows' own defaults.</summary>
    public void Complete(Func<Mapping, Reading, Mapping> completion) => Completion = completion;

    /// <summary>What must hold between several rows; the complaint stands at <paramref name="at"/>.</summary>
    public void Require<T>(Func<Values, bool> holds, Field<T> at, string otherwise) =>
        _rules.Add(new Rule(values => holds(values) ? null : otherwise, at.Row));

    /// <summary>What is worth a look; the complaint stands at the object's own place.</summary>
    public void Question(Func<Values, string?> doubt) => _rules.Add(new Rule(doubt, null));

    /// <summary>As <see cref="Require{T}"/>, with a sentence that depends on the values; null where all is well.</summary>
    public void Forbid<T>(Func<Values, string?> fault, Field<T> at) => _rules.Add(new Rule(fault, at.Row));

    private QuantityField<double> Figure(string key, string doc, Measure measure) => Add(key, doc, new Figure<double>(measure, value => value));

    private QuantityField<T> Add<T>(string key, string doc, Quantity<T> quantity) => new(Append(key, doc, quantity), quantity);

    private Row Append(string key, string doc, Kind kind)
    {
        if (_all.Exists(row => row.Key == key) || (HasGrounds && GroundsKeys.All.Contains(key))) throw new InvalidOperationException($"The key '{key}' is taken.");
        var row = new Row(noun, key, doc, kind, _all.Count);
        _all.Add(row);
        return row;
    }
}
