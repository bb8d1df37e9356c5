namespace CrisisSim.Scenarios;

/// <summary>
/// What a number rests on, as far as the text says: null is "not said". The range is still as written, for only the
/// number knows its unit.
/// </summary>
internal sealed record Grounds(string? Source, Grade? Grade, Sequence? Range)
{
    public static readonly Grounds None = new(null, null, null);

    /// <summary>How a source says that it is none, as it is spelt on either side of the Atlantic.</summary>
    private static readonly string[] Judgement = ["judgement", "judgment"];

    /// <summary>
    /// A source alone makes a number sourced (or judged, if it says so); neither source nor grade leaves it assumed.
    /// </summary>
    public Grade Effective => Grade ?? OwnWord ?? Model.Grade.Assumed;

    /// <summary>What the source alone says: one that begins with the word "judgement" is none.</summary>
    private Grade? OwnWord => Source is null ? null
        : Judgement.Any(word => Source.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? Model.Grade.Judged
        : Model.Grade.Sourced;

    /// <summary>
    /// These grounds where they are said, else the outer ones. A source of one's own is not weakened by an outer grade.
    /// </summary>
    public Grounds Over(Grounds outer)
    {
        if (ReferenceEquals(outer, None)) return this;
        if (ReferenceEquals(this, None)) return outer;
        Grade? grade = Grade ?? OwnWord ?? outer.Grade;
        return new Grounds(Source ?? outer.Source, grade, Range ?? outer.Range);
    }

    public Grounds WithoutRange() => Range is null ? this : this with { Range = null };
}
