using System.Diagnostics.CodeAnalysis;

namespace CrisisSim.Scenarios;

/// <summary>
/// A number, fixed or random. It stands bare, or as a block with <c>value</c> (or its own keys) beside <c>source</c>,
/// <c>grade</c> and <c>range</c>. Each one that is bound is written down in the ledger.
/// </summary>
internal abstract class Quantity<T>(QuantityMeasure measure) : Kind<T>
{
    public const string Value = "value";

    public QuantityMeasure Measure { get; } = measure;

    public Bounds Bounds { get; set; } = Bounds.None;

    /// <summary>The range of a value that states none; null: it has to state its own, or is no judgement.</summary>
    public RangeRule? Rule { get; set; }

    /// <summary>Why it is no judgement but a choice or a plain fact; null where it is a judgement.</summary>
    public string? Chosen { get; set; }

    public override bool IsQuantity => true;

    public override string Brief => $"{(IsRandom ? "random " : "")}{Measure.Brief}{BoundsInBrief()}";

    public override string Range => Rule?.Brief(InBrief) ?? (Chosen is null ? "" : "none");

    public override string RangeReason => Rule?.Why ?? Chosen ?? "";

    public override bool IsChosen => Chosen is not null;

    public override string Remark => Rule is { } rule
        ? $" Plausible{(IsRandom ? " median" : "")}: {rule.Brief(Measure.Write)}."
        : "";

    /// <summary>As one would write it in a file; read again it is the same number to the last bit.</summary>
    public abstract string Written(T value);

    /// <summary>Whether it differs from trial to trial.</summary>
    protected abstract bool IsRandom { get; }

    public sealed override Node Resolve(Node node, Grounds outer, ReadingSession session)
    {
        if (node.At.Source.Origin == Origin.Override) outer = Grounds.None;
        if (node is not Mapping mapping) return node with { Grounds = node.Grounds.Over(outer) };
        (Mapping rest, Grounds own) = GroundsKeys.Take(mapping, session.Problems);
        Grounds grounds = own.Over(node.Grounds).Over(outer);
        GroundsKeys.Question(mapping, grounds, session.Problems);
        return rest.Entries is [{ Key: Value } only]
            ? only.Value with { Grounds = grounds }
            : rest with { Grounds = grounds };
    }

    public sealed override Node Set(Setting setting, Node? stated, Node? resolved) =>
        (stated ?? resolved) is { } node
            ? QuantityTree.Set(setting, this, node, Parts, stated?.Grounds.Range)
            : throw setting.NoSuchPart(this);

    public sealed override bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value)
    {
        if (node is Mapping { Entries: [] })
        {
            value = default;
            return at.Refuse(node,
                $"{MessageText.Quoted(at.Key)} says what it rests on, but has no value; add 'value: …'");
        }

        return TryParse(node, at, out value, out double middle) && TryRecord(node, at, middle);
    }

    /// <summary>The keys besides <c>value</c> that a path may name within it, whether or not they are stated.</summary>
    protected virtual IReadOnlyList<string> Parts => [];

    /// <summary>The factor by which the text stretches the whole.</summary>
    protected virtual double StretchOf(Node node) => 1;

    /// <summary>The value, and the number that stands for it: itself, or the median of a distribution.</summary>
    protected abstract bool TryParse(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value,
        out double middle);

    /// <summary>
    /// A single number of this measure within the bounds; what is advised for it lies within <paramref name="part"/>
    /// too.
    /// </summary>
    protected bool TryNumber(Node node, ReadingContext at, Bounds part, out double number)
    {
        number = 0;
        if (node is Mapping block) return RefuseBlock(block, at);
        if (node is not Scalar scalar) return at.Refuse(node, this);
        if (Measure.Fault(scalar.Text, Bounds.And(part), at.Session, out number) is { } fault)
            return at.Refuse(node, fault);
        return Bounds.Admit(number)
            || at.Refuse(node,
                $"{MessageText.Quoted(at.Key)} must {Bounds.Demand(Measure.Write)}, not "
                    + $"{MessageText.Quoted(scalar.Text)}");
    }

    private string InBrief(double number) =>
        Measure is DurationMeasure ? Measure.Write(number) : MessageText.Number(number);

    private string BoundsInBrief()
    {
        Bounds stated = Measure is DurationMeasure && Bounds is { Low: 0, LowIsOpen: false }
            ? Bounds with { Low = null }
            : Bounds;
        if (stated == Bounds.None || (Measure is ProbabilityMeasure && stated == Bounds.Share)) return "";
        string demand = stated.Demand(InBrief);
        return $", {demand[(demand.IndexOf(' ', StringComparison.Ordinal) + 1)..]}";
    }

    private static bool RefuseBlock(Mapping block, ReadingContext at)
    {
        IReadOnlyList<string> known = [Value, .. GroundsKeys.All];
        Entry strange = block.Entries.FirstOrDefault(entry => entry.Key != Value) ?? block.Entries[0];
        return at.Refuse(new Scalar(strange.KeyAt, ""),
            $"unknown key {MessageText.Quoted(strange.Key)} in "
                + $"{at.Label}{NearestWord.Hint(strange.Key, known, "there are")}");
    }

    private bool TryRecord(Node node, ReadingContext at, double middle)
    {
        double stretch = StretchOf(node);
        if (!StatedRange.TryRead(node, this, at, (middle, stretch), out PlausibleRange? range)) return false;
        bool isDefault = node.At.Source.Origin == Origin.Default;
        if (range is null && !isDefault) Question(node, at, middle);
        at.Session.Ledger.Add(new LedgerEntry
        {
            Path = at.Path,
            Text = NodeText.Flow(node),
            Value = middle,
            Unit = Measure.Unit,
            IsRandom = IsRandom,
            IsWhole = Measure.IsWhole,
            Range = range ?? (double.IsFinite(middle) ? Rule?.About(middle, Measure.Magnitudes.Within(Bounds)) : null),
            Grade = node.Grounds.Effective,
            Source = node.Grounds.Source,
            Origin = node.At.Source.Origin,
            At = isDefault ? null : node.At,
            StatedAt = node.At,
            Stretch = stretch,
        });
        return true;
    }

    /// <summary>
    /// Warns of a number outside the range of its key, and of a judgement that no range lets a draw of judgement reach.
    /// </summary>
    private void Question(Node node, ReadingContext at, double middle)
    {
        if (Rule is FixedEnds ends && !ends.Ends.Holds(middle))
            at.Problems.Warning(node.At,
                $"{MessageText.Quoted(at.Key)} ({Measure.Write(middle)}) lies outside the plausible range, "
                    + $"{Measure.Write(ends.Low)} to {Measure.Write(ends.High)}");
        if (Rule is null && !IsChosen && at.Session.AsksForRanges && node.At.Source.Origin == Origin.File
            && node.Grounds.Effective is not Grade.Sourced and var grade)
            at.Problems.Warning(node.At,
                $"{MessageText.Quoted(at.Key)} is {SnakeCase.From(grade)} and has no range; add 'range: [lowest, "
                    + "highest]', or no draw of judgement reaches it");
    }
}

