using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The answer of <c>roc</c> in words: what a text answers, what it falls for, and who would not agree.
/// </summary>
internal sealed class WarningWords
{
    public const string Pair = "Picks the attack";

    private readonly RocReportData played;
    private readonly WarningCurve[] all;
    private readonly Confidence confidence;

    public WarningWords(RocReportData played)
    {
        this.played = played;
        all = [.. played.Result.Curves.Where(curve => curve.Answer == Answer.HalfAuthorized)];
        Texts = [.. all.DistinctBy(curve => curve.Text.Written.Name)];
        Other = Texts.Count == 1 ? Texts[0] : Texts.Skip(1).MaxBy(curve => curve.Curve.Area.Value)!;
        double rate = played.BaseRate;
        Claimed = new ClaimedTogether(3 * Math.Max(1, Texts.Count - 1));
        confidence = new Confidence().SharedAmong(Claimed.Comparisons);
        Rights =
        [
            (Pair, curve => curve.Curve.Area),
            ("\"We help\" is right", curve => curve.AsWritten.PositivePredictive(rate, confidence)),
            ("\"We do not\" is right", curve => curve.AsWritten.NegativePredictive(rate, confidence)),
        ];
    }

    /// <summary>How many comparisons the first screen claims, and the level of each.</summary>
    public ClaimedTogether Claimed { get; }

    /// <summary>Each text under the first rule that it was tried under.</summary>
    public IReadOnlyList<WarningCurve> Texts { get; }

    /// <summary>The text that the answer speaks of: of several the one that tells best.</summary>
    public WarningCurve Other { get; }

    /// <summary>How often a text is right, of 100: the rows of gains.</summary>
    public IReadOnlyList<(string Row, Func<WarningCurve, Estimate?> Value)> Rights { get; }

    /// <summary>What the other text changes in one of the rows.</summary>
    public JudgedEstimate Change(string row) => row == Pair
        ? Picks(Other)
        : played.Result.Judge(Texts[0], Other,
            (one, two) => Difference(one, two, Rights.First(of => of.Row == row).Value));

    /// <summary>How much oftener a text picks the attack of a pair than the first one does.</summary>
    public JudgedEstimate Picks(WarningCurve other) =>
        played.Result.Judge(Texts[0], other, (one, two) => two.Curve.AreaLess(one.Curve, confidence).Difference);

    /// <summary>How much more another text has of something than the first one.</summary>
    public JudgedEstimate Less(WarningCurve other, Func<WarningCurve, Estimate?> value) =>
        played.Result.Judge(Texts[0], other, (one, two) => Difference(one, two, value));

    /// <summary>The title of a picture: the headline, and what is answered.</summary>
    public string Title => Texts.Count == 1
        ? Answers().TrimEnd('.')
        : $"{Headline}. {Answers().TrimEnd('.')}";

