using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What attackers choose, one sentence a text, and how far it can be relied on.</summary>
public static class DeterrenceFindings
{
    /// <summary>What every reader has to know of such figures.</summary>
    public const string Validity =
        "No record of crises tells what would have been done under another text: this deterrence is computed and not "
            + "validated; of outside "
        + "evidence there are only the patterns P5 and P8 to P11 of docs/model.md to hold it against. It is a level-1 "
        + "best reply: attackers foresee the alliance, the alliance does not foresee them.";

    /// <summary>The findings, the texts in their order.</summary>
    public static IReadOnlyList<string> Describe(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. Enumerable.Range(0, result.Wordings).Select(wording => Describe(result, wording))];
    }

    /// <summary>
    /// Which differences in armed attack hold for sceptic and advocate alike; null where neither was asked.
    /// </summary>
    public static string? Judged(IReadOnlyList<DeterrenceVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        if (verdicts.Count == 0) return null;
        string[] said =
        [
            .. Part("depends on judgement", verdicts, verdict => verdict.DependsOnJudgement),
            .. Part("has the same sign for sceptic and advocate", verdicts, verdict => verdict.HoldsUnderBoth),
            .. Part("is resolved by neither of them", verdicts,
                verdict => verdict is { DependsOnJudgement: false, HoldsUnderBoth: false }),
        ];
        return $"The difference in armed attack {string.Join(". It ", said)}.";
    }

    /// <summary>Which act is not known closely enough; null where all are.</summary>
    public static string? Uncertain(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<UncertainAct> acts = result.Uncertain;
        if (acts.Count == 0) return null;
        FormattableString others = acts.Count == 1
            ? (FormattableString)$""
            : $", and {acts.Count - 1} more are above {result.Plan.Precision:0.0###}";
        return FormattableString.Invariant(
            $"Not known as closely as asked, with the most inner crises that are played ({result.Plan.Most:N0} a point): the utility of '{acts[0].Act}' ")
            + FormattableString.Invariant($"under '{acts[0].Setting}' has a standard error of {acts[0].Error:0.0##}")
                + FormattableString.Invariant(others) + ".";
    }

    private static string Describe(DeterrenceResult result, int wording)
    {
        Estimate armed = result.Estimate(wording, DeterrenceMeasure.ArmedAttack);
        return $"Under '{result.Settings[wording].Name}' {Hundred(armed)} of 100 attackers choose an armed attack: "
            + $"{Compared(result.Between(result.NoDeclaration, wording, DeterrenceMeasure.ArmedAttack), "without a declaration")}, "
            + $"{Compared(result.Between(result.NoAlliance, wording, DeterrenceMeasure.ArmedAttack), "without an alliance")}.";
    }

    private static IEnumerable<string> Part(string verdict, IReadOnlyList<DeterrenceVerdict> all,
        Func<DeterrenceVerdict, bool> holds)
    {
        string[] groups =
        [
            .. all.GroupBy(one => one.Stated.Against).Where(group => group.Any(holds))
                .Select(
                    group =>
                        $"{(group.All(holds) && group.Count() > 1 ? "every text" : string.Join(", ", group.Where(holds).Select(one => $"'{one.Stated.Setting}'")))} against '{group.Key}'"),
        ];
        if (groups.Length > 0) yield return $"{verdict} for {string.Join(" and for ", groups)}";
    }

    private static string Compared(DeterrenceContrast contrast, string baseline)
    {
        if (contrast.Difference.Interval is { Low: 0, High: 0 }) return $"as many as {baseline}";
        if (!contrast.IsResolved) return $"not resolved from the world {baseline}";
        Estimate points = contrast.Difference.In(100);
        Decimals digits = Decimals.SupportedBy(points);
        while (digits.Places < 6 && digits.Round(points.Interval.Low) * digits.Round(points.Interval.High) == 0)
            digits = new Decimals(digits.Places + 1);
        bool fewer = points.Value < 0;
        Interval span = fewer ? new Interval(-points.Interval.High, -points.Interval.Low) : points.Interval;
        return $"{Figures.Plain(Math.Abs(points.Value), digits)} {(fewer ? "fewer" : "more")} than {baseline} "
            + $"({Figures.Span(span, digits)})";
    }

    private static string Hundred(Estimate share) =>
        Figures.Plain(share.Value * 100, Decimals.SupportedBy(share.In(100)));
}
