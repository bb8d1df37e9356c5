using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of one wording by itself.</summary>
internal static class RunAnswer
{
    public static FirstScreen Compose(Wording wording, ComparisonReportData played)
    {
        var words = new RunWords(wording, played);
        return new FirstScreen
        {
            Asked = AnswerNotes.Asked($"{played.Scenario.Title}, under {played.Plan.Declarations[0].Title()}",
                Names.Crises(played.Result.Done)),
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(wording, played),
            Notes = [words.Price, .. words.Senders(), .. words.HeldBack(), .. AnswerNotes.Reading(played)],
            Like = new LikeActs(played.Source).Sentences,
            Next = NextStep.Of("would other words help?", ["compare", .. played.Source.Words]),
            Again = played.Command,
            Last = words.Last,
        };
    }

    private static Grid Table(Wording wording, ComparisonReportData played) => new(
        [
            new GridColumn("COUNTED FROM THE ATTACK"), new GridColumn("half of crises", Right: true),
            new GridColumn("9 in 10", Right: true), new GridColumn("not by day 30", Right: true),
        ],
        [
            .. MilestoneRows.All(played.Scenario).Select(of => of.Row(played.Result.Tables[0])),
            new GridRow(
            [
                new GridCell("OF 100 CRISES"), new GridCell("result"), new GridCell("by luck"),
                new GridCell("by judgement"),
            ]),
            .. Verdict.GainsOf(played.Scenario).Select(endpoint => Row(endpoint, wording, played)),
        ]);

    private static GridRow Row(Endpoint endpoint, Wording wording, ComparisonReportData played)
    {
        var figure = RowFigure.For(endpoint, wording[endpoint]);
        return GridRow.FromTexts(OutcomeNames.Row(endpoint, played.Scenario), figure.Value(wording[endpoint]),
            figure.Levels(wording[endpoint]?.Interval), figure.Levels(Judged(endpoint, wording, played)));
    }

    /// <summary>How far a value goes by judgement; null where that was not asked.</summary>
    public static Interval? Judged(Endpoint endpoint, Wording wording, ComparisonReportData played) =>
        wording[endpoint] is { } stated
        && played.Played.JudgedAlone.FirstOrDefault(one => ReferenceEquals(one.Endpoint, endpoint)) is { } judged
            ? JudgementRange.Holding(stated.Value, judged.Spread.Middle.Low, judged.Spread.Middle.High)
            : null;
}

/// <summary>
/// One thing that happens in a crisis: when in half of them, when in nine of ten, and in how many never.
/// </summary>
internal sealed class MilestoneRows(string name, Milestone milestone)
{
    private const double Half = 0.5, NineInTen = 0.9;

    /// <summary>Those that can come about in a scenario.</summary>
    public static IEnumerable<MilestoneRows> All(Scenario scenario)
    {
        yield return new("Council meets", Milestone.Convened);
        yield return new("Half of the force cleared", Milestone.HalfAuthorized);
        yield return new("Allies decide to help", Milestone.Decision);
        if (!scenario.Incident.Domain.IsKinetic())
        {
            yield return new("First response", Milestone.FirstResponse);
            yield break;
        }
        if (scenario.Members.Any(member => member.Forces.Any(force => force.Kind == ForceKind.Air)))
            yield return new("First aircraft from outside", Milestone.FirstAircraft);
        yield return new("First force from outside", Milestone.FirstForce);
    }

    /// <summary>What happens.</summary>
    public Milestone Milestone => milestone;

    /// <summary>The row as a sentence.</summary>
    public string Sentence(TrialTable table) =>
        $"{name}: half of crises {By(table, Half)}, nine in ten {By(table, NineInTen)}; not by day 30: {Never(table)}.";

    public GridRow Row(TrialTable table) =>
        GridRow.FromTexts(name, By(table, Half), By(table, NineInTen), Never(table));

    private string By(TrialTable table, double level) =>
        IncidenceQuantile.Estimate(table.Times(milestone), level).Value.TryGet(out double hours)
            && hours <= CountingWindow.Hours
            ? TimeWords.By(hours)
            : "later than day 30";

    private string Never(TrialTable table)
    {
        int never = 0;
        foreach (double hours in table[milestone])
            if (hours > CountingWindow.Hours) never++;
        return never == 0
            ? "none"
            : RowFigure.For(Endpoints.GeneralWar, Share(never, table)).Value(Share(never, table)) + " of 100";
    }

    private static Estimate Share(int never, TrialTable table) => new Proportion(never, table.Trials).Estimate();
}
