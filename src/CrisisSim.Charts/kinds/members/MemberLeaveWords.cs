using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of members says.</summary>
internal static class MemberLeaveWords
{
    private const double Half = 0.5, NineInTen = 0.9;

    public static string Title(MemberLeave[][] members, IReadOnlyList<Series> series)
    {
        if (members.Length == 0) return "There is no ally that could decide";
        string[] typical = [.. series.Select((_, k) => TimeWords.By(Typical(members, k)))];
        const string Says = "In half of crises, the typical ally is cleared at home";
        if (series.Count == 1) return $"{Says} {typical[0]}";
        if (typical.Distinct().Count() == 1)
            return $"{Says} {typical[0]} under {(series.Count == 2 ? "both texts" : "each text")}";
        int[] order = [.. Enumerable.Range(0, series.Count).OrderBy(k => Typical(members, k))];
        return series.Count == 2
            ? $"{Says} {typical[0]} under {Phrase.Named(series[0].Name)}, {typical[1]} under "
                + Phrase.Named(series[1].Name)
            : $"{Says} {typical[order[0]]} ({Phrase.Named(series[order[0]].Name)}) to {typical[order[^1]]} "
                + $"({Phrase.Named(series[order[^1]].Name)})";
    }

    /// <summary>"Hungary (90 → 95)", of several the least and the most.</summary>
    public static string Row(MemberLeave[] of)
    {
        var figure = RowFigure.OfShares([.. of.Select(one => (Estimate?)one.Share)]);
        string[] shares = [.. of.Select(one => figure.Value(one.Share))];
        string[] ends = [.. of.OrderBy(one => one.Share.Value).Select(one => figure.Value(one.Share))];
        return shares.Distinct().Count() == 1 ? $"{of[0].Member} ({shares[0]})"
            : of.Length == 2 ? $"{of[0].Member} ({shares[0]} → {shares[1]})"
            : $"{of[0].Member} ({ends[0]} to {ends[^1]})";
    }

    public static string Describe(MemberLeave[] of) =>
        $"{of[0].Member}: " + string.Join("; ", of.Select(one =>
            $"{(of.Length > 1 ? one.Series.Name + " " : "")}half of crises {TimeWords.By(one.By(Half))}, nine in ten "
                + $"{TimeWords.By(one.By(NineInTen))}")) + ".";

    /// <summary>The middle member's hour: half of the members are no later.</summary>
    private static double Typical(MemberLeave[][] members, int text)
    {
        double[] hours = [.. members.Select(of => of[text].By(Half)).Order()];
        return hours[(hours.Length - 1) / 2];
    }
}
