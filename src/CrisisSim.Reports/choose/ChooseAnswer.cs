using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of a choice: which text, on what, and how sure that is.</summary>
internal static class ChooseAnswer
{
    public static FirstScreen Compose(ChooseReportData chosen)
    {
        var words = new ChoiceWords(chosen);
        return new FirstScreen
        {
            Asked = $"{chosen.Plan.Scenario.Title}: which of {Names.Count(chosen.Plan.Declarations.Count, "text")}, by "
                + $"{words.About}?",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(chosen, words),
            Notes = [.. Notes(chosen)],
            Next = new NextStep("would sceptics agree?",
                $"crisissim compare {Path.GetFileName(chosen.Source.Path)} --wordings {words.Two}"),
            Again = chosen.Command,
            Last = words.Last,
        };
    }

    /// <summary>Outcomes of the front where it was played, then how far each text is behind the best.</summary>
    private static Grid Table(ChooseReportData chosen, ChoiceWords words)
    {
        TextFront? front = chosen.Front;
        Endpoint[] shown = front is null ? [] : [.. front.Endpoints];
        RowFigure[] figures = [.. shown.Select((endpoint, o) =>
            RowFigure.For(endpoint, [.. front!.Texts.Select(text => (Estimate?)text.Outcomes[o])]))];
        return new Grid(
            [
                new GridColumn(shown.Length > 0 ? "OF 100 CRISES" : "TEXT"),
                .. shown.Select(endpoint => new GridColumn(SeveralAnswer.Head(endpoint), Right: true)),
                .. (front?.Measures ?? []).Select(measure => new GridColumn(measure.Measure.Name, Right: true)),
                new GridColumn(""),
            ],
            [
                .. front is null ? [] : front.Texts.Select((text, w) => GridRow.FromTexts(
                [
                    words.Text(w), .. shown.Select((_, o) => figures[o].Value(text.Outcomes[o])),
                    .. text.Chosen.Select(share => RowFigure.For(Endpoints.GeneralWar, share).Value(share)),
                    w == chosen.Result.Best ? "best" : text.IsOnFront ? "" : "no lead",
                ])),
                GridRow.Heading($"BEHIND {words.Text(chosen.Result.Best).ToUpperInvariant()} IN "
                    + $"{words.About.ToUpperInvariant()}"),
                .. chosen.Result.Standings.Select((of, w) => (of, w)).Where(one => one.w != chosen.Result.Best)
                    .OrderBy(one => one.of.Behind.Value)
                    .Select(one => GridRow.FromTexts(words.Text(one.w), words.Behind(one.of))),
            ]);
    }

    private static IEnumerable<string> Notes(ChooseReportData chosen)
    {
        if (chosen.Front is { } front)
        {
            yield return "Cleared: free to go within 3 days. Sent, needless, drawn in: % of the force within reach.";
            if (front.Texts.Any(text => !text.IsOnFront))
                yield return "No lead: another text does better in everything here, or as well.";
        }
        if (chosen.Deterrence is not null) yield return "No action, armed attack: what attackers would choose, in %.";
        yield return "Luck: other dice, all rows together. Judgement: not asked here; a choice can turn with it.";
        yield return "More: --detail, --method";
    }
}

/// <summary>Which text is best, in words.</summary>
internal sealed class ChoiceWords(ChooseReportData chosen)
{
    private const double AlmostSure = 0.999;

    private IReadOnlyList<Declaration> Texts => chosen.Plan.Declarations;

    private string Best => Text(chosen.Result.Best);

    /// <summary>Names of the best text and of the one next to it, for a command.</summary>
    public string Two
    {
        get
        {
            int second = Enumerable.Range(0, Texts.Count).Where(w => w != chosen.Result.Best)
                .MinBy(w => chosen.Result.Standings[w].Behind.Value);
            return $"{Texts[second].Name},{Texts[chosen.Result.Best].Name}";
        }
    }

    /// <summary>What is chosen on, in a word or two.</summary>
    public string About => chosen.Plan.Weights is null
        ? OutcomeNames.Noun(chosen.Plan.Endpoints[0])
        : $"{WordList.And([.. chosen.Plan.Endpoints.Select(OutcomeNames.Noun)])} weighed together";

    private bool IsAllSame => chosen.Result.Standings.All(of => ReferenceEquals(of, chosen.Best) || IsSame(of));

    private string[] Open => [.. chosen.Result.NotResolved.Select(Title)];

    /// <summary>"Precise leads in speed", or that it is too close to call.</summary>
    public string Headline => this switch
    {
        _ when IsAllSame => "Nothing to choose",
        _ when Open.Length > 0 => "Too close to call",
        _ when !chosen.Result.IsReached => $"{Best} probably leads",
        _ when chosen.Plan.Weights is not null => $"{Best}, by these weights",
        _ => $"{Best}, if {About} counts most",
    };

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ', (string[])[.. Sure(), .. Others(), .. Cut()]);

    /// <summary>What the last line says after the headline.</summary>
    public string Last => IsAllSame ? "" : Open.Length > 0 ? $"{WordList.And([Best, .. Open])}." : "Judgement: not asked.";

    /// <summary>What a text is called, by its place.</summary>
    public string Text(int place) => Texts[place].Title();

    /// <summary>"11 to 15 by luck, behind".</summary>
    public string Behind(ChoiceStanding of)
    {
        if (IsSame(of)) return "the same in every crisis";
        string word = of.Behind.Interval.ExcludesZero ? "behind" : "unclear";
        string span = chosen.Plan.Weights is null
            ? RowFigure.For(chosen.Plan.Endpoints[0], of.Worth, chosen.Best.Worth).Levels(of.Behind.Interval)
            : chosen.Measured.RangedDifference(of.Behind);
        return $"{span} by luck, {word}";
    }

    private IEnumerable<string> Sure()
    {
        if (IsAllSame)
        {
            yield return $"In no crisis do the texts differ in {About}.";
            yield break;
        }
        string more = chosen.Result.Probability is { } probability
            ? probability > AlmostSure
                ? "almost surely best"
                : FormattableString.Invariant($"best with a probability of about {Math.Floor(100 * probability):0} %")
            : "best so far";
        yield return $"On the numbers of the file, {Best} is {more}: that is luck alone.";
        if (Open.Length > 0) yield return $"Not told apart from it: {WordList.And(Open)}.";
    }

    /// <summary>What becomes of it by all outcomes at once.</summary>
    private IEnumerable<string> Others()
    {
        if (chosen.Front is not { Outcomes.Count: > 1 } front) yield break;
        string[] others =
        [
            .. front.Texts.Select((text, w) => (text, w))
                .Where(one => one.text.IsOnFront && one.w != chosen.Result.Best).Select(one => Text(one.w)),
        ];
        bool leads = front.Texts[chosen.Result.Best].IsOnFront;
        yield return (leads, others.Length) switch
        {
            (true, 0) => "No other text does better in anything else here.",
            (true, _) => $"If something else counts more, look at {WordList.And(others)}.",
            _ => $"In all things here together, {WordList.And(others)} {(others.Length == 1 ? "does" : "do")} as well or "
                + "better.",
        };
    }

    private IEnumerable<string> Cut()
    {
        if (!chosen.Result.IsReached && !IsAllSame)
            yield return "The crises allowed were spent before it was as sure as asked.";
        if (chosen.Result.Interrupted) yield return "Interrupted: it rests on what was over.";
    }

    private string Title(ChoiceStanding of) => Text(chosen.Result.Standings.ToList().IndexOf(of));

    private static bool IsSame(ChoiceStanding of) => of.Behind is { Value: 0, Interval.Width: 0 };
}
