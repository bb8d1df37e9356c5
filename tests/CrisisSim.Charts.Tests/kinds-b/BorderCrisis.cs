using CrisisSim.Experiments;
using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

/// <summary>
/// A crisis of three members that plays fast, under wordings one of which has a name that would break a page.
/// </summary>
internal static class BorderCrisis
{
    public static Declaration Vague { get; } = new() { Name = "vague" };

    public static Declaration Precise { get; } = Exact("precise");

    public static Declaration Rude { get; } = Exact("<script>\"'& a very long name of a wording that goes on and on");

    public static Scenario Scenario { get; } = new()
    {
        Title = "A border crisis",
        Horizon = 60 * 24,
        Members = [Member("Border", 1), Member("Near", 3), Member("Far", 2)],
        Victim = "Border",
        Declarations = [Vague, Precise, Rude],
    };

    public static Comparison Compared(params IReadOnlyList<Declaration> declarations) =>
        Comparison.From(Run.Play(new RunPlan
        {
            Scenario = Scenario,
            Declarations = declarations,
            Trials = 120,
            Threads = 1,
            Seed = 2026,
        }).Tables);

    public static TimelineStory Story(Declaration declaration, int place, long trial = 3) =>
        TimelineStory.Play(Scenario, new Series(declaration.Name, place), declaration, (2026, trial));

    private static Declaration Exact(string name) => new()
    {
        Name = name,
        Triggers = new PerDomain<Trigger>(
            [.. Enumerable.Repeat(new Trigger { Precision = 0.9, AssistAt = 5 }, Domains.Count)]),
        Limits = new Limits { Convene = 6, Decide = 48 },
        Delegated = Delegation.Alert | Delegation.Stage,
    };

    private static Member Member(string name, int brigades) => new()
    {
        Name = name,
        Authorization = [new AuthorizationStep { Kind = StepKind.Cabinet }],
        Forces = [.. Enumerable
            .Range(1, brigades)
            .Select(n => new ForcePackage { Name = $"brigade {n}", Notice = Distribution.Fixed(120) })],
    };
}
