using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of a spread over crises says: how its mean differs, and how many crises have nothing of it.</summary>
internal sealed class EcdfWords(ValueCurve[] curves, Portion portion, Confidence confidence)
{
    private const int NamedAtMost = 3;

    private readonly string noun = PortionNoun.Of(portion);

    private ValueCurve First => curves[0];

    public string Title => curves.Length switch { 1 => $"{Phrase.Capital(noun)} is {Figure.Percent(First.Mean)} in the mean of all crises, none in {Figure.Percent(First.Nothing)}", 2 => OfTwo(), _ => OfMany() };

    public string Subtitle =>
        $"Share of {Phrase.AllCrises(First.Trials)} with at most so much, Wilson's {Phrase.Level(confidence)} band at each value by itself; nothing at all in {Nothing()}";

    public string Description => $"How {noun} spreads over {Phrase.AllCrises(First.Trials)}, one rising line a wording; the lower a line, the more of it there is. "
        + string.Join(" ", curves.Select(curve => $"{curve.Series.Name}: {Phrase.Share(curve.Mean)} in the mean, nothing in {Figure.Percent(curve.Nothing)} of crises."));

    private string OfTwo()
    {
        (string before, string now) = (Phrase.Quoted(First.Series.Name), Phrase.Quoted(curves[1].Series.Name));
        PairedDifference difference = Against(curves[1]);
        if (difference.Differing == 0) return $"{Phrase.Capital(noun)} is the same under {now} as under {before}, in every crisis";
        if (!difference.IsResolved) return $"Whether {noun} differs between {now} and {before} is not resolved";
        (string share, string instead) = Phrase.SharesOf(difference.First, difference.Second);
        return $"{Phrase.Capital(noun)} is {(difference.Difference.Value > 0 ? "higher" : "lower")} under {now}: {share} in the mean instead of {instead} under {before}";
    }

    private string OfMany() => new Against(noun, "is lower", "is higher").Title(
        First.Series.Name, [.. curves.Skip(1).Select(curve => (curve.Series.Name, Against(curve)))]);

    private PairedDifference Against(ValueCurve other) => Paired.Means(other.Values, First.Values, confidence);

    private string Nothing()
    {
        if (curves.Length == 1) return Figure.Percent(First.Nothing);
        if (curves.Length <= NamedAtMost) return string.Join(", ", curves.Select(curve => $"{Figure.Percent(curve.Nothing)} under {Phrase.Quoted(curve.Series.Name)}"));
        ValueCurve[] order = [.. curves.OrderBy(curve => curve.Nothing.Value)];
        return $"{Figure.Percent(order[0].Nothing)} to {Figure.Percent(order[^1].Nothing)}, by wording";
    }
}
