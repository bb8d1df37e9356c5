using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace CrisisSim.Scenarios;

/// <summary>
/// What may stand at a place of a file. From one description come the reading, the merging of <c>extends</c>, the paths
/// of overrides and the JSON Schema.
/// </summary>
internal abstract class Kind
{
    /// <summary>With its article, for messages: <c>a number</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>Without its article, for things that have a name: <c>declaration 'precise'</c>.</summary>
    public virtual string Name => "entry";

    /// <summary>Whether the word <c>none</c> is a value here and not the absence of one.</summary>
    public virtual bool TakesNone => false;

    /// <summary>Whether it is a number (fixed or random), which may carry its own grounds.</summary>
    public virtual bool IsQuantity => false;

    /// <summary>In a few words, for a table of keys; a block is a link to its own table.</summary>
    public virtual string Brief => Noun;

    /// <summary>The plausible range, for a table of keys; empty for none.</summary>
    public virtual string Range => "";

    /// <summary>Why the plausible range is as it is, or why there is none; empty where nobody said.</summary>
    public virtual string RangeReason => "";

    /// <summary>Whether its numbers are no judgement but a choice or a plain fact.</summary>
    public virtual bool IsChosen => false;

    /// <summary>What the schema adds to a key's sentence, such as the plausible range; empty for nothing.</summary>
    public virtual string Remark => "";

    /// <summary>How entries of this kind may take over what they do not state.</summary>
    public virtual Inheritance Inheritance => Inheritance.None;

    /// <summary>The kinds of what may stand within it, each with the end of its path.</summary>
    public virtual IEnumerable<(string Step, Kind Kind)> Inner => [];

    /// <summary>Whether it is a block that is merged key by key.</summary>
    public virtual bool IsBlock => false;

    /// <summary>What stands under a key of a block; null where it has no such key.</summary>
    public virtual Kind? Under(string key) => null;

    /// <summary>What holds under a key that a block leaves out; null for nothing.</summary>
    public virtual Node? Unstated(string key, Mapping? whole) => null;

    /// <summary>
    /// Carries out shorthands, <c>extends</c> and <c>like</c>, and hands <paramref name="outer"/> grounds down to the
    /// numbers. A node that does not fit is left for <see cref="TryReadAny"/> to complain about.
    /// </summary>
    public virtual Node Resolve(Node node, Grounds outer, ReadingSession session) => node;

    /// <summary>Puts what is stated <paramref name="above"/> over what it extends; both are resolved.</summary>
    public virtual Node Merge(Node below, Node above, ReadingSession session) => above;

    /// <summary>One step of the path of an override, for the kinds that have parts.</summary>
    public virtual Node Set(Setting setting, Node? stated, Node? resolved) => throw setting.NoSuchPart(this);

    /// <summary>The schema of the value alone.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Reads a resolved node; reports and returns false when it does not fit.</summary>
    public abstract bool TryReadAny(Node node, ReadingContext at, out object? value);
}

/// <summary>A kind whose values become <typeparamref name="T"/>.</summary>
internal abstract class Kind<T> : Kind
{
    public abstract bool TryRead(Node node, ReadingContext at, [MaybeNullWhen(false)] out T value);

    public sealed override bool TryReadAny(Node node, ReadingContext at, out object? value)
    {
        bool read = TryRead(node, at, out T? typed);
        value = typed;
        return read;
    }
}
