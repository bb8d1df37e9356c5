using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of the numbers on which a difference hangs.</summary>
internal static class FragileAnswer
{
    private const int MostRows = 8, LongestName = 36;

    public static FirstScreen Compose(FragilityResult result, string title, string command, string file)
    {
        IReadOnlyList<Declaration> texts = result.Plan.Crises.Declarations;
        FragileNumber[] more = [.. result.Numbers.Where(one => one.OutweighsTheWording)];
        return new FirstScreen
        {
            Asked = $"{title}: on which numbers does {texts[1].Title()} against {texts[0].Title()} hang?",
            Verdict = result.Interrupted ? "Not finished" : Headline(more.Length, result.Numbers.Count),
            Sentences = result.Interrupted
                ? "Interrupted before all numbers were moved, so there is nothing to show."
                : Sentences(result, more.Length),
            Table = Table(result),
            Notes = result.Interrupted
                ? []
                :
                [
                    "Change of 100 crises (or brigade-days) with the number at either end of its range.",
                    "Luck: the order is by how far a change moves, set against its luck.",
                    "Judgement: each number is moved alone; together they may do more. More: --detail, --method",
                ],
            Next = NextStep.Of("what do all of them do together?",
                ["compare", file, "--wordings", $"{texts[0].Name},{texts[1].Name}"]),
            Again = command,
        };
    }

    private static string Headline(int more, int all) => more switch
    {
        0 => "No number outweighs the text",
        1 => "One number outweighs the text",
        _ when more == all => $"At least {NumberWord.Spell(more)} numbers outweigh the text",
        _ => $"{NumberWord.Capital(more)} numbers outweigh the text",
    };

    private static string Sentences(FragilityResult result, int more)
    {
        string moved = $"Each of {Names.Number(result.Plan.Numbers.Count)} judged numbers was moved alone to either end of "
            + "its range.";
        return more == 0
            ? $"{moved} None changes a result by more than the choice of the text does, beyond luck."
            : $"{moved} {(more == 1 ? "One changes" : $"{NumberWord.Capital(more)} or more change")} a result "
                + "by more than the choice of the text does. "
                + "Settle these first.";
    }

    private static Grid Table(FragilityResult result) => new(
        [
            new GridColumn("NUMBER, BY ITS PLACE IN THE FILE"), new GridColumn("change in"),
            new GridColumn("low end", Right: true), new GridColumn("stated", Right: true),
            new GridColumn("high end", Right: true), new GridColumn(""),
        ],
        [
            .. result.Numbers.Take(result.Interrupted ? 0 : MostRows).Select(one => GridRow.FromTexts(
                Name(one.Number.Name), SeveralAnswer.Head(one.Endpoint), Change(one, one.AtLow), Change(one, one.Stated),
                Change(one, one.AtHigh), one.OutweighsTheWording ? "more" : "")),
        ]);

    /// <summary>The end of a long path says most.</summary>
    internal static string Name(string path) => path.Length <= LongestName ? path : "…" + path[^(LongestName - 1)..];

    private static string Change(FragileNumber one, Estimate difference) =>
        RowFigure.For(one.Endpoint, one.AtLow, one.Stated, one.AtHigh)
            .Change(difference.Value);
}
