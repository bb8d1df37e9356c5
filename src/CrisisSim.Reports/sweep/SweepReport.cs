namespace CrisisSim.Reports;

/// <summary>The report of a study that was played.</summary>
public static class SweepReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(SweepReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        StudyResults results = played.Results;
        var words = new SituationWords(results);
        var pictures = new PictureStack(SweepPictures.Draw(results, words));
        return new StudyReportPage(results, Origins.From(results, played.Command))
        {
            Subtitle = $"{Names.Number(results.Trials.Count)} of {SituationWords.Situations(results.Points.Count)}, "
                + $"{StudyPage.Trials(results)} in each under every text, with the same luck.",
            Caveats = [.. StudyPage.Caveats(results, played.Run)],
            Answer = SweepAnswer.Compose(played),
            AnswerPicture = pictures.TakeFirst(),
            Findings = [.. SweepPictures.Findings(results, words, pictures)],
            Pictures = pictures.Rest,
            Why = [.. StudyFindings.Describe(results).Select(finding => new Prose(finding))],
            Numbers = [.. StudyGrids.Tabulate(results), .. StudyPage.Failures(results)],
            Method = [new Prose(StudyPage.Method(results))],
        }.Whole();
    }
}

/// <summary>The pictures of <c>sweep</c> and <c>merge</c>.</summary>
internal static class SweepPictures
{
    private const int MostGains = 3;

    /// <summary>In how many situations each text is better, then where, if the study is a grid of few factors.</summary>
    public static IEnumerable<Chart> Draw(StudyResults results, SituationWords words)
    {
        if (results.Outcomes.Count == 0 || results.Wordings.Count < 2) yield break;
        SituationBar[] bars = [.. Counts(results, words)];
        if (bars.Length > 0) yield return SituationsChart.Draw(words.Text(0), bars);
        foreach ((SituationCount gain, int wording) in Gains(results))
            foreach (Chart map in StudyHeatMaps.Draw(Data(results, gain, wording)))
                yield return map;
    }

    /// <summary>Where the largest changes lie, beside the map that shows it.</summary>
    public static IEnumerable<ReportFinding> Findings(StudyResults results, SituationWords words, PictureStack pictures)
    {
        if (results.Outcomes.Count == 0 || results.Wordings.Count < 2) yield break;
        foreach ((SituationCount gain, int wording) in Gains(results).Take(MostGains))
            foreach (Chart map in StudyHeatMaps.Draw(Data(results, gain, wording)))
                foreach (ReportFinding finding in pictures.Find(
                    string.Join(' ', SweepExtremes.Describe(results, gain, words)), map.Name))
                    yield return finding;
    }

    private static IEnumerable<(SituationCount Gain, int Wording)> Gains(StudyResults results) =>
        from wording in Enumerable.Range(1, results.Wordings.Count - 1)
        from gain in SweepAnswer.Gains(results, wording)
        select (gain, wording);

    private static IEnumerable<SituationBar> Counts(StudyResults results, SituationWords words) =>
        Gains(results).Select(of => new SituationBar(
            results.Wordings.Count == 2
                ? OutcomeNames.Row(of.Gain.Endpoint, words.IsKinetic)
                : $"{words.Text(of.Wording)}: {OutcomeNames.Noun(of.Gain.Endpoint)}",
            of.Gain.Better, of.Gain.Close, of.Gain.Worse));

    private static StudyData Data(StudyResults results, SituationCount gain, int wording) =>
        new(results, new StudyQuestion(gain.Endpoint, wording, IsDifference: true)) { Database = "" };
}

/// <summary>A study that was played, or a part of it, with all that a page says of it.</summary>
/// <param name="Results">What was played.</param>
/// <param name="Directory">Where it lies.</param>
/// <param name="Command">The command line that gives the same figures.</param>
public sealed record SweepReportData(StudyResults Results, string Directory, string Command)
{
    /// <summary>The line that shows it again, and adds nothing to it.</summary>
    public string Again { get; init; } = Command;

    /// <summary>How playing it went; null where nothing was played now.</summary>
    public SweepResult? Run { get; init; }

    /// <summary>The part that was played.</summary>
    public StudyShard Shard { get; init; }

    /// <summary>Whether its rows are asked for, as a large study has millions.</summary>
    public bool WithRows { get; init; }
}
