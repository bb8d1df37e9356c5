using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The lines below the table of a first screen.</summary>
internal static class AnswerNotes
{
    private const int MostClauses = 3, LongestLine = 80, MostSpelt = 12;

    /// <summary>How the table is read.</summary>
    public static IEnumerable<string> Reading(ComparisonReportData played)
    {
        yield return $"Cleared: free to go. Force: of all in reach.{Founded(played)}";
        yield return played.Played switch
        {
            { Verdicts.Count: > 0, Judged: [var one, ..] } => "Luck: chance alone. Judgement: sceptic, advocate and "
                + $"{Names.Count(one.Spread.Draws, "set")} of assumptions.",
            { Verdicts.Count: > 0 } => LuckAndJudgement(judged: true),
            { Judged: [var one, ..] } =>
                $"Luck: chance alone. Judgement: {Names.Count(one.Spread.Draws, "set")} of assumptions.",
            { JudgedAlone: [var one, ..] } => "Luck: chance alone. Judgement: "
                + $"{Names.Count(one.Spread.Draws, "set")} of assumptions, from the file's ranges.",
            _ => "Luck: chance alone. What other assumptions would do was not asked.",
        };
    }

    /// <summary>What was asked, with the crises that were played where the line has room for them.</summary>
    public static string Asked(string asked, string crises) =>
        $"{asked}, {crises}" is { Length: <= LongestLine } whole ? whole : asked;

    /// <summary>What luck and judgement are in a table that shows both.</summary>
    /// <param name="judged">Whether sceptic and advocate were asked.</param>
    public static string LuckAndJudgement(bool judged) => judged
        ? "Luck: chance alone. Judgement: a sceptic's and an advocate's assumptions alone."
        : "Luck: chance alone. Judgement, n/a: other assumptions were not asked.";

    /// <summary>How many of the numbers of the file have a source; nothing where it is not known.</summary>
    private static string Founded(ComparisonReportData played)
    {
        IReadOnlyList<SourceNumber> numbers = played.Source.Numbers;
        int sourced = numbers.Count(number => number.Grade == Grade.Sourced);
        if (numbers.Count == 0) return "";
        if (sourced == 0) return " No number has a source.";
        int each = (int)Math.Round((double)numbers.Count / sourced);
        string many = each <= MostSpelt ? NumberWord.Spell(each) : Names.Number(each);
        return each == 1 ? " Most numbers have a source." : $" One number in {many} has a source.";
    }

    /// <summary>The clauses that do most of what is shown.</summary>
    public static IEnumerable<string> Clauses(Verdict verdict, ComparisonReportData played)
    {
        var weights = new Dictionary<Provision, double>();
        foreach (Attribution of in played.Attributions.Where(of =>
            verdict.ShownGains.Any(gain => ReferenceEquals(gain.Endpoint, of.Endpoint)) && of.Total.Value != 0))
            foreach (AttributedPart part in of.Parts.Where(part => part.IsResolved))
                weights[part.Provision] =
                    weights.GetValueOrDefault(part.Provision) + Math.Max(0, part.Part.Value / of.Total.Value);
        string[] most =
        [
            .. weights.Where(one => one.Value > 0).OrderByDescending(one => one.Value).Take(MostClauses)
                .Select(one => ProvisionWords.Describe(one.Key)),
        ];
        if (most.Length > 0) yield return $"Why: {WordList.And(most)}; more: --why";
    }

    /// <summary>The attack is given on this screen; whether it would come is the next question.</summary>
    public static NextStep Deterred(ComparisonReportData played) => NextStep.Of(
        "would the attack come at all?", ["deter", .. played.Source.Words, .. Pair(played.Plan.Declarations)]);

    /// <summary>The option by which the next question is asked of the same two texts.</summary>
    private static string[] Pair(IReadOnlyList<Declaration> texts) =>
        texts is [var one, var two] && one.Name != two.Name ? ["--wordings", $"{one.Name},{two.Name}"] : [];
}
