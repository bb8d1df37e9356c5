using System.Globalization;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// How many comparisons a page claims at once, and the level that each interval has for all of them to hold together
/// (Bonferroni), in words.
/// </summary>
internal sealed record ClaimedTogether(int Comparisons, Confidence Whole = default)
{
    /// <summary>Of intervals that were found with this level.</summary>
    public static ClaimedTogether From(Confidence each) =>
        new((int)Math.Round((1 - default(Confidence).Level) / (1 - each.Level)));

    /// <summary>The level of each, in (0, 1).</summary>
    public double EachLevel => Whole.SharedAmong(Math.Max(1, Comparisons)).Level;

    /// <summary>"98.3 %", "99.996 %": with so many digits that two tell how far it is from 100.</summary>
    public string Each =>
        (100 * EachLevel).ToString("0." + new string('#', Digits(100 * (1 - EachLevel))), CultureInfo.InvariantCulture)
            + " %";

    /// <summary>"Three gains are claimed at once"; of one "One gain is claimed".</summary>
    public string Claim(string noun) => Comparisons == 1
        ? $"One {noun} is claimed"
        : $"{NumberWord.Capital(Comparisons)} {noun}s are claimed at once";

    /// <summary>A sentence on all of them; of one that its interval holds 19 times in 20.</summary>
    /// <param name="noun">What is claimed, in the singular.</param>
    /// <param name="where">Where, and of what: "on the first screen"; may be empty.</param>
    public string Sentence(string noun, string where = "")
    {
        string said = where.Length > 0 ? $"{Claim(noun)} {where}" : Claim(noun);
        return Comparisons == 1
            ? $"{said}, with an interval of {Each}."
            : $"{said}: each has an interval of {Each}, so that all hold together {Odds}.";
    }

    private static int Digits(double missing) => Math.Max(1, 1 - (int)Math.Floor(Math.Log10(missing)));

    private string Odds => Whole.Level == default(Confidence).Level
        ? "19 times in 20"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * Whole.Level:0.##} times in 100");
}
