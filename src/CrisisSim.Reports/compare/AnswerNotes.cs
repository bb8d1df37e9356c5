using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The lines below the table of a first screen.</summary>
internal static class AnswerNotes
{
    private const int MostClauses = 3;

    /// <summary>How the table is read.</summary>
    public static IEnumerable<string> Reading(ComparisonReportData played)
    {
        yield return $"Cleared: free to go. Force: of all within reach.{Founded(played)}";
        yield return played.Played switch
        {
            { Verdicts.Count: > 0 } or { Judged.Count: > 0 } =>
                "Luck: other dice. Judgement: from a sceptic's assumptions to an advocate's.",
            { JudgedAlone.Count: > 0 } => "Luck: other dice. Judgement: the file's judged numbers, over their ranges.",
            _ => "Luck: other dice. What other assumptions would do was not asked.",
        };
    }

    /// <summary>What luck and judgement are in a table that shows both.</summary>
    /// <param name="judged">Whether sceptic and advocate were asked.</param>
    public static string LuckAndJudgement(bool judged) => judged
        ? "Luck: other dice. Judgement: from a sceptic's assumptions to an advocate's."
        : "Luck: other dice. Judgement, n/a: what other assumptions would do was not asked.";

    /// <summary>How many of the numbers of the file have a source; nothing where it is not known.</summary>
    private static string Founded(ComparisonReportData played)
    {
        IReadOnlyList<SourceNumber> numbers = played.Source.Numbers;
        int sourced = numbers.Count(number => number.Grade == Grade.Sourced);
        return numbers.Count == 0
            ? ""
            : $" Sourced: {Names.Number(sourced)} of {Names.Count(numbers.Count, "number")}.";
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
    public static NextStep Deterred(ComparisonReportData played) => new(
        "would the attack come at all?", $"crisissim deter {played.Source.Path}");
}
