using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The answer of <c>run</c> and <c>compare</c> as a picture: the rows of the first screen that matter most.</summary>
internal static class AnswerPicture
{
    /// <summary>Prices beside the gains, the gravest first.</summary>
    private const int MostPrices = 3;

    /// <summary>Of one wording or several.</summary>
    public static Chart Draw(ComparisonReportData played)
    {
        IReadOnlyList<Wording> wordings = played.Result.Tables.Count > 1
            ? played.Comparison.Wordings
            : [Wording.From(played.Result.Tables[0])];
        Verdict[] verdicts =
            [.. Enumerable.Range(1, wordings.Count - 1).Select(other => Verdict.Of(played.Played, other))];
        IReadOnlyList<Series> texts = ComparedSeries.For(played.Scenario, played.Plan.Declarations);
        AnswerRow[] rows =
            [.. Shown(wordings, verdicts, played).Select(endpoint => Row(endpoint, wordings, verdicts, played))];
        return AnswerChart.Draw(Title(wordings, verdicts, played), Subtitle(played), texts, rows);
    }

    /// <summary>A change as a row of an answer has it.</summary>
    internal static AnswerChange Change(Change change, RowFigure figure, bool isPrice)
    {
        double factor = Factor(change.Endpoint);
        Estimate? known = change.Figures.Difference;
        string word = SurenessWords.InRow(change, isPrice), signed = figure.Signed(known);
        string amount = signed.Trim('0', '.').Length == 0 ? "about 0" : signed;
        return new AnswerChange(known?.Value * factor ?? double.NaN,
            change.Sureness is Sureness.Same or Sureness.NotKnown ? word : $"{amount}, {word}", change.Sureness)
        {
            Luck = Scaled(known?.Interval, factor),
            Judgement = Scaled(change.Judged?.Range, factor),
        };
    }

    /// <summary>The gains, general war, time abroad, and the first other price, those shown to be higher first.</summary>
    private static IEnumerable<Endpoint> Shown(IReadOnlyList<Wording> wordings, Verdict[] verdicts,
        ComparisonReportData played)
    {
        IReadOnlyList<Endpoint> gains = Verdict.GainsOf(played.Scenario);
        return gains.Concat(Endpoints.Prices
            .Except(gains)
            .Where(price => price.IsAskedOf(played.Scenario) && wordings.All(wording => wording[price] is not null))
            .OrderByDescending(price => ReferenceEquals(price, Endpoints.GeneralWar))
            .ThenByDescending(price => ReferenceEquals(price, Endpoints.Cost))
            .ThenByDescending(price => verdicts.Any(of => of.Dearer.Any(one => ReferenceEquals(one.Endpoint, price))))
            .Take(MostPrices));
    }

    private static AnswerRow Row(Endpoint endpoint, IReadOnlyList<Wording> wordings, Verdict[] verdicts,
        ComparisonReportData played)
    {
        var figure = RowFigure.For(endpoint, [.. wordings.Select(wording => wording[endpoint])]);
        double factor = Factor(endpoint);
        AnswerValue?[] values = [.. wordings.Select(wording => Value(endpoint, wording[endpoint], figure, played))];
        double most = values.OfType<AnswerValue>().Select(value => Right(value, ends: verdicts.Length == 0))
            .DefaultIfEmpty().Max();
        bool isPrice = !Verdict.GainsOf(played.Scenario).Contains(endpoint);
        return new AnswerRow(OutcomeNames.Row(endpoint, played.Scenario).Trim(), values)
        {
            Full = (isPrice || factor == 1) && most > 0 ? most : 100,
            OwnScale = isPrice,
            Better = !played.Scenario.Incident.Real && !endpoint.IsOfNoAttack ? 0 : endpoint.HigherIsBetter ? 1 : -1,
            Changes = [.. verdicts.Select(verdict => Found(endpoint, verdict, figure))],
        };
    }

    /// <summary>How far to the right a value is drawn, with its intervals where they are drawn too.</summary>
    private static double Right(AnswerValue value, bool ends) => !ends
        ? value.Value
        : Math.Max(value.Value, Math.Max(value.Luck?.High ?? 0, value.Judgement?.High ?? 0));

    private static AnswerValue? Value(Endpoint endpoint, Estimate? value, RowFigure figure, ComparisonReportData played)
    {
        if (value is not { } known) return null;
        Interval? judged = played.Played.JudgedAlone
            .FirstOrDefault(one => ReferenceEquals(one.Endpoint, endpoint))?.Spread.Middle;
        bool isAlone = played.Result.Tables.Count == 1;
        return new AnswerValue(known.Value * Factor(endpoint),
            isAlone ? $"{figure.Value(known)} ({figure.Levels(known.Interval)} by luck)" : figure.Value(known))
        {
            Luck = Scaled(known.Interval, Factor(endpoint)),
            Judgement = Scaled(judged, Factor(endpoint)),
        };
    }

    private static AnswerChange Found(Endpoint endpoint, Verdict verdict, RowFigure figure)
    {
        Change? gain = verdict.Gains.FirstOrDefault(one => ReferenceEquals(one.Endpoint, endpoint));
        return gain is not null
            ? Change(gain, figure, isPrice: false)
            : Change(verdict.Prices.First(one => ReferenceEquals(one.Endpoint, endpoint)), figure, isPrice: true);
    }

    /// <summary>The verdict, with what it is about.</summary>
    private static string Title(IReadOnlyList<Wording> wordings, Verdict[] verdicts, ComparisonReportData played)
    {
        IReadOnlyList<Declaration> texts = played.Plan.Declarations;
        if (verdicts.Length == 0) return new RunWords(wordings[0], played).Headline;
        if (verdicts.Length > 1)
        {
            var several = new RankingWords(Ranking.Of(played.Comparison, Verdict.GainsOf(played.Scenario)), verdicts,
                played);
            return several.Last.Length == 0 ? several.Headline : $"{several.Headline}: {several.Last.TrimEnd('.')}";
        }
        var pair = new VerdictWords(verdicts[0], texts[1].Title(), played);
        return pair.Last.Length == 0
            ? $"{pair.Headline} under {texts[0].Title()} and {texts[1].Title()}"
            : $"{pair.Headline}: under {texts[1].Title()}, {char.ToLowerInvariant(pair.Last[0])}"
                + pair.Last[1..].TrimEnd('.');
    }

    private static string Subtitle(ComparisonReportData played) =>
        played.Result.Tables.Count == 1
            ? $"Under {played.Plan.Declarations[0].Title()}, {Names.Crises(played.Result.Done)}"
            : $"{Names.Crises(played.Result.Done)}, the same luck under each text";

    private static double Factor(Endpoint endpoint) =>
        endpoint.Kind is EndpointKind.Probability or EndpointKind.Share ? 100 : 1;

    private static Interval? Scaled(Interval? interval, double factor) =>
        interval is { } known ? new Interval(known.Low * factor, known.High * factor) : null;
}