/// <summary>
/// Reads the range that is stated for a number, in the number's own unit; what stretches the number stretches its range.
/// </summary>
internal static class StatedRange
{
    public static bool TryRead<T>(Node number, Quantity<T> kind, ReadingContext at,
        (double Middle, double Stretch) read, out PlausibleRange? range)
    {
        range = null;
        if (number.Grounds.Range is not { } stated) return true;
        QuantityMeasure measure = kind.Measure;
        if (!TryEnd(stated.Items[0], kind, at, out double low) || !TryEnd(stated.Items[1], kind, at, out double high))
            return false;
        string written = $"range [{measure.Write(low)}, {measure.Write(high)}]";
        if (low > high) return at.Refuse(stated, $"{written} is the wrong way round; write the lowest value first");
        range = new PlausibleRange(low * read.Stretch, high * read.Stretch);
        return range.Value.Holds(read.Middle)
            || at.Refuse(stated,
                $"{written} does not hold {MessageText.Quoted(at.Key)} itself ({measure.Write(read.Middle)})");
    }

    /// <summary>An end of the range, which the key itself must be able to take.</summary>
    private static bool TryEnd<T>(Node end, Quantity<T> kind, ReadingContext at, out double number)
    {
        string text = ((Scalar)end).Text;
        if (kind.Measure.Fault(text, kind.Bounds, at.Session, out number) is { } fault) return at.Refuse(end, fault);
        return kind.Bounds.AdmitEnd(number)
            || at.Refuse(end,
                $"a draw of judgement may reach {MessageText.Quoted(text)}, and {MessageText.Quoted(at.Key)} must "
                    + kind.Bounds.Demand(kind.Measure.Write));
    }
}

/// <summary>Sets a part of a number that is given as a block, such as the median of a distribution.</summary>
internal static class QuantityTree
{
    /// <param name="setting">The part and its value.</param>
    /// <param name="kind">What the number is.</param>
    /// <param name="node">The number.</param>
    /// <param name="parts">The keys that may be named though they are not stated.</param>
    /// <param name="range">The range that is stated for it and no longer stands among its keys.</param>
    public static Node Set(Setting setting, Kind kind, Node node, IReadOnlyList<string> parts, Sequence? range)
    {
        Mapping block = node as Mapping ?? Mapping.Empty(node.At).With(ValueKey, node) with { Grounds = node.Grounds };
        string key = setting.Key(kind.Noun);
        IReadOnlyList<string> known = [.. block.Keys, .. parts, .. GroundsKeys.All];
        if (!known.Contains(key))
            throw setting.Unknown($"unknown key {MessageText.Quoted(key)} in {setting.Here}", key,
                [.. known.Distinct()]);
        Mapping set = block.With(key, setting.IsLast ? setting.Put() : Deeper(setting.Next, block.Find(key)?.Value));
        // A number that is set anew no longer rests on what the old one rested on.
        return GroundsKeys.All.Contains(key)
            ? set
            : new Mapping(setting.Value.At, set.Without(GroundsKeys.Source, GroundsKeys.Grade).Entries)
            {
                Grounds = range is null ? Grounds.None : new Grounds(null, null, range),
            };
    }

    private const string ValueKey = "value";

    private static Mapping Deeper(Setting setting, Node? node)
    {
        if (node is not Mapping block) throw setting.Unknown($"{setting.Here} has no parts", "", []);
        string key = setting.Key(setting.Here);
        if (block.Find(key) is null)
            throw setting.Unknown($"unknown key {MessageText.Quoted(key)} in {setting.Here}", key, [.. block.Keys]);
        return block.With(key, setting.IsLast ? setting.Put() : Deeper(setting.Next, block.Find(key)!.Value));
    }
}
