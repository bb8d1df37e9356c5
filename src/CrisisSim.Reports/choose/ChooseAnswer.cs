using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of a choice: which text, on what, and how sure that is.</summary>
internal static class ChooseAnswer
{
    public static FirstScreen Compose(ChooseReportData chosen)
    {
        var words = new ChosenWords(chosen);
        return new FirstScreen
        {
            Asked = $"{chosen.Plan.Scenario.Title}: which of {NumberWord.Spell(chosen.Plan.Declarations.Count)} "
                + $"{(chosen.Plan.Declarations.Count == 1 ? "text" : "texts")}{words.Asked}?",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(chosen, words),
            Notes = [.. Notes(chosen)],
            Next = NextStep.Of("would sceptics agree?",
                ["compare", .. chosen.Source.Words, "--wordings", words.Two]),
            Again = chosen.Command,
            Last = words.Last,
        };
    }

    /// <summary>Gains and prices where the front was played, then how far the best leads each.</summary>
    private static Grid Table(ChooseReportData chosen, ChosenWords words)
    {
        FrontFigures? figures = chosen.Front is { } front ? new FrontFigures(front, front.Texts) : null;
        return new Grid(
            [
                new GridColumn(figures is null ? "TEXT" : "OF 100 CRISES"),
                .. figures?.Heads ?? [],
                .. (chosen.Front?.Measures ?? []).Select(measure => new GridColumn(measure.Measure.Name, Right: true)),
                new GridColumn(chosen.Judged is null ? "" : "best in", Right: true),
            ],
            [
                .. (chosen.Front?.Texts ?? []).Select((text, w) => GridRow.FromTexts(
                [
                    words.Label(w), .. figures!.Row(text),
                    .. text.Chosen.Select(share => RowFigure.For(Endpoints.GeneralWar, share).Value(share)),
                    chosen.Judged is { } sets ? Names.Number(sets.BestIn[w]) : w == chosen.Result.Best ? "best" : "",
                ])),
                GridRow.Heading($"LEAD OF {words.Text(chosen.Result.Best).ToUpperInvariant()}, "
                    + $"{words.About.ToUpperInvariant()}{MoreCrises(chosen)}"),
                .. chosen.Result.Standings.Select((of, w) => (of, w)).Where(one => one.w != chosen.Result.Best)
                    .OrderBy(one => one.of.Behind.Value)
                    .Select(one => GridRow.FromTexts(words.Over(one.w), words.Behind(one.w))),
            ]);
    }

    /// <summary>Said where the leads rest on more crises of a text than the rows above.</summary>
    private static string MoreCrises(ChooseReportData chosen)
    {
        long led = chosen.Result.Standings.Max(of => of.Trials);
        return chosen.Front is { } front && led > front.Trials ? $", UP TO {Names.Number(led)} CRISES" : "";
    }

    private static IEnumerable<string> Notes(ChooseReportData chosen)
    {
        if (chosen.Front is { } front) yield return new FrontFigures(front, front.Texts).Reading;
        if (chosen.Deterrence is not null) yield return "No action, armed attack: what attackers would choose, in %.";
        yield return chosen.Judged is { } judged
            ? $"Best in, judgement: {Names.Count(judged.Sets, "set")} of assumptions, no probability. Luck: chance alone."
            : "Luck: chance alone. What other assumptions would do was not asked.";
    }
}

/// <summary>Which text is best, in words.</summary>
internal sealed class ChosenWords(ChooseReportData chosen)
{
    private const double AlmostSure = 0.999;

    private const int LongestLeaders = 30;

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

    /// <summary>What counts most, where the one outcome decides.</summary>
    private string Counted => chosen.Plan.Endpoints[0] switch
    {
        var one when ReferenceEquals(one, Endpoints.Effectiveness) => "stopping the attack",
        var one when ReferenceEquals(one, Endpoints.Reliability) => "the force sent",
        var one => OutcomeNames.Noun(one),
    };

    /// <summary>Places of the other wordings that differ from the best.</summary>
    private IEnumerable<int> Others => Enumerable.Range(0, Texts.Count)
        .Where(w => w != chosen.Result.Best && !IsSame(chosen.Result.Standings[w]));

