using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// What a report of a comparison says besides the answer: when forces are cleared, which clauses do it, and how it
/// ends.
/// </summary>
internal static class ComparisonFindings
{
    /// <summary>One sentence and one picture each; what has no picture is left out.</summary>
    public static IReadOnlyList<ReportFinding> Choose(ComparisonReportData played, PictureStack pictures) =>
    [
        .. pictures.Find(Cleared(played), "incidence-of-half-authorized"),
        .. Clauses(played, pictures),
        .. pictures.Find(Ended(played), "ends"),
    ];

    private static bool IsPair(ComparisonReportData played) => played.Comparison.AgainstBaseline.Count == 1;

    /// <summary>In how many crises forces are cleared in time.</summary>
    private static string? Cleared(ComparisonReportData played) =>
        Sentence(Endpoints.Timeliness, "half of the allied force is cleared within 3 days", played);

    /// <summary>The largest clauses of the first gain that was divided among them.</summary>
    private static ReportFinding[] Clauses(ComparisonReportData played, PictureStack pictures)
    {
        bool ground = played.Scenario.Incident.Domain.IsKinetic();
        foreach (Attribution of in played.Attributions.OrderByDescending(of =>
            ReferenceEquals(of.Endpoint, Endpoints.Effectiveness)))
        {
            string? sentence = ClauseFinding.Sentence(of, ground);
            string to = IsPair(played)
                ? ""
                : $"From {Title(of.From, played)} to {Title(of.To, played)}. ";
            ReportFinding[] found =
            [
                .. pictures.Find(sentence is null ? null : to + sentence, AttributionPictures.NameOf(of, played.Scenario)),
            ];
            if (found.Length > 0) return found;
        }
        return [];
    }

    private static string Title(string name, ComparisonReportData played) =>
        played.Plan.Declarations.First(one => one.Name == name).Title();

    /// <summary>What becomes of the attacks; where there is none, how much force moves.</summary>
    private static string? Ended(ComparisonReportData played)
    {
        if (!played.Scenario.Incident.Real)
            return Sentence(Endpoints.FalseMoves, "of the allied force moves for nothing", played, share: true);
        string what = played.Scenario.Incident.Domain.IsKinetic() ? "the attack is stopped" : "the attack is over";
        if (Sentence(Endpoints.Effectiveness, $"{what} by day 30", played) is not { } stopped) return null;
        return IsPair(played) && Sentence(Endpoints.GeneralWar, "there is general war", played) is { } war
            ? $"{stopped} {war}"
            : stopped;
    }

    /// <summary>
    /// "In 98 of 100 crises … under Precise, in 95 under Ambiguous", and of two texts how sure that is.
    /// </summary>
    private static string? Sentence(Endpoint endpoint, string what, ComparisonReportData played, bool share = false)
    {
        IReadOnlyList<Wording> wordings = played.Comparison.Wordings;
        if (wordings.Any(wording => wording[endpoint] is null)) return null;
        var figure = RowFigure.For(endpoint, [.. wordings.Select(wording => wording[endpoint])]);
        string[] values =
        [
            .. wordings.Select((wording, w) => share
                ? $"{figure.Value(wording[endpoint])} % under {played.Plan.Declarations[w].Title()}"
                : $"in {figure.Value(wording[endpoint])} under {played.Plan.Declarations[w].Title()}"),
        ];
        string sentence = share
            ? $"{WordList.And([.. values.Reverse()])} {what}"
            : $"Of 100 crises, {what} {WordList.And([.. values.Reverse()])}";
        return IsPair(played) ? $"{sentence}: {HowSure(endpoint, played)}." : $"{sentence}.";
    }

    /// <summary>"+2 to +4 by luck, −2 to +26 by judgement, so it depends on judgement".</summary>
    private static string HowSure(Endpoint endpoint, ComparisonReportData played)
    {
        var verdict = Verdict.Of(played.Played, 1);
        Change? change = verdict.Gains.Concat(verdict.Prices)
            .FirstOrDefault(one => ReferenceEquals(one.Endpoint, endpoint));
        if (change is null) return "how sure that is, was not asked";
        if (change.Sureness == Sureness.Same) return "not one crisis differs";
        EndpointDifference d = change.Figures;
        var figure = RowFigure.For(endpoint, d.Baseline, d.Other);
        string judged = change.Judged is { } other ? $", {figure.Span(other.Range)} by judgement" : "";
        return $"{figure.Span(d.Difference?.Interval)} by luck{judged}, {Word(change.Sureness)}";
    }

    private static string Word(Sureness sureness) => sureness switch
    {
        Sureness.Robust => "which is robust",
        Sureness.Shown => "which is shown as stated",
        Sureness.DependsOnJudgement => "so it depends on judgement",
        _ => "so it is unclear",
    };
}
