namespace CrisisSim.Reports;

/// <summary>The report of the same wordings over a set of acts.</summary>
public static class ProfileReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(ProfileReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        ProfileResult result = played.Result;
        ProfileAct first = result.Acts[0].Act;
        return new ReportDraft(played.Source, Origins.From(played.Source, result.Plan.Seed, played.Command))
        {
            Subtitle = played.Under,
            Caveats = [.. ProfilePage.Caveats(result)],
            Answer = ProfileAnswer.Compose(played),
            AnswerPicture = ProfileChart.Draw(result) with { Title = new ProfileWords(result).Title },
            Why = [.. ProfileFindings.Describe(result).Select(finding => new Prose(finding))],
            Numbers = [.. ProfilePage.Numbers(played)],
            Wordings = WordingsSection.Compose(first.Scenario, first.Declarations),
            Method = [.. Sentences(result).Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    private static IEnumerable<string> Sentences(ProfileResult result)
    {
        yield return $"Every act was played {Names.Number(result.Plan.Trials)} times under each wording, with the same "
            + "luck; where it can be mistaken, half as often again as no attack that looks the same. Differences are "
            + "paired, crisis by crisis; 95 % intervals of luck alone.";
        yield return "Acts stand from plain over doubtful to none, within a class the gravest first. What differs "
            + "between the wordings is shown for the domain of the first act.";
        if (result.Choice is not null)
            yield return "Attackers choose among these acts alone, as they do in crisissim deter; the last row weighs "
                + "the attacks by how often attackers choose them and victims provoke them under each text, and says "
                + "what a text comes to as a rule for all crises. How often an accident happens no text changes, so "
                + "acts that are no attack are not in it.";
    }
}