    private bool IsAllSame => chosen.Result.Standings.All(of => ReferenceEquals(of, chosen.Best) || IsSame(of));

    private string[] Open => [.. chosen.Result.NotResolved.Where(of => !IsSame(of)).Select(Title)];

    /// <summary>Texts under which no crisis goes another way, in what is chosen on, than under the best.</summary>
    private string[] Tied => [.. chosen.Result.NotResolved.Where(IsSame).Select(Title)];

    /// <summary>The best and those that tie with it, by name where that is short.</summary>
    private string Leaders => WordList.And([Best, .. Tied]) is { Length: <= LongestLeaders } named
        ? named
        : $"{NumberWord.Capital(1 + Tied.Length)} texts";

    private string Lead => Tied.Length == 0 ? "leads" : "lead";

    /// <summary>What is asked of the texts: " is fastest".</summary>
    public string Asked => chosen.Plan switch
    {
        { Weights: null, Endpoints: [var one, ..] } when ReferenceEquals(one, Endpoints.Timeliness) => " is fastest",
        { Weights: null, Endpoints: [var one, ..] } when ReferenceEquals(one, Endpoints.Reliability) =>
            " brings most force",
        { Weights: null, Endpoints: [var one, ..] } when ReferenceEquals(one, Endpoints.Effectiveness) =>
            " stops most attacks",
        _ => $", by {About}",
    };

    /// <summary>"Precise leads in speed", or that it is too close to call.</summary>
    public string Headline => this switch
    {
        _ when IsAllSame => "Nothing to choose",
        _ when Open.Length > 0 => "Too close to call",
        _ when !chosen.Result.IsReached => $"{Leaders} probably {Lead}",
        _ when chosen.Judged is { } judged && !Others.All(judged.Keeps) => $"{Leaders} {Lead}, depends on judgement",
        _ when chosen.Plan.Weights is not null => $"{Leaders}, by these weights",
        _ => $"{Leaders}, if {Counted} counts most",
    };

    /// <summary>The title of a picture: the headline, and by what where it does not say so.</summary>
    public string Named =>
        IsAllSame || Open.Length > 0 || !chosen.Result.IsReached ? $"{Headline}, by {About}" : Headline;

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ', (string[])[.. Sure(), .. Elsewhere(), .. Price(), .. Cut()]);

    /// <summary>What the last line says after the headline.</summary>
    public string Last => (IsAllSame, Open.Length, chosen.Judged) switch
    {
        (true, _, _) => "",
        (_, > 0, _) => $"{WordList.And([Best, .. Tied, .. Open])}.",
        (_, _, { } judged) => $"On judgement: best in {judged.BestIn[chosen.Result.Best]} of {judged.Sets} sets.",
        _ => "Judgement: not asked.",
    };

    /// <summary>What a text is called, by its place.</summary>
    public string Text(int place) => Texts[place].Title();

    /// <summary>What a row is called: the title where it fits, else the head of a column.</summary>
    public string Label(int place) => SeveralAnswer.Titles(Texts)[place];

    /// <summary>"over Ambiguous".</summary>
    public string Over(int place) => $"over {Label(place)}";

    /// <summary>"+11 to +15 by luck, +2 to +28 by judgement, robust".</summary>
    public string Behind(int place)
    {
        ChoiceStanding of = chosen.Result.Standings[place];
        string judged = chosen.Judged is { } sets
            ? $", {Span(of, Judged(of, sets.Leads[place].Middle))} by judgement"
            : "";
        if (IsSame(of)) return $"none in any crisis{judged}, tied";
        string word = (of.Behind.Interval.ExcludesZero, chosen.Judged?.Keeps(place)) switch
        {
            (false, _) => "unclear",
            (true, null) => "shown",
            (true, true) => "robust",
            _ => "depends",
        };
        return $"{Span(of, of.Behind.Interval)} by luck{judged}, {word}";
    }

    private static Interval Judged(ChoiceStanding of, Interval middle) =>
        JudgementRange.Holding(of.Behind.Value, middle.Low, middle.High);

