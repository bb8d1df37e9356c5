using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The report of wordings as warning instruments.</summary>
public static class RocReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(RocReportData played) =>
        new ReportDraft(played.Source, Origins.From(played.Source, played.Plan.Seed, played.Command))
        {
            Subtitle = RocPage.Under(played),
            Finding =
            [
                .. RocPage.Caveats(played), RocAnswer.Compose(played),
                .. RocPage.Findings(played).Select(finding => new Prose(finding)),
            ],
            Pictures = [.. RocPictures.Draw(played)],
            Numbers = [.. RocPage.Numbers(played)],
            Wordings = WordingsSection.Compose(played.Plan.Scenario,
            [.. played.Plan.Texts.Select(text => text.Written).Distinct()]),
            Method = [.. Sentences(played).Select(sentence => new Prose(sentence))],
        }.Whole();

    private static IEnumerable<string> Sentences(RocReportData played)
    {
        yield return $"Every wording under every rule was played at "
            + $"{Names.Count(played.Plan.Shifts.Count, "threshold")}, its lines to consult and to assist moved up and "
            + "down the ladder together: "
            + $"{Names.Crises(played.Plan.Trials)} each as an attack and as the same incident that is none, with the "
            + "same luck in all.";
        yield return "Hits and false alarms are shares with Wilson's interval (1927); the area is under the curve "
            + "between the thresholds played, 95 % intervals of luck alone.";
        yield return "The base rate is stated, not measured: it is a property of the world, and predictive values hold "
            + "for it alone.";
        yield return "An incident that looks the same and is none is the hardest kind: the share of false alarms over "
            + "all that happens in a year is lower.";
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
