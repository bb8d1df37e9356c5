namespace CrisisSim.Scenarios;

/// <summary>
/// The three keys that say what numbers rest on. They may stand beside a number's value, or in an object for all
/// numbers in it.
/// </summary>
internal static class GroundsKeys
{
    public const string Source = "source";
    public const string Grade = "grade";
    public const string Range = "range";

    public static readonly IReadOnlyList<string> All = [Source, Grade, Range];

    private static readonly EnumWords<Grade> Grades = EnumWords<Grade>.All;

    /// <summary>Takes the keys out of a mapping: what remains, and the grounds that it states itself.</summary>
    public static (Mapping Remaining, Grounds Own) Take(Mapping mapping, Problems problems)
    {
        (Entry? source, Entry? grade, Entry? range) = (mapping.Find(Source), mapping.Find(Grade), mapping.Find(Range));
        if (source is null && grade is null && range is null) return (mapping, Grounds.None);
        var own = new Grounds(SourceOf(source, problems), GradeOf(grade, problems), RangeOf(range, problems));
        return (mapping.Without(All), own);
    }

    /// <summary>Warns where a number is called sourced and nothing names the source.</summary>
    public static void Question(Mapping mapping, Grounds effective, Problems problems)
    {
        if (mapping.Find(Grade) is { Value: Scalar { Text: "sourced" } } grade && effective.Source is null)
            problems.Warning(grade.Value.At, "grade 'sourced' names no source; add 'source: …' or grade it 'judged'");
    }

    private static string? SourceOf(Entry? entry, Problems problems)
    {
        if (entry is null) return null;
        if (entry.Value is Scalar { IsMissing: false, IsNone: false } text) return text.Text;
        problems.Error(entry.Value.At, "'source' must be a text that names the source");
        return null;
    }

    private static Grade? GradeOf(Entry? entry, Problems problems)
    {
        if (entry is null) return null;
        if (entry.Value is Scalar text && Grades.TryFind(text.Text, out Grade grade)) return grade;
        string stated = entry.Value is Scalar scalar ? scalar.Text : entry.Value.Noun;
        problems.Error(entry.Value.At,
            $"grade {MessageText.Quoted(stated)} is not one of "
                + $"{MessageText.Either(Grades.Words)}{NearestWord.Suggestion(stated, Grades.Words)}");
        return null;
    }

    private static Sequence? RangeOf(Entry? entry, Problems problems)
    {
        if (entry is null) return null;
        if (entry.Value is Sequence { Items: [Scalar, Scalar] } range) return range;
        problems.Error(entry.Value.At,
            "'range' must be a list of two, the lowest and the highest value, as in [1, 6]");
        return null;
    }
}
