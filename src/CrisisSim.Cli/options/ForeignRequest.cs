using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>
/// Which treaties of the library are laid beside a scenario's own texts. Lists are compared by reference.
/// </summary>
internal sealed record ForeignRequest
{
    private const string AsWritten = "as-written", OfTheCrisis = "crisis";

    /// <summary>Names of treaties or of their declarations; null: not said.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>Whether areas stay as the texts have them.</summary>
    public bool AreasAsWritten { get; init; }

    /// <summary>The rows of the option that says what areas are taken to be.</summary>
    public static OptionTable<ForeignRequest> Areas { get; } = new OptionTable<ForeignRequest>()
        .Option("--areas crisis|as-written",
            "'crisis': a treaty's area is taken to reach this crisis, so that its other words can be compared; "
                + "'as-written': where it does not, the text does not apply. Default crisis.",
            ValueKinds.OneOf(OfTheCrisis, AsWritten),
            (request, word) => request with { AreasAsWritten = word == AsWritten },
            request => request.AreasAsWritten ? AsWritten : null);

    /// <summary>The same rows, with the treaty whose wording is played among the members of this alliance.</summary>
    public static OptionTable<ForeignRequest> Options { get; } = new OptionTable<ForeignRequest>()
        .Option("--declaration-from TREATY",
            "Also lay the wording of a treaty of the library, or of one of its declarations, beside the file's own, "
                + "among this alliance's members; several with commas between them. 'crisissim list treaties' shows "
                + "them.",
            ValueKinds.List("rio-1947"), (request, names) => request with { Names = names }, request => request.Names)
        .Part(Areas, request => request, (_, request) => request);

    /// <summary>The treaties of these names, each with the declaration that is meant.</summary>
    /// <exception cref="CommandException">There is none of a name.</exception>
    public IReadOnlyList<(TreatyHead Treaty, string Text)> Found => Names is null
        ? [.. TreatyHead.All.Select(one => (one, one.Texts[0]))]
        : [.. Names.Distinct().Select(Named)];

    /// <summary>The treaty of a name, with the declaration that is meant.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static (TreatyHead Treaty, string Text) Named(string name) => TreatyHead.Find(name)
        ?? throw CommandException.Usage(
            $"the library has no treaty '{name}'"
                + (TreatyHead.Nearest(name) is { } near ? $"; did you mean '{near}'?" : ""),
            "'crisissim list treaties' shows them all.");
}
