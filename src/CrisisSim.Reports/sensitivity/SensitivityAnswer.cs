using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of <c>sensitivity</c>: how many assumptions matter, which, and for whom.</summary>
internal static class SensitivityAnswer
{
    private const int MostRows = 8, LongestBar = 14;

    public static FirstScreen Compose(SensitivityReportData found)
    {
        var ranked = new RankedFactors(found);
        return new FirstScreen
        {
            Asked = ranked.Question,
            Verdict = ranked.Headline,
            Sentences = ranked.Sentences,
            Table = Table(found, ranked),
            Notes = [.. Notes(found, ranked)],
            Next = NextStep.Of("where does the balance tip?", "discover", found.Data.Place),
            Again = found.Command,
            Last = ranked.Last,
        };
    }

    private static Grid Table(SensitivityReportData found, RankedFactors ranked)
    {
        FactorMeasure[] shown = [.. ranked.Shown.Take(MostRows)];
        double most = shown.Select(of => Math.Abs(of.Value.Value)).DefaultIfEmpty(1).Max();
        bool directed = ranked.IsDirected;
        return new Grid(
            [
                new GridColumn(directed ? "THE HIGHER THIS IS" : "ASSUMPTION"),
                .. directed ? [new GridColumn(ranked.IsDifference ? "the better for" : "the result is")] : (GridColumn[])[],
                new GridColumn(ranked.Unit, Right: true), new GridColumn(""), new GridColumn("by luck", Right: true),
            ],
            [
                .. shown.Select(of => GridRow.FromTexts(
                [
                    ranked.Label(of),
                    .. directed ? [ranked.Direction(of)] : (string[])[],
                    ranked.Strength(of),
                    new string('#', Math.Max(1, (int)Math.Round(LongestBar * Math.Abs(of.Value.Value) / most))),
                    ranked.Luck(of),
                ])),
                .. Rest(ranked, shown.Length),
            ]);
    }

    private static IEnumerable<GridRow> Rest(RankedFactors ranked, int shown)
    {
        int more = ranked.Shown.Count - shown, open = ranked.All.Count - ranked.Shown.Count;
        if (more > 0) yield return GridRow.FromTexts($"{NumberWord.Capital(more)} more", "matter a little: --detail");
        if (open > 0)
            yield return GridRow.FromTexts(
                ranked.Shown.Count == 0 ? $"All {NumberWord.Spell(open)}"
                    : $"{NumberWord.Capital(open)} {(open == 1 ? "other" : "others")}",
                "not shown to matter");
    }

    private static IEnumerable<string> Notes(SensitivityReportData found, RankedFactors ranked)
    {
        yield return ranked.Meaning;
        yield return found.Result.LuckShare is { } share
            ? "Luck: at most "
                + FormattableString.Invariant($"{Math.Max(1, Math.Ceiling(100 * share)):0}")
                + " of 100 parts of what differs; one row in 20 would show by luck alone."
            : "Luck: chance alone; one row in 20 would show by luck alone.";
        yield return "Judgement: the ranges of the study. A wider range would matter more.";
        yield return $"{SituationWords.NoProbability} Price: ask for its own ranking with --of. More: --detail";
    }
}

/// <summary>Factors in the order in which they matter, in words.</summary>
internal sealed class RankedFactors
{
    private const int Named = 3;

    private const double MuchWeaker = 3;

    private readonly SensitivityReportData found;
    private readonly SituationWords words;

    public RankedFactors(SensitivityReportData found)
    {
        this.found = found;
        words = new SituationWords(found.Data.Results);
        string key = SensitivityWords.Ranking(found.Result.Method);
        All = [.. found.Result.Measures.Where(
            of => of.Measure == key && found.Data.Results.Factors.Contains(of.Factor))];
        Shown = [.. All.Where(SensitivityGrid.IsResolved)];
    }

    /// <summary>One a factor, the most important first.</summary>
    public IReadOnlyList<FactorMeasure> All { get; }

    /// <summary>Those that are shown to matter.</summary>
    public IReadOnlyList<FactorMeasure> Shown { get; }

    /// <summary>Whether it is told which way a factor works.</summary>
    public bool IsDirected => found.Result.Method is not (SensitivityMethod.Sobol or SensitivityMethod.Voi);

    /// <summary>Whether it is the difference between two texts that is ranked for.</summary>
    public bool IsDifference => found.Data.Question.IsDifference && found.Result.Method != SensitivityMethod.Voi;

    private Endpoint Endpoint => found.Data.Question.Endpoint;

    private string Noun => OutcomeNames.Noun(Endpoint);

    /// <summary>"what decides speed, Precise against Ambiguous?".</summary>
    public string Question => words.Asked(IsDifference
        ? $"what decides {Noun}, {words.Text(found.Data.Question.Wording)} against {words.Text(0)}?"
        : found.Result.Method == SensitivityMethod.Voi
            ? $"what decides the choice by {Noun}?"
            : $"what decides {Noun} under {words.Text(found.Data.Question.Wording)}?");

    /// <summary>"Two of nineteen decide": those that are shown and at least a third as strong as the strongest.</summary>
    public string Headline => Shown.Count == 0
        ? "None is shown to matter"
        : $"{NumberWord.Capital(Strong.Length)} of {NumberWord.Spell(All.Count)} {(Strong.Length == 1 ? "decides" : "decide")}";

