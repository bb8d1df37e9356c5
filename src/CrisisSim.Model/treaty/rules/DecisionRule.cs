namespace CrisisSim.Model;

/// <summary>
/// How the members turn their views into a decision. Each rule is a class in a file of its own, which also gives it its
/// name here; those there are stand in <see cref="DecisionRules"/>. Compared by reference.
/// </summary>
public abstract partial class DecisionRule
{
    private protected DecisionRule(string key) => (Key, Name) = (key, key.Replace('_', ' '));

    /// <summary>Its name in files and on command lines, such as qualified_majority.</summary>
    public string Key { get; }

    /// <summary>Its name in sentences, such as "qualified majority".</summary>
    public string Name { get; }

    /// <summary>Whether a text under it must name the member that decides.</summary>
    public abstract bool NeedsLeader { get; }

    /// <summary>Whether it decides nothing under a text that promises no more than to talk.</summary>
    public abstract bool NeedsPromise { get; }

    /// <summary>How a decision comes about.</summary>
    internal abstract DecisionManner Manner { get; }

    /// <summary>Whether the members, as they stand, let a text of this level pass.</summary>
    internal abstract bool Carries(IVoters voters, double level);

    /// <summary>The ceiling on which the rule turns, for the chair's count of heads.</summary>
    internal abstract double Pivot(IVoters voters);

    /// <inheritdoc/>
    public override string ToString() => Key;
}

/// <summary>How a decision comes about.</summary>
internal enum DecisionManner
{
    /// <summary>A text is put to the vote at the table.</summary>
    Vote,

    /// <summary>A text stands unless silence is broken within the period.</summary>
    Silence,

    /// <summary>The council adopts what is no assistance, and on assistance each member decides for itself.</summary>
    EachForItself,

    /// <summary>Proof of the trigger decides; before it, a text is put to the vote.</summary>
    Proof,
}

/// <summary>The members at the table, as a rule asks them.</summary>
internal interface IVoters
{
    /// <summary>The level at which help is more than words.</summary>
    double AssistLevel { get; }

    /// <summary>The ceiling of the member that leads; null where nobody does.</summary>
    double? LeaderCeiling { get; }

    /// <summary>Share of the votes cast that the text asks of a majority, (0, 1].</summary>
    double Majority { get; }

    /// <summary>Levels above its ceiling up to which a member abstains.</summary>
    double Abstention { get; }

    /// <summary>Share of the members whose votes make a quorum, [0, 1].</summary>
    double Quorum { get; }

    /// <summary>The highest level that each ally accepts.</summary>
    ReadOnlySpan<double> Ceilings();

    /// <summary>The ceiling that a share of the allies has above it, 1 for the lowest.</summary>
    double Pivot(double share);
}
