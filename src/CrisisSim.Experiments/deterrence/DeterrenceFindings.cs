using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>What attackers choose, one sentence a text and one on pressure below the line.</summary>
public static class DeterrenceFindings
{
    /// <summary>What every reader has to know of such figures.</summary>
    public const string Validity =
        "No record of crises tells what would have been done under another text: this deterrence is computed and not validated; of outside "
        + "evidence there are only the patterns P5 and P8 to P11 of docs/model.md to hold it against. It is a level-1 best reply: attackers foresee the alliance, the alliance does not foresee them.";

    /// <summary>The findings, the texts in their order.</summary>
    public static IReadOnlyList<string> Of(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. Enumerable.Range(0, result.Wordings).SelectMany(wording => Of(result, wording))];
    }

    private static IEnumerable<string> Of(DeterrenceResult result, int wording)
    {
        Estimate armed = result.Of(wording, DeterrenceMeasure.ArmedAttack), none = result.Of(wording, DeterrenceMeasure.NoAction);
        DeterrenceContrast pact = result.Between(result.NoDeclaration, wording, DeterrenceMeasure.ArmedAttack);
        yield return $"Under '{result.Settings[wording].Name}' {Hundred(armed)} of 100 attackers choose an armed attack, "
            + $"{Compared(pact, "without a declaration")}, and {Compared(result.Between(result.NoAlliance, wording, DeterrenceMeasure.ArmedAttack), "without an alliance")}"
            + $". {Hundred(none)} choose nothing{Moved(result, wording)}.";
    }

    private static string Compared(DeterrenceContrast contrast, string baseline)
    {
        if (contrast.Difference.Interval is { Low: 0, High: 0 }) return $"as many as {baseline}";
        if (!contrast.IsResolved) return $"no resolved difference from the world {baseline}";
        Estimate points = contrast.Difference.In(100);
        Decimals digits = Decimals.SupportedBy(points);
        while (digits.Places < 6 && digits.Round(points.Interval.Low) * digits.Round(points.Interval.High) == 0) digits = new Decimals(digits.Places + 1);
        bool fewer = points.Value < 0;
        Interval span = fewer ? new Interval(-points.Interval.High, -points.Interval.Low) : points.Interval;
        return $"{Figures.Plain(Math.Abs(points.Value), digits)} {(fewer ? "fewer" : "more")} than {baseline} ({Figures.Span(span, digits)}{Relative(contrast)})";
    }

    private static string Relative(DeterrenceContrast contrast) =>
        contrast.Relative is { } share ? $"; {Figures.Signed(100 * share, default)} %" : "";

    private static string Moved(DeterrenceResult result, int wording)
    {
        DeterrenceContrast grey = result.Between(result.NoDeclaration, wording, DeterrenceMeasure.GreyZone);
        DeterrenceContrast armed = result.Between(result.NoDeclaration, wording, DeterrenceMeasure.ArmedAttack);
        if (!armed.IsResolved || !grey.IsResolved || armed.Difference.Value > 0 || grey.Difference.Value < 0) return "";
        Estimate points = grey.Difference.In(100);
        return $"; pressure below the line is chosen by {Figures.Plain(points.Value, Decimals.SupportedBy(points))} more than without a declaration";
    }

    private static string Hundred(Estimate share) => Figures.Plain(share.Value * 100, Decimals.SupportedBy(share.In(100)));
}
