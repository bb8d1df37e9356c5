using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

/// <summary>A small crisis of three members that plays fast: a border state, a near ally and a far one.</summary>
internal static class Crises
{
    public static Declaration Vague { get; } = new() { Name = "vague" };

    public static Declaration Precise { get; } = new()
    {
        Name = "precise",
        Triggers = new PerDomain<Trigger>(
            [.. Enumerable.Repeat(new Trigger { Precision = 0.9, AssistAt = 5 }, Domains.Count)]),
        Limits = new Limits { Convene = 6, Decide = 48 },
        Delegated = Delegation.Alert | Delegation.Stage,
    };

    public static Scenario Small { get; } = new()
    {
        Title = "A border crisis",
        Horizon = 60 * 24,
        Members = [Member("Border", 1), Member("Near", 3), Member("Far", 2)],
        Victim = "Border",
        Declarations = [Vague, Precise],
    };

    public static RunPlan Plan(int trials, int threads = 1, params Declaration[] declarations) => new()
    {
        Scenario = Small,
        Declarations = declarations.Length == 0 ? [Vague, Precise] : declarations,
        Trials = trials,
        Threads = threads,
        Seed = 2026,
    };

    public static Member Member(string name, int brigades) => new()
    {
        Name = name,
        Authorization = [new AuthorizationStep { Kind = StepKind.Cabinet }],
        Forces = [.. Enumerable
            .Range(1, brigades)
            .Select(n => new ForcePackage { Name = $"brigade {n}", Notice = Distribution.Fixed(120) })],
    };
}
