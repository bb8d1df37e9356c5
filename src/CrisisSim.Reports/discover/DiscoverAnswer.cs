using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of <c>discover</c>: where a text loses, and how firm the line around it is.</summary>
internal static class DiscoverAnswer
{
    private const int MostLines = 3;

    public static FirstScreen Compose(DiscoverReportData found)
    {
        var words = new SituationWords(found.Data.Results);
        var lines = new LineWords(found, words);
        return new FirstScreen
        {
            Asked = words.Asked(lines.Question),
            Verdict = lines.Headline,
            Sentences = lines.Sentences,
            Table = Table(found, lines),
            Notes = [.. Notes(found, words)],
            Next = Next(found),
            Again = found.Command,
            Last = lines.Last,
        };
    }

    private static Grid Table(DiscoverReportData found, LineWords lines)
    {
        DiscoveryResult result = found.Result;
        DiscoveredBox[] boxes = [.. result.Boxes.Take(MostLines)];
        int inside = boxes.Sum(box => box.Box.Cases), hits = boxes.Sum(box => box.Box.OfInterest);
        return new Grid(
            [
                new GridColumn(""), new GridColumn("situations", Right: true), new GridColumn(lines.Head, Right: true),
                new GridColumn("share", Right: true),
            ],
            [
                Row("All that were played", result.Points, result.OfInterest),
                .. boxes.Select((box, k) => Row(k == 0 ? "Within the line" : $"Of the rest, within line {k + 1}",
                    box.Box.Cases, box.Box.OfInterest)),
                .. boxes.Length > 0
                    ? [Row("Everywhere else", result.Points - inside, result.OfInterest - hits)]
                    : (GridRow[])[],
                .. boxes.Length > 0
                    ? [GridRow.Heading("HOW FIRM THE LINE IS, tried again on ten random halves of the study")]
                    : (GridRow[])[],
                .. boxes.Take(1).SelectMany(lines.Firmness),
                .. boxes.Take(1).Select(box => GridRow.FromTexts("As good a line by chance alone",
                    $"in {LineWords.ByChance(box)} of 100, "
                        + (box.Chance.IsBeyond ? "more than chance" : "may be chance"))),
            ]);
    }

    private static GridRow Row(string name, int situations, int hits) => GridRow.FromTexts(name,
        Names.Number(situations), Names.Number(hits),
        situations > 0 ? DiscoverFindings.Percent((double)hits / situations) : "");

    private static IEnumerable<string> Notes(DiscoverReportData found, SituationWords words)
    {
        DiscoveryResult result = found.Result;
        foreach ((DiscoveredBox box, int k) in result.Boxes.Take(MostLines).Select((box, k) => (box, k)).Skip(1))
            yield return $"Line {k + 1}: {new LineWords(found, words).Describe(box)}";
        yield return result.Undecided switch
        {
            0 => "Luck: every situation is decided beyond it.",
            var open when result.LeftOutUndecided => $"Luck: {Names.Number(open)} more are too close to call, and left out.",
            var open => $"Luck: {Names.Number(open)} are too close to call, and counted as they fell.",
        };
        yield return $"Judgement is what the situations vary. {SituationWords.NoProbability}";
        yield return "Price: no part of this question; add one with --where. More: --detail, --method";
    }

    private static NextStep Next(DiscoverReportData found) =>
        NextStep.Of("which assumptions decide it?", "sensitivity", found.Data.Place);
}

/// <summary>Where what is of interest lies, in words that a sentence can use.</summary>
internal sealed class LineWords(DiscoverReportData found, SituationWords words)
{
    private const int LongestHeadline = 58, Halves = 10, Firm = 8, Shaky = 5;

    private const string Is = "is ";

    private DiscoveryResult Result => found.Result;

    private StudyQuestion? Loss => found.Predicate.Loss;

    /// <summary>"where is Precise worse than Ambiguous in speed?".</summary>
    public string Question => Loss is { } loss
        ? $"where is {words.Text(loss.Wording)} worse than {words.Text(0)} in {OutcomeNames.Noun(loss.Endpoint)}?"
        : $"where is {found.Predicate.Words}?";

    /// <summary>The head of the column that counts.</summary>
    public string Head => Loss is { } loss ? $"{words.Text(loss.Wording)} is worse" : "it is so";

    /// <summary>The line in a few words, of parts that are firm: "Unmarked forces, low gravity of the attack".</summary>
    public string Headline
    {
        get
        {
            if (Result.Boxes.Count == 0) return "No line can be drawn";
            if (!Result.Boxes[0].Chance.IsBeyond) return "No line beyond chance";
            var parts = new List<string>();
            foreach (PrimRestriction one in Result.Boxes[0].Box.Restrictions
                .Where(one => Times(Result.Boxes[0], one) >= Firm)
                .OrderByDescending(one => Times(Result.Boxes[0], one)))
                if (parts.Sum(part => part.Length + 2) + Short(one).Length <= LongestHeadline) parts.Add(Short(one));
            return parts.Count == 0 ? "No firm line" : WordList.Capital(string.Join(", ", parts));
        }
    }

