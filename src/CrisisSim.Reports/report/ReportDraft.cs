namespace CrisisSim.Reports;

/// <summary>
/// What a command has to say in a report; the rest is the same for all, and so is the order. Lists are compared by
/// reference.
/// </summary>
internal sealed record ReportDraft(ScenarioSource Source, Provenance From)
{
    /// <summary>The line below the title, in plain words.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What a reader must know before the answer.</summary>
    public IReadOnlyList<Block> Caveats { get; init; } = [];

    /// <summary>The answer, as the screen has it.</summary>
    public required FirstScreen Answer { get; init; }

    /// <summary>The picture that says the answer; null: there is none.</summary>
    public Chart? AnswerPicture { get; init; }

    /// <summary>Up to three findings with a picture each.</summary>
    public IReadOnlyList<ReportFinding> Findings { get; init; } = [];

    /// <summary>Why it is so and how far it holds, in words; may be empty.</summary>
    public IReadOnlyList<Block> Why { get; init; } = [];

    /// <summary>The other pictures, in the order in which questions are asked.</summary>
    public IReadOnlyList<Chart> Pictures { get; init; } = [];

    /// <summary>What the figures in full are called.</summary>
    public string NumbersHeading { get; init; } = "All the numbers";

    /// <summary>The figures in full.</summary>
    public required IReadOnlyList<Block> Numbers { get; init; }

    /// <summary>The texts.</summary>
    public required Section Wordings { get; init; }

    /// <summary>How it was measured, and what it does not say.</summary>
    public required IReadOnlyList<Block> Method { get; init; }

    /// <summary>What it rests on besides its numbers; may be empty.</summary>
    public IReadOnlyList<Block> Rests { get; init; } = [];

    /// <summary>The report in full.</summary>
    public Report Whole() => new()
    {
        Title = Answer.Asked,
        Subtitle = $"{Subtitle} {LedgerSection.Short(Source)}",
        From = From,
        Sections =
        [
            .. ReportSections.Read(Caveats, Answer, AnswerPicture, Findings),
            .. ReportSections.Folded(Pictures, Why,
                new Section("numbers", NumbersHeading, Numbers), Wordings, LedgerSection.Compose(Source, Rests),
                new Section("method", "How it was computed", Method)),
        ],
    };
}

/// <summary>What was found besides the answer: one sentence and the picture that shows it.</summary>
/// <param name="Sentence">Ends with a full stop; claims no more than the answer does.</param>
/// <param name="Picture">What shows it.</param>
internal sealed record ReportFinding(string Sentence, Chart Picture);

/// <summary>The sections of a report in the order in which a reader asks.</summary>
internal static class ReportSections
{
    private const int MostFindings = 3;

    /// <summary>What is read by everybody: the answer with its picture, and the findings.</summary>
    public static IEnumerable<Section> Read(IReadOnlyList<Block> caveats, FirstScreen answer, Chart? picture,
        IReadOnlyList<ReportFinding> findings)
    {
        yield return new Section("verdict", "The answer",
            [.. caveats, answer, .. picture is null ? [] : (Block[])[new Picture(picture)]]);
        if (findings.Count == 0) yield break;
        int shown = Math.Min(MostFindings, findings.Count);
        yield return new Section("findings", shown == 1 ? "One finding" : $"{NumberWord.Capital(shown)} findings",
        [
            .. findings.Take(shown).SelectMany(finding =>
                (Block[])[new Prose(finding.Sentence), new Picture(finding.Picture)]),
        ]);
    }

    /// <summary>What is folded away until a reader asks for it; those without content are left out.</summary>
    public static IEnumerable<Section> Folded(IReadOnlyList<Chart> pictures, IReadOnlyList<Block> why,
        params IReadOnlyList<Section> rest) =>
        ((Section[])
        [
            new Section("pictures", "More pictures", [.. pictures.Select(chart => new Picture(chart))]),
            new Section("why", "Why, and how far it holds", why),
            .. rest,
        ])
        .Where(section => section.Blocks.Count > 0)
        .Select(section => section with { IsFolded = true });
}

/// <summary>The pictures of a report, of which some are taken out to stand beside a sentence.</summary>
internal sealed class PictureStack(IEnumerable<Chart> drawn)
{
    private readonly List<Chart> left = [.. drawn];

    /// <summary>Those that have not been taken, in their order.</summary>
    public IReadOnlyList<Chart> Rest => [.. left];

    /// <summary>Takes the first picture whose name begins so; null: there is none, or it has been taken.</summary>
    public Chart? Take(string name)
    {
        int at = left.FindIndex(chart => chart.Name.StartsWith(name, StringComparison.Ordinal));
        if (at < 0) return null;
        Chart taken = left[at];
        left.RemoveAt(at);
        return taken;
    }

    /// <summary>Takes the first of all; null: none is left.</summary>
    public Chart? TakeFirst() => Take("");

    /// <summary>A finding where there is something to say and a picture of that name.</summary>
    public IEnumerable<ReportFinding> Find(string? sentence, string picture)
    {
        if (!string.IsNullOrEmpty(sentence) && Take(picture) is { } chart)
            yield return new ReportFinding(sentence, chart);
    }
}
