using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The answer of <c>drift</c> in words: what is left of a lead, what has aged, and the price.</summary>
internal sealed class LastingWords
{
    private const double Whole = 100;

    private readonly DriftResult result;
    private readonly DriftChange change;

    public LastingWords(DriftResult result)
    {
        this.result = result;
        Gain = Endpoints.Effectiveness;
        Wording = Enumerable.Range(1, result.Wordings.Count - 1)
            .MaxBy(w => result.Difference(Gain, w, 0).Difference?.Value ?? double.NegativeInfinity);
        change = DriftChange.Measure(result, Wording, Gain);
    }

    /// <summary>What the screen follows.</summary>
    public Endpoint Gain { get; }

    /// <summary>Place of the text that the answer speaks of: of several the one that leads most today.</summary>
    public int Wording { get; }

    /// <summary>What the text is called.</summary>
    public string Title => Text.Title();

    /// <summary>The lead in a year, with what other assumptions make of it.</summary>
    public Change At(int year) => result.Judge(Gain, Wording, year);

    /// <summary>What becomes of the lead; no more than the less sure of its two ends says.</summary>
    public string Headline
    {
        get
        {
            (Change first, Change last) = (At(0), At(End));
            if (first.Sureness == Sureness.Same && last.Sureness == Sureness.Same) return "The same";
            if (!first.IsShown && !last.IsShown) return "Not shown";
            if (!first.IsShown) return Doubted("Nothing today, something then", last);
            if (!last.IsShown) return Doubted("Nothing is shown to be left", first);
            if (first.Favours != last.Favours) return Doubted("It turns round", first, last);
            return Doubted(change.Change.Interval.ExcludesZero
                ? Math.Abs(last.Figures.Difference!.Value.Value) < Math.Abs(first.Figures.Difference!.Value.Value)
                    ? "Part of it is left"
                    : "It grows"
                : "It lasts", first, last);
        }
    }

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ', ((string[])[Stops(), Aged(), Doubt()])
        .Where(sentence => sentence.Length > 0));

    /// <summary>The title of a picture: the headline, and the lead today and then.</summary>
    public string Picture => Last.Length > 0
        ? $"{Headline}. {Last.TrimEnd('.')}"
        : $"{Headline}: no lead of {Title} today, nor after {Years(result.Plan.Last)}";

    /// <summary>What the last line says after the headline.</summary>
    public string Last => At(0).IsShown || At(End).IsShown
        ? $"As stated, a lead of {Signed(0)} today and of {Signed(End)} then."
        : "";

    /// <summary>What moves for nothing, and the time abroad, today and then.</summary>
    public string Price
    {
        get
        {
            Endpoint price =
                Endpoints.FalseMoves.IsAskedOf(result.Plan.Scenario) ? Endpoints.FalseMoves : Endpoints.Cost;
            EndpointDifference first = result.Difference(price, Wording, 0),
                last = result.Difference(price, Wording, End);
            var figure = RowFigure.For(price, first.Baseline, first.Other, last.Baseline, last.Other);
            string what = !ReferenceEquals(price, Endpoints.Cost) ? "% moved for nothing"
                : result.Plan.Scenario.Incident.Domain.IsKinetic() ? "brigade-days" : "days of measures";
            string before = WordingTitles.Heads([result.Wordings[0].Declaration])[0];
            return $"Price: {figure.Value(first.Other)} {what} today, {figure.Value(last.Other)} then ({before}: "
                + $"{figure.Value(first.Baseline)}, {figure.Value(last.Baseline)}); drawn in: not asked";
        }
    }

    /// <summary>Which causes move the lead, or that none is shown to.</summary>
    public string Causes
    {
        get
        {
            string[] shown =
            [
                .. change.Parts.Where(part => part.Part.Interval.ExcludesZero && !part.WithinAnother)
                    .OrderByDescending(part => Math.Abs(part.Part.Value)).Take(2)
                    .Select(part => $"{part.Name} {RowFigure.For(Gain, part.Part).Signed(part.Part)}"),
            ];
            return shown.Length > 0
                ? $"Largest single influence: {WordList.And(shown)} of 100{Sum}."
                : $"No single influence on the lead is shown with {Histories(result.Done)}; more: --trials "
                    + $"{10L * result.Done}";
        }
    }

    /// <summary>Said where single causes are shown and all of them together are not.</summary>
    private string Sum => change.Change.Interval.ExcludesZero ? "" : "; their sum is not shown";

    /// <summary>"20 years".</summary>
    public static string Years(double years) => years == 1 ? "1 year" : FormattableString.Invariant($"{years:0} years");

    private int End => result.Plan.Years.Count - 1;

    private Declaration Text => result.Wordings[Wording].Declaration;

    private string FirstTitle => result.Wordings[0].Declaration.Title();

    private static string Doubted(string said, params Change[] on) => on.Min(one => one.Sureness) switch
    {
        Sureness.Robust => $"Robust: {char.ToLowerInvariant(said[0])}{said[1..]}",
        Sureness.DependsOnJudgement => "Depends on judgement",
        _ => $"{said}, as stated",
    };

    private string Stops()
    {
        (EndpointDifference first, EndpointDifference last) = (At(0).Figures, At(End).Figures);
        if (!At(0).IsShown && !At(End).IsShown)
            return $"No clear difference in {OutcomeNames.Noun(Gain)} between {Title} and {FirstTitle}, today or after "
                + $"{Years(result.Plan.Last)}.";
        var figure = RowFigure.For(Gain, first.Baseline, first.Other, last.Baseline, last.Other);
        return $"{Kept()}, {More(figure, last)} of 100 are stopped under {Title} than under {FirstTitle} after "
            + $"{Years(result.Plan.Last)}; today, {Count(figure, first)}.";
    }

    private static string More(RowFigure figure, EndpointDifference d) => $"{Count(figure, d)} attacks";

    /// <summary>"3 more".</summary>
    private static string Count(RowFigure figure, EndpointDifference d) =>
        $"{figure.Signed(d.Difference).TrimStart('+', '−')} {(d.Difference is { Value: < 0 } ? "fewer" : "more")}";

    private string Kept() => Text.Governance switch
    {
        { ReviewEvery: { } every } =>
            $"Reviewed every {Figures.Plain(every, new Decimals(every % 1 == 0 ? 0 : 1))} years",
        _ => "If nobody reviews it",
    };

    private string Aged()
    {
        DriftWording text = result.Wordings[Wording];
        double clarity = text.First.Precision.Average();
        if (clarity <= 0) return "";
        string left = Figures.Plain(Whole * text.Last.Precision.Average() / clarity, default);
        string unlisted =
            Figures.Plain(Whole * text.Last.Unlisted.Count(one => one) / text.Last.Unlisted.Count, default);
        return $"By then {left} % of its clarity is left, and its list misses {unlisted} of 100 attacks.";
    }

    private string Doubt()
    {
        Change[] open = [.. ((Change[])[At(0), At(End)]).Where(one => one.Sureness == Sureness.DependsOnJudgement)];
        return open.Length == 0 ? ""
            : open.Any(one => one.Judged is { ScepticAgrees: false }) ? "A sceptic of clear words would not agree."
            : "An advocate of clear words would not agree.";
    }

    private string Signed(int year)
    {
        EndpointDifference d = At(year).Figures;
        return RowFigure.For(Gain, d.Baseline, d.Other).Signed(d.Difference);
    }

    private static string Histories(int n) => n == 1 ? "1 history" : $"{Names.Number(n)} histories";
}
