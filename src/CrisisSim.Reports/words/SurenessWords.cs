namespace CrisisSim.Reports;

/// <summary>How sure a change is, in one word.</summary>
internal static class SurenessWords
{
    /// <summary>At the end of a row. A price says which way it goes.</summary>
    public static string InRow(Change change, bool isPrice) => change.Figures.IsTooFew
        ? TooFewWords.InRow
        : InRow(change.Sureness, isPrice ? -change.Favours : 0);

    /// <summary>At the end of a row.</summary>
    /// <param name="change">The change.</param>
    /// <param name="isPrice">Whether it says which way it goes, for it is paid and not gained.</param>
    public static string InRow(JudgedEstimate change, bool isPrice = false) => change.IsTooFew
        ? TooFewWords.InRow
        : InRow(change.Sureness, isPrice ? change.Way : 0);

    /// <summary>At the end of a row.</summary>
    /// <param name="sureness">How sure the change is.</param>
    /// <param name="price">Of a price, +1 where it is higher and −1 where it is lower; 0 for what is no price.</param>
    public static string InRow(Sureness sureness, int price = 0) => sureness switch
    {
        Sureness.NotKnown => "",
        Sureness.Same => "the same",
        Sureness.NotShown => "unclear",
        Sureness.DependsOnJudgement => "depends",
        Sureness.Shown or Sureness.Robust when price != 0 => price > 0 ? "higher" : "lower",
        Sureness.Shown => "shown",
        Sureness.Robust => "robust",
        _ => throw new ArgumentOutOfRangeException(nameof(sureness), sureness, "There is no word for this."),
    };
}
