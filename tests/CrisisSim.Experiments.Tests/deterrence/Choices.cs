using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

/// <summary>Plans of a choice small enough for tests.</summary>
internal static class Choices
{
    public static MenuAction Sabotage { get; } = new()
    {
        Name = "sabotage",
        Domain = Domain.Hybrid,
        Form = "sabotage",
        Rung = 4,
        Hours = 4
    };

    public static MenuAction Raid { get; } = new() { Name = "raid", Rung = 6 };

    public static MenuAction Invasion { get; } = new() { Name = "invasion", Rung = 8, Strength = 1.5 };

    public static Scenario World { get; } =
        Crises.Small with { Menu = [Sabotage, Raid, Invasion], Attacker = new Attacker { Strength = 3 } };

    public static DeterrencePlan Plan(Scenario? scenario = null, params Declaration[] declarations) => new()
    {
        Scenario = scenario ?? World,
        Declarations = declarations.Length == 0 ? [Crises.Vague, Crises.Precise] : declarations,
        Seed = 2027,
        Attackers = 200,
        Threads = 1,
        Batch = 8,
        Most = 8,
        Draws = 20,
    };

    public static DeterrenceResult Play(DeterrencePlan plan) => DeterrenceStudy.Play(plan)!;

    public static Scenario With(this Scenario scenario, Func<ChoiceParameters, ChoiceParameters> change) =>
        scenario with { Mechanisms = scenario.Mechanisms with { Choice = change(scenario.Mechanisms.Choice) } };

    /// <summary>A typical attacker that neither errs nor trembles.</summary>
    public static Scenario Exact(this Scenario scenario) => scenario.With(choice => choice with
    {
        Lambda = double.PositiveInfinity,
        Nesting = 0,
        ResolveVague = 0,
        ResolvePrecise = 0,
        SpeedHidden = 0,
        ValueSpread = 0,
        CostSpread = 0,
        Motivated = 0,
    });
}
