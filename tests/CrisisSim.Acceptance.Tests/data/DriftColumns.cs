namespace CrisisSim.Acceptance.Tests;

/// <summary>Which columns of histories.csv the figures of a drift are means of.</summary>
internal static class DriftColumns
{
    private const double Month = 720;

    /// <summary>Of text and alliance.</summary>
    public static IReadOnlyDictionary<string, CrisisColumns> States { get; } = new Dictionary<string, CrisisColumns>
    {
        ["precision_in_practice"] = Of("precision_in_practice", ColumnKind.Part),
        ["form_not_covered"] = new("", row => 1 - row.Number("form_covered"), ColumnKind.Share),
        ["form_new"] = Of("form_new", ColumnKind.Share),
        ["lapsed"] = Of("lapsed", ColumnKind.Share),
        ["exercises"] = Of("exercises", ColumnKind.Part),
        ["members"] = Of("members", ColumnKind.Count),
        ["extra_spending"] = Of("extra_spending", ColumnKind.Part),
    };

    /// <summary>Of the crises.</summary>
    public static IReadOnlyDictionary<string, CrisisColumns> Endpoints { get; } = new Dictionary<string, CrisisColumns>
    {
        ["timeliness"] = Yes(row => CrisisColumns.Hours(row, "half_authorized_hours") <= 72),
        ["reliability"] = Of("sent_by_day_30", ColumnKind.Part),
        ["effectiveness"] = Yes(row => row["at_day_30"] == "stopped"),
        ["general_war"] = Of("general_war_by_day_30", ColumnKind.Share),
        ["false_moves"] = Of("set_out_if_no_attack", ColumnKind.Part),
        ["cost"] = Of("brigade_days_by_day_30", ColumnKind.Count),
        ["no_decision_by_day_30"] = Yes(row => CrisisColumns.Hours(row, "decision_hours") > Month),
        ["hours_without_decision"] =
            new("", row => Math.Clamp(CrisisColumns.Hours(row, "decision_hours"), 0, Month), ColumnKind.Hours),
    };

    private static CrisisColumns Of(string column, ColumnKind kind) => new("", row => row.Number(column), kind);

    private static CrisisColumns Yes(Func<Rows.Row, bool> holds) => new("", row => holds(row) ? 1 : 0, ColumnKind.Share);
}

/// <summary>Intervals of a study, which keeps the mean and the sum of squared deviations alone.</summary>
internal static class OfMoments
{
    private const double Usual = 0.95;

    /// <summary>
    /// Of a value: bounded where no more than ten crises can leave an end of the range (Cauchy and Schwarz).
    /// </summary>
    public static Plain.Ends Value(CrisisColumns of, double mean, double squares, int n)
    {
        if (of.Kind is ColumnKind.Share or ColumnKind.Provoked)
            return Plain.Wilson((int)Math.Round(mean * n), n, Usual);
        double high = of.Range.High, carriers = Leaving(mean);
        if (double.IsFinite(high)) carriers = Math.Min(carriers, Leaving(high - mean));
        if (of.Kind == ColumnKind.Hours || carriers < 10)
            return Plain.Bounded(mean, squares, n,
                new(0, double.IsFinite(high) || mean == 0 ? high : Math.Sqrt(squares + (n * mean * mean))), Usual);
        Plain.Ends student = Plain.Student(mean, squares, n, Usual);
        return new(Math.Max(0, student.Low), Math.Min(high, student.High));

        double Leaving(double far) => far == 0 ? 0 : n * far * far / ((squares / n) + (far * far));
    }

    /// <summary>Of a difference: of shares of crises the moments tell how many went which way.</summary>
    public static Plain.Ends Difference(CrisisColumns of, double mean, double squares, int n)
    {
        if (of.Kind == ColumnKind.Share)
        {
            int net = (int)Math.Round(mean * n), differing = (int)Math.Round(squares + (n * mean * mean));
            return Plain.Tango((differing + net) / 2, (differing - net) / 2, n, Usual);
        }
        double sum = squares + (n * mean * mean), reach = double.IsFinite(of.Range.High) || sum == 0
            ? of.Range.High
            : Math.Sqrt(sum);
        if (of.Kind == ColumnKind.Hours || sum < 10)
            return Plain.Bounded(mean, squares, n, new(-reach, reach), Usual);
        Plain.Ends student = Plain.Student(mean, squares, n, Usual);
        return new(Math.Max(-reach, student.Low), Math.Min(reach, student.High));
    }
}

/// <summary>The interval of a difference of medians over the same crises, by drawing pairs of ranks.</summary>
internal static class PairedMedians
{
    /// <summary>
    /// Ranks are binomial numbers, correlated as the indicators "by the median" are; the hours at them are subtracted.
    /// </summary>
    public static (double Low, double High) Limits(double[] first, double[] second, int draws)
    {
        int n = first.Length;
        double[] a = [.. first.Order()], b = [.. second.Order()];
        double middleA = a[(n + 1) / 2 - 1], middleB = b[(n + 1) / 2 - 1];
        int inA = first.Count(hours => hours <= middleA), inB = second.Count(hours => hours <= middleB),
            both = first.Zip(second).Count(pair => pair.First <= middleA && pair.Second <= middleB);
        double correlation = (((double)both * n) - ((double)inA * inB))
            / Math.Sqrt((double)inA * (n - inA) * inB * (n - inB));
        var luck = new Random(1);
        double Deviate() => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, luck.NextDouble());
        double[] all = [.. Enumerable.Range(0, draws).Select(_ =>
        {
            double one = Deviate(), other = (correlation * one) + (Math.Sqrt(1 - (correlation * correlation)) * Deviate());
            return At(a, one) - At(b, other);
        }).Order()];
        return (all[(int)(0.025 * draws)], all[(int)(0.975 * draws)]);

        double At(double[] sorted, double deviate)
        {
            double rank = (n / 2.0) + (Math.Sqrt(n) / 2 * deviate) + 0.5;
            int whole = Math.Clamp((int)rank, 1, n - 1);
            return sorted[whole - 1] + ((rank - whole) * (sorted[whole] - sorted[whole - 1]));
        }
    }
}
