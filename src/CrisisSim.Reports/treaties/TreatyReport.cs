using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The report of treaties side by side.</summary>
public static class TreatyReport
{
    /// <summary>The report in full.</summary>
    public static Report Compose(TreatyReportData played)
    {
        ArgumentNullException.ThrowIfNull(played);
        TreatyResult result = played.Result;
        return new ReportDraft(played.Source, Origins.From(played.Source, result.Plan.Seed, played.Command))
        {
            Subtitle = played.Under,
            Caveats = [.. TreatyPage.Caveats(result)],
            Answer = TreatyAnswer.Compose(played),
            AnswerPicture = TreatyChart.Draw(result, new TreatyWords(played).Title),
            Why = [.. TreatyPage.Reasons(played).Select(reason => new Prose(reason))],
            Numbers = [.. TreatyPage.Numbers(played)],
            Wordings = new Section("wordings", "The articles of these texts", [.. Articles(result)]),
            Method = [.. TreatyPage.Method(played).Select(sentence => new Prose(sentence))],
        }.Whole();
    }

    internal static IEnumerable<Block> Articles(TreatyResult result)
    {
        foreach (TreatyRow row in result.Rows)
        {
            TreatyArticle[] told =
                [.. row.Text.Articles.Where(one => one.Provision is not null && one.Quote.Length > 0)];
            Declaration text = row.Text.Text;
            if (told.Length == 0 && text.Text.Length == 0) continue;
            yield return new Title(text.Title());
            yield return told.Length == 0
                ? new Prose(text.Text.Trim())
                : new Grid(
                    [
                        new GridColumn("article"), new GridColumn("provision"), new GridColumn("words", Wraps: true),
                        new GridColumn("read as", Wraps: true),
                    ],
                    [
                        .. told.Select(one => GridRow.FromTexts(one.Article,
                            ProvisionWords.Describe(one.Provision!.Value), $"“{one.Quote}”", one.Means)),
                    ])
                { IsReference = true };
        }
    }
}
