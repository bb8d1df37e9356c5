using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of a search.</summary>
public static class DesignReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(DesignReportData designed)
    {
        var pictures = new PictureStack(FrontGrid.Pictures(designed.Apart, designed.Source.Scenario, Texts(designed)));
        return new ReportDraft(designed.Source, Origins.From(designed.Source, designed.Result.Plan.Seed, designed.Command))
        {
            Subtitle = DesignPage.Under(designed),
            Answer = DesignAnswer.Compose(designed),
            AnswerPicture = pictures.TakeFirst(),
            Pictures = pictures.Rest,
            Why = [.. DesignFindings.Describe(designed).Select(finding => new Prose(finding))],
            Numbers = [DesignGrids.Texts(designed), DesignGrids.Provisions(designed)],
            Wordings = WordingsSection.Compose(designed.Source.Scenario, [designed.Texts.From, designed.Texts.To]),
            Method = [.. DesignPage.Method(designed).Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    /// <summary>
    /// The texts of the front as the first screen calls them: the two that are mixed by number, the mixtures by letter,
    /// with what each takes over.
    /// </summary>
    private static Dictionary<string, (string Label, string Name)> Texts(DesignReportData designed)
    {
        var words = new MixtureWords(designed);
        var named = words.Named(Alphabet + 2).ToDictionary(one => one.Text.Name, one => one.Name);
        int ends = 0, others = 0;
        return designed.Result.Confirmed.Texts.Zip(designed.Result.Drafts).ToDictionary(one => one.First.Name, one =>
            words.IsEnd(one.Second)
                ? (Number(++ends), named[one.First.Name])
                : (named.TryGetValue(one.First.Name, out string? letter) ? letter[^1..] : $"a{Number(++others)}",
                    WordList.Capital(words.Describe(one.Second))));
    }

    private static string Number(int number) => FormattableString.Invariant($"{number}");

    private const int Alphabet = 26;
}

/// <summary>A search that was played, with all that a page says of it.</summary>
public sealed record DesignReportData(ScenarioSource Source, DraftResult Result)
{
    /// <summary>The text that one comes from, and the other.</summary>
    public required (Declaration From, Declaration To) Texts { get; init; }

    /// <summary>The command line that gives the same figures.</summary>
    public required string Command { get; init; }

    /// <summary>The texts that were searched among.</summary>
    public DraftSpace Space => Result.Plan.Space;

    /// <summary>
    /// The texts that were confirmed, of those that come to the same one of the two texts, or else the one that takes
    /// over least.
    /// </summary>
    public TextFront Apart =>
        Result.Confirmed with
        {
            Texts = [.. Alike.Select(alike => Result.Confirmed.Texts.First(text => text.Name == alike[0].ToString()))]
        };

    /// <summary>These in words, by their names.</summary>
    public IReadOnlyDictionary<string, string> Words =>
        Alike.ToDictionary(alike => alike[0].ToString(),
            alike => Space.Words(alike[0])
                + (alike.Length > 1 ? $" (and {alike.Length - 1} more that come to the same)" : ""));

    private IEnumerable<Draft[]> Alike => Result.Drafts.Zip(Result.Confirmed.Texts)
        .GroupBy(of => string.Join(' ', of.Second.Outcomes.Select(outcome => outcome.Value)), of => of.First)
        .Select(group => group
            .OrderBy(draft => Space.Ends.Contains(draft) ? 0 : 1)
            .ThenBy(draft => draft.Settings.Count(setting => setting > 0))
            .ToArray());
}
