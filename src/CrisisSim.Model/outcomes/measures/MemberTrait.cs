namespace CrisisSim.Model;

/// <summary>What is true or false of every member in every trial. One row each.</summary>
public sealed class MemberTrait : MemberMeasure
{
    private static readonly List<MemberTrait> Rows = [];

    private MemberTrait(string key, string meaning)
        : base(key, key, meaning)
    {
        Index = Rows.Count;
        Rows.Add(this);
    }

    /// <summary>A vote refused.</summary>
    public static MemberTrait Refused { get; } = new("refused", "a vote at home refused, before the fact or after it");

    /// <summary>Force went first, and the vote came after.</summary>
    public static MemberTrait SentFirst { get; } = new("sent_first", "force went first, and a vote at home came after");

    /// <summary>It acted without the alliance's decision.</summary>
    public static MemberTrait Alone { get; } = new("alone",
        "it acted without the alliance's decision, and none came after");

    /// <summary>It owed assistance and sent a tenth of its pledge or more.</summary>
    public static MemberTrait Honoured { get; } = new("honoured",
        "casus foederis, it is not the victim, it chose a tenth of its pledge or more, something of it moved or "
            + "counted, and no vote refused, before or after");

    /// <summary>It owed assistance under a text that promises it, and sent less than that.</summary>
    public static MemberTrait LegalBreach { get; } = new("legal_breach",
        "casus foederis under a text that promises assistance (`assist`, `automatic`), it is not the victim, and "
            + "it did not honour it; never a headline, for a text that leaves the means to each member cannot be "
            + "breached so");

    /// <summary>All of them, in the order of their columns.</summary>
    public static new IReadOnlyList<MemberTrait> All { get; } = [.. Rows];

    /// <summary>Its place in <see cref="All"/>, from 0.</summary>
    public int Index { get; }
}