    private string Span(ChoiceStanding of, Interval interval) => chosen.Plan.Weights is null
        ? RowFigure.For(chosen.Plan.Endpoints[0], of.Worth, chosen.Best.Worth).Span(interval)
        : RowFigure.For(Endpoints.Cost, of.Worth, chosen.Best.Worth).Span(interval);

    private IEnumerable<string> Sure()
    {
        if (IsAllSame)
        {
            yield return $"In no crisis do the texts differ in {About}.";
            yield break;
        }
        if (Tied.Length > 0) yield return $"{WordList.And([Best, .. Tied])} tie: no crisis sets them apart.";
        yield return Open.Length == 0
            ? $"By luck alone, {Best} is {Probably}."
            : Open.Length + Tied.Length == Texts.Count - 1
                ? $"By luck alone, any {(Tied.Length > 0 ? "other" : "text")} may be as good."
                : $"By luck alone, {WordList.And(Open)} may be as good{(Tied.Length > 0 ? "" : $" as {Best}")}.";
        if (chosen.Judged is { } judged) yield return OnOtherAssumptions(judged);
    }

    private string Probably => chosen.Result.Probability switch
    {
        null => "the best so far",
        > AlmostSure => "almost surely the best",
        { } probability =>
            FormattableString.Invariant($"the best with a probability of about {Math.Floor(100 * probability):0} %"),
    };

    /// <summary>Which texts are best in most sets of assumptions, and in how many the best as stated is.</summary>
    private string OnOtherAssumptions(ChoiceJudgement judged)
    {
        int most = judged.BestIn.Max(), own = judged.BestIn[chosen.Result.Best];
        if (own == most) return $"On other assumptions, {Best} is best in {own} sets of {judged.Sets}.";
        string[] first = [.. Enumerable.Range(0, Texts.Count).Where(w => judged.BestIn[w] == most).Select(Label)];
        return $"On other assumptions, {WordList.And(first)} {(first.Length == 1 ? "is" : "are")} best in {most} sets "
            + $"of {judged.Sets}, {Best} in {(own == 0 ? "none" : Names.Number(own))}.";
    }

    /// <summary>What the best costs beside the others, where the front was played.</summary>
    private IEnumerable<string> Price()
    {
        if (IsAllSame || chosen.Front is not { } front) yield break;
        FrontEntry[] others = [.. front.Texts.Where((_, w) => w != chosen.Result.Best)];
        if (new FrontFigures(front, [front.Texts[chosen.Result.Best]]).Span(Endpoints.Cost) is { } own
            && new FrontFigures(front, others).Span(Endpoints.Cost) is { } rest)
            yield return $"Price: {own} {Days}; under the others, {rest}.";
    }

    private string Days => chosen.Plan.Scenario.Incident.Domain.IsKinetic() ? "brigade-days" : "days of measures";

    /// <summary>What becomes of it by all outcomes at once.</summary>
    private IEnumerable<string> Elsewhere()
    {
        if (Open.Length > 0 || chosen.Front is not { Outcomes.Count: > 1 } front) yield break;
        string[] others =
        [
            .. front.Texts.Select((text, w) => (text, w))
                .Where(one => one.text.IsOnFront && one.w != chosen.Result.Best).Select(one => Text(one.w)),
        ];
        bool leads = front.Texts[chosen.Result.Best].IsOnFront;
        yield return (leads, others.Length) switch
        {
            (true, 0) => "No other text does better in anything else here.",
            (true, var all) when all > 2 => "If something else counts more, another may be better.",
            (true, _) => $"If something else counts more, look at {WordList.And(others)}.",
            _ => $"Over the {Names.Crises(front.Trials)} of the table, {WordList.And(others)} "
                + $"{(others.Length == 1 ? "does" : "do")} as well or better in all things here.",
        };
    }

    private IEnumerable<string> Cut()
    {
        if (!chosen.Result.IsReached && !IsAllSame && !chosen.Result.Interrupted)
            yield return "The crises allowed were spent before it was as sure as asked.";
        if (chosen.Result.Interrupted) yield return "Interrupted: it rests on what was over.";
    }

    private string Title(ChoiceStanding of) => Text(chosen.Result.Standings.ToList().IndexOf(of));

    private static bool IsSame(ChoiceStanding of) => of.Behind.Has(Caveats.NoTrialDiffers);
}
