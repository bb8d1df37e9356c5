using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The report of wordings as warning instruments.</summary>
public static class RocReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(RocReportData played)
    {
        var pictures = new PictureStack(RocPictures.Draw(played));
        return new ReportDraft(played.Source, Origins.From(played.Source, played.Plan.Seed, played.Command))
        {
            Subtitle = RocPage.Under(played),
            Caveats = [.. RocPage.Caveats(played)],
            Answer = RocAnswer.Compose(played),
            AnswerPicture = pictures.TakeFirst(),
            Pictures = pictures.Rest,
            Why = [.. RocPage.Findings(played).Select(finding => new Prose(finding))],
            Numbers = [.. RocPage.Numbers(played)],
            Wordings = WordingsSection.Compose(played.Plan.Scenario,
            [.. played.Plan.Texts.Select(text => text.Written).Distinct()]),
            Method = [.. Sentences(played).Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    private static IEnumerable<string> Sentences(RocReportData played)
    {
        yield return $"Every wording under every rule was played at "
            + $"{Names.Count(played.Plan.Shifts.Count, "threshold")}, its lines to consult and to assist moved up and "
            + "down the ladder together: "
            + $"{Names.Crises(played.Plan.Trials)} each as an attack and as the same incident that is none, with the "
            + "same luck in all.";
        yield return "Shares answered have Wilson's interval (1927). How often it picks the attack of a pair is the area under the "
            + "curve between the lines played.";
        yield return "How many of 100 incidents are attacks is stated, not measured. It is a property of the world, and how often "
            + "\"we help\" is right holds for it alone.";
        yield return "A look-alike is the hardest kind of incident: over all that happens in a year, fewer are answered.";
    }
}

/// <summary>The pictures of <c>roc</c>.</summary>
internal static class RocPictures
{
    public static IEnumerable<Chart> Draw(RocReportData played) =>
        [Answer(played), RocChart.Draw(played.Result, played.Plan.Scenario, played.Plan.Hours, WarningWords.Named)];

    /// <summary>What each text answers, as the first screen tells it.</summary>
    private static Chart Answer(RocReportData played)
    {
        var words = new WarningWords(played);
        return AnswerChart.Draw(words.Title,
            FormattableString.Invariant($"Answered: half the force cleared by day {played.Days:0.##}. ")
                + "A pair: an attack and a look-alike of it",
            ComparedSeries.For(played.Plan.Scenario, [.. words.Texts.Select(text => text.Text.Written)]),
            [
                Row("Attacks answered", curve => curve.AsWritten.Hits.Estimate(), isPrice: false),
                Row("Look-alikes answered", curve => curve.AsWritten.FalseAlarms.Estimate(), isPrice: true),
                AnswerRows.Share("Picks the attack of a pair", Figure(curve => curve.Curve.Area),
                    [.. words.Texts.Select(curve => (Estimate?)curve.Curve.Area)],
                    [.. words.Texts.Skip(1).Select(words.Picks)]),
            ]);

        RowFigure Figure(Func<WarningCurve, Estimate?> value) => RowFigure.OfShares([.. words.Texts.Select(value)]);

        AnswerRow Row(string name, Func<WarningCurve, Estimate?> value, bool isPrice) => AnswerRows.Share(name,
            Figure(value), [.. words.Texts.Select(value)],
            [.. words.Texts.Skip(1).Select(other => words.Less(other, value))], isPrice);
    }
}

/// <summary>Warning instruments that were tried, with all that a page says of them.</summary>
public sealed record RocReportData(ScenarioSource Source, WarningPlan Plan, WarningResult Result)
{
    /// <summary>Share of incidents that are an attack.</summary>
    public required double BaseRate { get; init; }

    /// <summary>The command line that gives the same results.</summary>
    public required string Command { get; init; }

    /// <summary>Days by which an answer counts.</summary>
    public double Days => Plan.Hours / 24;
}