    /// <summary>The title of the picture of a line, of the first the answer.</summary>
    public string Title(DiscoveredBox box, int number) => number == 1
        ? $"{Question.TrimEnd('?')}: {char.ToLowerInvariant(Headline[0])}{Headline[1..]}"
        : $"line {number}, of the rest: {Describe(box)}";

    /// <summary>What follows the headline.</summary>
    public string Sentences
    {
        get
        {
            string so = Loss is { } loss ? $"{words.Text(loss.Wording)} does worse" : "It is so";
            string all = $"{so} in {Names.Number(Result.OfInterest)} of {SituationWords.Situations(Result.Points)}.";
            if (Result.Boxes.Count == 0) return $"{all} No assumption tells these from the others.";
            DiscoveredBox first = Result.Boxes[0];
            int rest = Result.OfInterest - first.Box.OfInterest;
            string lie = rest == 0
                ? $"All of them lie where {Describe(first)}."
                : $"{Names.Number(first.Box.OfInterest)} of them lie where {Describe(first)}.";
            if (!first.Chance.IsBeyond) lie = $"Chance alone draws as good a line as the best here. {lie}";
            string there = first.Box.OfInterest == first.Box.Cases
                ? "There it is always so"
                : $"There it is so in {Names.Number(first.Box.OfInterest)} of {Names.Number(first.Box.Cases)}";
            return $"{all} {lie} {there}; elsewhere in {Names.Number(rest)} of "
                + $"{Names.Number(Result.Points - first.Box.Cases)}.";
        }
    }

    /// <summary>What the last line says after the headline.</summary>
    public string Last => Result.Boxes.Count == 0
        ? ""
        : $"There {DiscoverFindings.Percent(Result.Boxes[0].Box.Density)} of situations; of all "
            + $"{DiscoverFindings.Percent((double)Result.OfInterest / Result.Points)}.";

    /// <summary>A line in full: every assumption that it limits.</summary>
    public string Describe(DiscoveredBox box) => WordList.And(
        [.. box.Box.Restrictions.Select(one => Whole(one))]);

    /// <summary>Each part of a line, and how often it comes again.</summary>
    public IEnumerable<GridRow> Firmness(DiscoveredBox box) => box.Box.Restrictions.Select(one =>
    {
        int times = Times(box, one);
        string firm = times >= Firm ? "firm" : times >= Shaky ? "how far is open" : "not firm";
        return GridRow.FromTexts(WordList.Capital(Whole(one)), $"in {times} of {Halves}, {firm}");
    });

    /// <summary>What a limited factor is called.</summary>
    public string Named(PrimRestriction one) => words.Factor(one.Factor);

    /// <summary>What a line keeps of a factor: "at most 2.4", "unmarked forces".</summary>
    public string Kept(PrimRestriction one)
    {
        string limits = Limits(one);
        return limits.StartsWith(Is, StringComparison.Ordinal) ? limits[Is.Length..] : limits;
    }

    private string Whole(PrimRestriction one) =>
        $"{words.Factor(one.Factor)} {(one.Levels is null ? "is " : "")}{Limits(one)}";

    private string Limits(PrimRestriction one) =>
        (Result.Factors[one.Factor] with { Name = "" }).Words(one).TrimStart().Replace('_', ' ');

    private string Short(PrimRestriction one)
    {
        if (one.Levels is { } levels)
            return string.Join(" or ", Result.Factors[one.Factor].Values
                .Where(value => levels.Contains((int)value.Number)).Select(value => SituationWords.Plain(value.Text)));
        (bool low, bool high) = (double.IsFinite(one.Range.Low), double.IsFinite(one.Range.High));
        return (low, high) switch
        {
            (true, true) => $"middling {words.Factor(one.Factor)}",
            (true, _) => $"high {words.Factor(one.Factor)}",
            _ => $"low {words.Factor(one.Factor)}",
        };
    }

    /// <summary>Of a hundred studies in which nothing matters, in about how many a line is as good.</summary>
    public static int ByChance(DiscoveredBox box) => (int)Math.Ceiling(100 * box.Chance.Share);

    /// <summary>In how many of ten halves the factor is limited again, the fewer of both ways to look.</summary>
    public static int Times(DiscoveredBox box, PrimRestriction one)
    {
        PrimReproducibility again = box.Again[one.Factor];
        return (int)Math.Round(Halves * Math.Min(again.AtCoverage, again.AtDensity));
    }
}
