using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>What a case of one's own is to begin with. Equal by all its parts.</summary>
/// <param name="Title">What it is to be called.</param>
public sealed record CaseWish(string Title)
{
    /// <summary>The file into which it is written, as commands name it.</summary>
    public required string File { get; init; }

    /// <summary>The scenario or alliance that it rests on; null: the one that the treaty was written for.</summary>
    public string? From { get; init; }

    /// <summary>The treaty under whose words it is played; null: those in force in the alliance.</summary>
    public TreatyHead? Treaty { get; init; }

    /// <summary>The member that is attacked; null: as where it is taken from.</summary>
    public string? Victim { get; init; }

    /// <summary>Who attacks; null: as where it is taken from.</summary>
    public string? Attacker { get; init; }

    /// <summary>The form of the act; null: as where it is taken from.</summary>
    public string? Act { get; init; }
}

/// <summary>What a wish asks for that there is not: a sentence, and what to do.</summary>
public sealed class CaseWishException(string said, string hint) : Exception(said)
{
    /// <summary>What to do.</summary>
    public string Hint => hint;
}
