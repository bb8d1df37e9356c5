using System.Globalization;

namespace CrisisSim.Statistics.Tests;

/// <summary>
/// Whether a choice is right as often as it says where that is hard. Docs/validation.md, section 10, has the table of
/// the long run, which CRISISSIM_COVERAGE=1 plays and writes beside the test assembly (guarantees-choice.md).
/// </summary>
public class SelectionGuaranteeTests
{
    private const int Few = 40, Many = 1000;

    /// <summary>The two-sided 99.9 % point of the standard normal distribution.</summary>
    private const double Band = 3.2905;

    private static readonly Dictionary<int, double> Constants = HardChoice.All
        .Select(choice => choice.Options).Distinct().ToDictionary(options => options, PlayedChoice.Constant);

    private static readonly (string Name, Func<HardChoice, Luck, int?> Play)[] Procedures =
    [
        ("kn", (choice, luck) => new PlayedChoice(choice, luck).Race()),
        ("rinott", (choice, luck) => new PlayedChoice(choice, luck, apart: true).TwoStages(Constants[choice.Options])),
        ("ocba", (choice, luck) => new PlayedChoice(choice, luck).Allocate()),
    ];

    public static TheoryData<int, int> Each()
    {
        var all = new TheoryData<int, int>();
        for (int choice = 0; choice < HardChoice.All.Count; choice++)
            for (int procedure = 0; procedure < Procedures.Length; procedure++) all.Add(choice, procedure);
        return all;
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void A_choice_is_right_as_often_as_it_says(int choice, int procedure)
    {
        Tally tally = Measure(HardChoice.All[choice], Procedures[procedure], Few);
        tally.IsAsSaid.ShouldBeTrue(tally.ToString());
    }

    [CoverageFact]
    public void Over_many_choices_as_the_page_says()
    {
        Tally[] all = [.. HardChoice.All
            .SelectMany(choice => Procedures.Select(procedure => (choice, procedure)))
            .AsParallel().AsOrdered()
            .Select(of => Measure(of.choice, of.procedure, Many))];
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "guarantees-choice.md"), Table(all));
        all.Where(one => !one.IsAsSaid).ShouldBeEmpty();
    }

    private static Tally Measure(HardChoice choice, (string Name, Func<HardChoice, Luck, int?> Play) procedure, int times)
    {
        int claims = 0, right = 0;
        for (int time = 0; time < times; time++)
        {
            int? best = procedure.Play(choice, new Luck(((ulong)time * 7919) + 1));
            if (best is null) continue;
            claims++;
            if (best == choice.Options - 1) right++;
        }
        return new Tally(choice, procedure.Name, times, claims, right);
    }

    private static string Table(IReadOnlyList<Tally> all) =>
        "| the last option leads by exactly the lead worth telling | kn | rinott | ocba |\n|---|--:|--:|--:|\n"
            + string.Concat(all.GroupBy(one => one.Choice.Name).Select(
                row => $"| {row.Key} | {string.Join(" | ", row.Select(one => one.Cell))} |\n"));

    private sealed record Tally(HardChoice Choice, string Procedure, int Times, int Claims, int Chosen)
    {
        public bool IsAsSaid => Claims == 0 || Right >= Lowest(Procedure switch
        {
            "kn" => Choice.LeastOfRace,
            "rinott" => Choice.LeastOfStages,
            _ => Choice.LeastOfAllocation,
        });

        public string Cell => string.Create(CultureInfo.InvariantCulture,
            $"{(Claims == 0 ? "—" : $"{100 * Right:0.0} %")}{(Claims < 0.995 * Times ? $" ({100.0 * Claims / Times:0} % chosen)" : "")}");

        private double Right => (double)Chosen / Claims;

        private double Lowest(double promised) => promised - (Band * Math.Sqrt(promised * (1 - promised) / Claims));
    }
}
