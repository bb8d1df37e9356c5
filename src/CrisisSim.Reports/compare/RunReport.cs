using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of many crises under one wording.</summary>
public static class RunReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ComparisonReportData played)
    {
        var wording = Wording.From(played.Result.Tables[0]);
        var pictures = new PictureStack(ComparisonPictures.Draw(played));
        var words = new RunWords(wording, played);
        return new ReportDraft(played.Source, ComparisonFacts.From(played))
        {
            Subtitle = ComparisonFacts.Under(played, Names.Crises(played.Result.Done)),
            Caveats = [.. ComparisonFacts.Caveats(played)],
            Answer = RunAnswer.Compose(wording, played),
            AnswerPicture = pictures.Take("answer"),
            Findings = RunFindings.Choose(words, played, pictures),
            Pictures = pictures.Rest,
            Numbers = [.. WordingBlocks.Compose([wording], played)],
            Wordings = WordingsSection.Compose(played.Scenario, played.Plan.Declarations),
            Rests = [.. new LikeActs(played.Source).Table("Real acts like this one")],
            Method = [.. ComparisonMethod.Compose(played)],
        }.Whole();
    }
}

/// <summary>What a report of one wording says besides the answer: when, what holds help back, and who comes.</summary>
internal static class RunFindings
{
    /// <summary>One sentence and one picture each; what has no picture is left out.</summary>
    public static IReadOnlyList<ReportFinding> Choose(RunWords words, ComparisonReportData played, PictureStack pictures)
    {
        MilestoneRows[] rows = [.. MilestoneRows.All(played.Scenario)];
        return
        [
            .. pictures.Find(Told(Milestone.HalfAuthorized), "incidence-of-half-authorized"),
            .. pictures.Find(words.Held, "critical-path"),
            .. pictures.Find(Told(Milestone.FirstForce) ?? Told(Milestone.FirstResponse), "incidence-of-first"),
        ];

        string? Told(Milestone milestone) =>
            rows.FirstOrDefault(row => row.Milestone == milestone)?.Sentence(played.Result.Tables[0]);
    }
}
