using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>What attackers choose, one sentence a text, and how far it can be relied on.</summary>
public static class DeterrenceFindings
{
    /// <summary>What every reader has to know of such figures.</summary>
    public const string Validity =
        "No record can check this: nobody knows what would have been done under another text. The only outside "
            + "evidence is the patterns P5 and P8 to P11 of docs/model.md. Attackers plan around the allies, and the allies "
            + "do not plan around them.";

    /// <summary>The findings, the texts in their order.</summary>
    public static IReadOnlyList<string> Describe(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. Enumerable.Range(0, result.Wordings).Select(wording => Describe(result, wording))];
    }

    /// <summary>
    /// Which differences in armed attack hold for sceptic and advocate alike; null where neither was asked.
    /// </summary>
    public static string? Judged(DeterrenceResult result, IReadOnlyList<DeterrenceVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(verdicts);
        if (verdicts.Count == 0) return null;
        string[] said =
        [
            .. Part("disagree on", result, verdicts, verdict => verdict.DependsOnJudgement),
            .. Part("agree on", result, verdicts, verdict => verdict.HoldsUnderBoth),
            .. Part("see no change in", result, verdicts,
                verdict => verdict is { DependsOnJudgement: false, HoldsUnderBoth: false }),
        ];
        return string.Join(' ', said.Select((one, k) =>
            $"{(k == 0 ? "On armed attacks, a sceptic and an advocate of clear words" : "They")} {one}."));
    }

    /// <summary>How far it had come when it was interrupted; null where it was not.</summary>
    public static string? Cut(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        string crises = $"Interrupted after {Names.Number(result.Crises)} inner crises";
        return result.Interrupted ? $"{crises}: all rests on those."
            : result.IsCutAfter ? $"{crises}, which is all of them: sceptic and advocate are left out."
            : null;
    }

    /// <summary>Which act is not known closely enough; null where all are.</summary>
    public static string? Uncertain(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<UncertainAct> acts = result.Uncertain;
        if (acts.Count == 0) return null;
        string most = FormattableString.Invariant($"{result.Plan.Most:N0}");
        string error = FormattableString.Invariant($"{acts[0].Error:0.0##}");
        string others = acts.Count == 1
            ? ""
            : FormattableString.Invariant(
                $", and {acts.Count - 1} more are above {result.Plan.Precision:0.0###}");
        string with = result.Interrupted ? "" : $", with the most crises that are played ({most} a point)";
        return $"Some of it is not known as closely as asked{with}: the "
            + $"worth of {acts[0].Act} under {result.Title(acts[0].Setting)} has a standard error of {error}{others}.";
    }

    private static string Describe(DeterrenceResult result, int wording)
    {
        DeterrenceMeasure attack = DeterrenceMeasure.ArmedAttack;
        Estimate armed = result.Estimate(wording, attack);
        string bare = Compared(result.Between(result.NoDeclaration, wording, attack), "without a text");
        string alone = Compared(result.Between(result.NoAlliance, wording, attack), "without an ally");
        return $"Facing {result.Title(wording)}, {Hundred(armed)} of 100 attackers choose an armed attack: {bare}, {alone}.";
    }

    private static IEnumerable<string> Part(string verdict, DeterrenceResult result,
        IReadOnlyList<DeterrenceVerdict> all, Func<DeterrenceVerdict, bool> holds)
    {
        string[] groups =
        [
            .. all
                .GroupBy(one => one.Stated.Against)
                .Where(group => group.Any(holds))
                .Select(group => $"{Texts(group, result, holds)} against {result.Title(group.Key)}"),
        ];
        if (groups.Length > 0) yield return $"{verdict} {string.Join(", and on ", groups)}";
    }

    private static string Texts(IEnumerable<DeterrenceVerdict> group, DeterrenceResult result,
        Func<DeterrenceVerdict, bool> holds) => group.All(holds) && group.Count() > 1
            ? "every text"
            : WordList.And([.. group.Where(holds).Select(one => result.Title(one.Stated.Setting))]);

    private static string Compared(DeterrenceContrast contrast, string baseline)
    {
        if (contrast.Difference.Interval is { Low: 0, High: 0 }) return $"as many as {baseline}";
        if (!contrast.IsResolved) return $"no clear difference from {baseline}";
        Estimate points = contrast.Difference.In(100);
        var digits = Decimals.Telling(points);
        bool fewer = points.Value < 0;
        Interval wide = digits.Outwards(points.Interval), span = fewer ? new Interval(-wide.High, -wide.Low) : wide;
        return $"{Figures.Plain(Math.Abs(points.Value), digits)} {(fewer ? "fewer" : "more")} than {baseline} "
            + $"({Figures.Span(span, digits)})";
    }

    private static string Hundred(Estimate share) =>
        Figures.Plain(share.Value * 100, Decimals.SupportedBy(share.In(100)));
}