    /// <summary>No more than the least sure row says.</summary>
    public string Headline
    {
        get
        {
            if (Texts.Count == 1) return $"Picks {In100(Texts[0].Curve.Area)} attacks of 100";
            JudgedEstimate[] shown = Shown();
            return (shown.Length == 0 ? Picks(Other).Sureness : shown.Min(one => one.Sureness)) switch
            {
                Sureness.Same => "The same",
                Sureness.DependsOnJudgement => "Depends on judgement",
                Sureness.Shown => $"Shown as stated: {Way(shown)}",
                Sureness.Robust => $"Robust: {Way(shown)}",
                _ => "Not shown",
            };
        }
    }

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ',
        ((string[])[Answers(), Against(), Doubt(), Rule()]).Where(sentence => sentence.Length > 0));

    /// <summary>What the last line says after the headline.</summary>
    public string Last => Texts.Count == 1 || Shown() is not { Length: > 0 } shown
        ? ""
        : $"As stated, {Other.Text.Written.Title()} tells {Way(shown)}.";

    /// <summary>A rule as a row has it.</summary>
    public static string Named(DecisionRule rule) => rule.Key switch
    {
        "unanimity" => "By unanimous vote",
        "silence" => "By silent consent",
        "qualified_majority" => "By qualified majority",
        "lead_state" => "By the leading ally",
        "individual" => "Each ally for itself",
        "standing_order" => "By standing order",
        _ => WordList.Capital(rule.Name),
    };

    private JudgedEstimate[] Shown() => [.. Rights.Select(of => Change(of.Row)).Where(change => change.IsShown)];

    private static string Way(JudgedEstimate[] shown) =>
        shown.All(change => change.Way > 0) ? "better" : shown.All(change => change.Way < 0) ? "worse" : "both ways";

    private static Estimate? Difference(WarningCurve one, WarningCurve two, Func<WarningCurve, Estimate?> value) =>
        value(one) is { } before && value(two) is { } after ? EstimateDifference.Less(after, before) : null;

    /// <summary>A share of what was answered, in the digits that all of them have.</summary>
    public string Hundredths(Proportion share) => RowFigure
        .OfShares([.. all.SelectMany(curve => (Estimate?[])
            [curve.AsWritten.Hits.Estimate(), curve.AsWritten.FalseAlarms.Estimate()])])
        .Value(share.Estimate());

    private string Answers()
    {
        string said = $"{Name(Other)} answers {Hundredths(Other.AsWritten.Hits)} of 100 attacks and falls for "
            + $"{Hundredths(Other.AsWritten.FalseAlarms)} of 100 look-alikes";
        return Texts.Count == 1 ? $"{said}." : Apart();
    }

    /// <summary>Whether the other text tells attacks from look-alikes better, and how many attacks it answers.</summary>
    private string Apart()
    {
        JudgedEstimate picks = Picks(Other);
        var figure = RowFigure.OfShares(Texts[0].Curve.Area, Other.Curve.Area);
        string pairs = Not(figure.Value(Other.Curve.Area), figure.Value(Texts[0].Curve.Area), " of 100 pairs");
        Proportion before = Texts[0].AsWritten.Hits, now = Other.AsWritten.Hits;
        Estimate apart = EstimateDifference.Less(now.Estimate(confidence), before.Estimate(confidence));
        bool more = apart.Value > 0;
        string answers = Hundredths(now) == Hundredths(before) ? $"answers as many attacks ({Hundredths(now)} of 100)"
            : apart.Interval.ExcludesZero
                ? $"answers {(more ? "more" : "fewer")} attacks ({Not(Hundredths(now), Hundredths(before), " of 100")})"
                : $"answers {Not(Hundredths(now), Hundredths(before), " of 100 attacks")}, which may be luck";
        string stated = Shown().Length > 0 ? "As stated, " : "";
        return picks.IsShown
            ? $"{stated}{Name(Other)} tells them apart {(picks.Way > 0 ? "better" : "worse")} ({pairs}) "
                + $"{(picks.Way > 0 == more ? "and" : "but")} {answers}."
            : $"Neither is shown to tell them apart better ({pairs}). {stated}{Name(Other)} {answers}.";
    }

    /// <summary>"79 of 100, not 72"; one figure where both are written the same.</summary>
    private static string Not(string now, string before, string unit) =>
        now == before ? $"{now}{unit}" : $"{now}{unit}, not {before}";

    /// <summary>What goes against the pairs: "We do not" is right less often.</summary>
    private string Against() => Texts.Count == 1 ? "" : string.Join(' ', Rights.Skip(1)
        .Select(of => (of.Row, Change(of.Row).Way))
        .Where(of => of.Way != 0 && of.Way != Picks(Other).Way)
        .Select(of => $"{of.Row} {(of.Way > 0 ? "more" : "less")} often."));

    /// <summary>What is answered though it is no attack.</summary>
    public string Price => $"Price: {Hundredths(Other.AsWritten.FalseAlarms)} of 100 look-alikes answered"
        + (Texts.Count == 1 ? "." : $", not {Hundredths(Texts[0].AsWritten.FalseAlarms)}.");

    private string Doubt()
    {
        if (Texts.Count == 1) return "";
        JudgedEstimate[] shown = Shown();
        if (shown.Length == 0) return "";
        JudgedEstimate[] open = [.. shown.Where(change => change.Sureness == Sureness.DependsOnJudgement)];
        if (open.Length > 0)
            return open.Any(change => change.Judged is { ScepticAgrees: false })
                ? "A sceptic of clear words would not agree."
                : "An advocate of clear words would not agree.";
        return shown.All(change => change.Sureness == Sureness.Robust)
            ? "Sceptics and advocates of clear words agree on it."
            : "";
    }

    /// <summary>Whether another way to decide would tell better, the error shared among all that were tried.</summary>
    private string Rule()
    {
        WarningCurve[] tried = [.. all.Where(curve => curve.Text.Written.Name == Other.Text.Written.Name)];
        if (tried.Length < 2) return "";
        WarningCurve best = tried.Skip(1).MaxBy(curve => curve.Curve.Area.Value)!;
        Confidence shared = new Confidence().SharedAmong(tried.Length - 1);
        return best.Curve.AreaLess(tried[0].Curve, shared).Difference.Interval.Low > 0
            ? $"Decided {Way(best.Text.Rule)}, it tells better still."
            : ""; // no row of the screen shows it
    }

    /// <summary>Behind "decided": "by unanimous vote".</summary>
    public static string Way(DecisionRule rule) => Named(rule) is var named
        && named.StartsWith("By", StringComparison.Ordinal)
        ? char.ToLowerInvariant(named[0]) + named[1..]
        : "by each ally for itself";

    private static string Name(WarningCurve curve) => curve.Text.Written.Title();

    private static string In100(Estimate share) => RowFigure.OfShares(share).Value(share);
}
