namespace CrisisSim.Scenarios;

/// <summary>
/// What a file of the library says of a treaty beside its texts: dates, parties and provisions, each with the words on
/// which a key of the declarations rests. Nothing of it is played. Lists are compared by reference.
/// </summary>
public sealed record Treaty
{
    /// <summary>Its full name.</summary>
    public required string Name { get; init; }

    /// <summary>The day of signature.</summary>
    public required DateOnly Signed { get; init; }

    /// <summary>The day on which it came into force; null where it never did.</summary>
    public DateOnly? InForce { get; init; }

    /// <summary>The day on which it ended; null while it stands.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>Its parties, at least two.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Its provisions, article by article, at least one.</summary>
    public required IReadOnlyList<TreatyProvision> Provisions { get; init; }

    /// <summary>The names of the declarations in the same file.</summary>
    public required IReadOnlyList<string> Declarations { get; init; }

    /// <summary>The file in which it stands, as messages name it.</summary>
    public required string File { get; init; }

    /// <summary>The provisions on which a key of a declaration rests, or a key within it.</summary>
    public IEnumerable<TreatyProvision> Behind(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Provisions.Where(one => one.Key is { } stated
            && (stated == key || stated.StartsWith(key + ".", StringComparison.Ordinal)
                || key.StartsWith(stated + ".", StringComparison.Ordinal)));
    }
}

/// <summary>One provision of a treaty, and the key of a declaration that it sets. Equal by all its parts.</summary>
public sealed record TreatyProvision
{
    /// <summary>Where it stands: <c>Art. IV</c>.</summary>
    public required string Article { get; init; }

    /// <summary>What it is about, in a word: <c>trigger</c>, <c>obligation</c>, <c>area</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The words themselves; null where the text is silent, or nobody has read it.</summary>
    public string? Quote { get; init; }

    /// <summary>What it means for the model, in a sentence.</summary>
    public required string Means { get; init; }

    /// <summary>The key of a declaration that it sets, such as <c>triggers.default.assist_at</c>; null for none.</summary>
    public string? Key { get; init; }

    /// <summary>The document in which it was read.</summary>
    public required string Read { get; init; }

    /// <summary>Whether the words were seen in that document; one that was not is unverified.</summary>
    public required bool Seen { get; init; }

    /// <summary>The place of the provision: <c>library:treaties/rio-1947.yaml:24:7</c>.</summary>
    public required SourcePosition At { get; init; }
}
