using System.Text.RegularExpressions;
using CrisisSim.Scenarios.Bases.Tests;

namespace CrisisSim.Scenarios.Shipped.Tests;

/// <summary>
/// What every number of the shipped files rests on. A number is sourced from a document, judged for a reason and within
/// a range, or assumed for a reason; only what the plot chooses (how long is told, when an act comes) needs none.
/// </summary>
public sealed partial class The_grounds_of_the_library
{
    private const int ShortestReason = 8;

    [Fact]
    public void No_number_of_an_alliance_treaty_state_or_act_is_without_source_or_reason()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (LibraryEntry file in Library.All.Where(entry => entry.Kind != LibraryKind.Panel))
            foreach (LedgerEntry number in ScenarioFile.Open(file.Name).Check().Ledger.Entries)
                if (number.At is { } at && seen.Add($"{at} {number.Path}") && Fault(number) is { } fault)
                    wrong.Add($"{at}: {number.Path} {fault}");
        wrong.ShouldBeEmpty();
        seen.Count.ShouldBeGreaterThan(5_000);
    }

    [Theory]
    [InlineData("strength: 2", "has neither source nor reason")]
    [InlineData("strength: {value: 2, grade: judged}", "has neither source nor reason")]
    [InlineData("strength: {value: 2, grade: judged, range: [1, 3], source: judgement}", "is judged for no reason")]
    [InlineData("strength: {value: 2, grade: judged, source: judgement; as in the land grab}", "is judged without a range")]
    [InlineData("strength: {value: 2, grade: sourced, source: judgement; as before}", "is sourced from a judgement")]
    [InlineData("strength: {value: 2, range: [1, 3], source: judgement; as in the land grab}", null)]
    [InlineData("strength: {value: 2, source: 'IISS, The Military Balance 2024, p. 100'}", null)]
    public void A_number_without_grounds_is_found(string stated, string? fault)
    {
        using var stack = Stack.Over($"crisissim: 2\nbase: alliance.yaml\ntitle: T\nattacker: {{{stated}}}\n");
        LedgerEntry strength = stack.Load().Ledger.Entries.Single(entry => entry.Path == "attacker.strength");
        strength.At.ShouldNotBeNull();
        Fault(strength).ShouldBe(fault);
    }

    /// <summary>What is wrong with what a number rests on; null: nothing.</summary>
    private static string? Fault(LedgerEntry number)
    {
        if (OfThePlot().IsMatch(number.Path)) return null;
        if (string.IsNullOrWhiteSpace(number.Source)) return "has neither source nor reason";
        bool judgement = number.Source.StartsWith("judgement", StringComparison.OrdinalIgnoreCase);
        if (number.Grade == Grade.Sourced) return judgement ? "is sourced from a judgement" : null;
        string reason = number.Source.Replace("judgement", "", StringComparison.OrdinalIgnoreCase).Trim(';', ' ');
        if (reason.Length < ShortestReason)
            return $"is {number.Grade.ToString().ToLowerInvariant()} for no reason";
        bool ranged = number.Range is not null || number.IsWhole || OfTheText().IsMatch(number.Path);
        return number.Grade == Grade.Judged && !ranged ? "is judged without a range" : null;
    }

    [GeneratedRegex(@"^(horizon|rounds|incidents\[\d+\]\.at)$")]
    private static partial Regex OfThePlot();

    /// <summary>Terms that a text states in figures; what is judged of them is whether they were read rightly.</summary>
    [GeneratedRegex(@"^declarations\..*\.(decision\.majority|governance\.(exit_notice|sunset))$")]
    private static partial Regex OfTheText();
}
