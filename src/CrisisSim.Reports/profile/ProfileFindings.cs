using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Where words matter and where they do not, in one sentence for each other wording.</summary>
public static class ProfileFindings
{
    private const double Few = 5;

    /// <summary>The sentence of each other wording, and with attackers what they choose.</summary>
    public static IReadOnlyList<string> Describe(ProfileResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            .. Enumerable.Range(1, result.Wordings.Count - 1).Select(other => Sentence(result, other)),
            .. result.Choice is { } choice
                ? Enumerable.Range(1, result.Wordings.Count - 1).Select(other => Chosen(choice, other))
                : [],
        ];
    }

    private static string Sentence(ProfileResult result, int other)
    {
        IReadOnlyList<Declaration> texts = result.Plan.Acts[0].Declarations;
        string pair = $"{texts[other].Title()} instead of {texts[0].Title()}";
        Endpoint[] prices = [.. ProfileEndpoints.All.Except(Endpoints.Gains)];
        string[] clauses =
        [
            .. Clause("gains in", result, other, Endpoints.Gains, favours: 1),
            .. Clause("loses in", result, other, Endpoints.Gains, favours: -1),
            .. Clause("costs more in", result, other, prices, favours: -1),
            .. Clause("costs less in", result, other, prices, favours: 1),
        ];
        string[] still = [.. result.Acts
            .Where(act => !act.Moved(other, ProfileEndpoints.All).Any())
            .Select(act => Quoted(act.Act))];
        string unmoved = WordList.And(still);
        if (clauses.Length == 0) return $"{pair}: no clear change of 1 in 100 in {unmoved}.";
        string rest = still.Length == 0 ? "" : $"; no clear change of 1 in 100 in {unmoved}";
        return $"{pair}: it {string.Join("; it ", clauses)}{rest}.";
    }

    private static IEnumerable<string> Clause(string says, ProfileResult result, int other,
        IReadOnlyList<Endpoint> of, int favours)
    {
        string[] acts = [.. result.Acts
            .Select(act => (act.Act, Largest: act.Moved(other, of)
                .Where(d => d.Favours == favours)
                .MaxBy(d => Math.Abs(d.Difference!.Value.Value))))
            .Where(found => found.Largest is not null)
            .Select(found => $"{Quoted(found.Act)} ({Figure(found.Largest!)})")];
        if (acts.Length > 0) yield return $"{says} {WordList.And(acts)}";
    }

    private static string Figure(EndpointDifference d) =>
        $"{OutcomeNames.Noun(d.Endpoint)} {Points(d.Difference!.Value.Value)}";

    /// <summary>With as many places as the table has.</summary>
    private static string Points(double share) => Figures.Signed(100 * share, new Decimals(1));

    private static string Chosen(DeterrenceResult choice, int other)
    {
        string first = choice.Title(0), second = choice.Title(other);
        string best = (Best(choice, 0), Best(choice, other)) switch
        {
            ({ } one, { } two) when one == two => $"; the best act below the line is {one} under both",
            ({ } one, { } two) => $"; the best act below the line is {one} under {first} and {two} under {second}",
            _ => "",
        };
        return $"Of 100 attackers facing {first}, {Shares(choice, 0)}; facing {second}, {Shares(choice, other)}{best}.";
    }

    private static string Shares(DeterrenceResult choice, int text) =>
        $"{In100(choice.Estimate(text, DeterrenceMeasure.ArmedAttack))} choose an armed attack and "
            + $"{In100(choice.Estimate(text, DeterrenceMeasure.GreyZone))} an act below it";

    private static string In100(Estimate share)
    {
        Estimate shown = share.In(100);
        return Figures.Plain(shown.Value, shown.Value < Few ? Decimals.SupportedBy(shown) : new Decimals(0));
    }

    private static string? Best(DeterrenceResult choice, int text) =>
        choice.GreyZone(text) is { } best ? $"“{best.Act}”" : null;

    private static string Quoted(ProfileAct act) => $"“{act.Title}”";
}