    private FactorMeasure[] Strong =>
        [.. Shown.Where(of => MuchWeaker * Math.Abs(of.Value.Value) >= Shown.Max(one => Math.Abs(one.Value.Value)))];

    /// <summary>What follows the headline.</summary>
    public string Sentences
    {
        get
        {
            int open = All.Count - Shown.Count;
            if (Shown.Count == 0)
                return $"None of {Names.Count(All.Count, "assumption")} is shown to matter. That is not to say that "
                    + "none does.";
            int weak = Shown.Count - Strong.Length;
            string[] named = [.. Strong.Take(Named).Select(of => words.Factor(of.Factor))];
            string most = $"{(Strong.Length > Named ? "First come" : named.Length == 1 ? "It is" : "They are")} "
                + $"{WordList.And(named)}.";
            string little = weak > 0
                ? $" {NumberWord.Capital(weak)} more {(weak == 1 ? "matters" : "matter")} a little."
                : "";
            return open == 0 ? most + little : $"{most}{little} For {NumberWord.Spell(open)} of them no effect is shown.";
        }
    }

    /// <summary>The title of a picture: the headline, and what decides.</summary>
    public string Title => Shown.Count == 0
        ? $"None of {Names.Count(All.Count, "assumption")} is shown to matter for {Noun}"
        : $"{Headline} {Noun}: {WordList.And([.. Strong.Take(Named).Select(of => words.Factor(of.Factor))])}"
            + (Strong.Length > Named ? " first" : "");

    /// <summary>What a bar is called.</summary>
    public string Name(FactorMeasure of) => words.Factor(of.Factor);

    /// <summary>What the last line says after the headline.</summary>
    public string Last => Shown.Count == 0 ? "" : $"First comes {words.Factor(Shown[0].Factor)}.";

    /// <summary>The head of the column of strengths.</summary>
    public string Unit => found.Result.Method switch
    {
        SensitivityMethod.Prcc or SensitivityMethod.Sobol => "strength",
        SensitivityMethod.Voi => "worth knowing",
        SensitivityMethod.Morris => "effect",
        _ => "swing",
    };

    /// <summary>How a strength is read.</summary>
    public string Meaning => found.Result.Method switch
    {
        SensitivityMethod.Prcc => "Strength: 0 does nothing; 100 decides alone which situations come out higher.",
        SensitivityMethod.Sobol => "Strength: parts of 100 of what differs between situations, with others together.",
        SensitivityMethod.Voi => $"Worth knowing: how much {Noun} would gain if this were known beforehand{Of100}.",
        SensitivityMethod.Morris => $"Effect: how far its whole range moves {Noun} on average{Of100}.",
        _ => $"Swing: how far {Noun} moves from its lowest setting to its highest{Of100}.",
    };

    /// <summary>What a row is called: its title, and of a factor of words its last one.</summary>
    public string Label(FactorMeasure of)
    {
        int place = found.Data.Results.Factors.ToList().IndexOf(of.Factor);
        string title = WordList.Capital(words.Factor(place));
        if (!words.IsCategorical(place)) return title;
        FactorValue last = found.Data.Results.Points.Select(point => point.Values[place])
            .Where(value => !value.IsStated).MaxBy(value => value.Number);
        return $"{title}: {SituationWords.Plain(last.Text)}";
    }

    /// <summary>Which text a higher value speaks for, or whether the result is then higher.</summary>
    public string Direction(FactorMeasure of)
    {
        double way = found.Result.Method switch
        {
            SensitivityMethod.Morris => found.Result.Find(of.Factor, "mean_effect")?.Value.Value ?? 0,
            SensitivityMethod.Tornado => (found.Result.Find(of.Factor, "high")?.Value.Value ?? 0)
                - (found.Result.Find(of.Factor, "low")?.Value.Value ?? 0),
            _ => of.Value.Value,
        };
        bool better = way > 0 == Endpoint.HigherIsBetter;
        if (!IsDifference) return better ? "better" : "worse";
        return words.Text(better ? found.Data.Question.Wording : 0);
    }

    /// <summary>From 0 to 100, or in the unit of the outcome.</summary>
    public string Strength(FactorMeasure of) => IsShare
        ? Whole(100 * Math.Abs(of.Value.Value))
        : RowFigure.For(Endpoint, of.Value).Value(of.Value with { Value = Math.Abs(of.Value.Value) });

    /// <summary>Its interval, rounded outwards.</summary>
    public string Luck(FactorMeasure of)
    {
        Interval luck = of.Value.Interval;
        if (of.Value.Value < 0) luck = new Interval(-luck.High, -luck.Low);
        if (!IsShare) return RowFigure.For(Endpoint, of.Value).Levels(luck);
        return $"{Whole(Math.Floor(100 * luck.Low))} to {Whole(Math.Ceiling(100 * luck.High))}";
    }

    private bool IsShare => found.Result.Method is SensitivityMethod.Prcc or SensitivityMethod.Sobol;

    private string Of100 => Endpoint.Kind is EndpointKind.Probability or EndpointKind.Share ? ", of 100" : "";

    private static string Whole(double number) =>
        number.ToString("0", CultureInfo.InvariantCulture).Replace('-', '−');
}
