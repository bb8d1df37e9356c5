namespace CrisisSim.Model;

/// <summary>
/// What the text says of conduct towards the other side, and of how the matter is laid before the members' own publics.
/// </summary>
public sealed record Conduct
{
    /// <summary>Whether a reply has to keep to what the act calls for: no more force than the rung of the act.</summary>
    public bool Proportionate { get; init; }

    /// <summary>
    /// How open the channels to the other side are that the text keeps up (hotlines, notice of exercises, measures of
    /// confidence), [0, 1]; null: it says nothing of them, and they are as open as the scenario has them.
    /// </summary>
    public double? Channels { get; init; }

    /// <summary>Whether what was found is laid before parliaments and the public before they vote.</summary>
    public bool Published { get; init; }

    /// <summary>Who has consented to the text.</summary>
    public Ratification Ratified { get; init; } = Ratification.Parliament;
}

/// <summary>Who has consented to a text, by how much it binds those who vote on it later.</summary>
public enum Ratification
{
    /// <summary>Governments alone: an executive agreement or a statement.</summary>
    Government,

    /// <summary>Parliaments, as they consent to treaties of alliance.</summary>
    Parliament,

    /// <summary>The people, in a vote of its own.</summary>
    People,
}
