using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// Worlds with one ally whose chain of authorization is under test; its mandate comes after 12 hours.
/// </summary>
internal static class Chains
{
    public const double Mandate = 12;

    public static World WorldWith(params AuthorizationStep[] steps) =>
        Worlds
            .Small(1)
            .VictimCallsAtOnce()
            .TheAttackNeverEnds()
            .Horizon(100_000)
            .Ally(1, m => m with { Authorization = steps });

    public static AuthorizationStep Takes(StepKind kind, double hours) =>
        new() { Kind = kind, Takes = Distribution.Fixed(hours) };

    public static AuthorizationStep Votes(StepKind kind = StepKind.Parliament, double hours = 0, int chambers = 1,
        Majority needs = Majority.Simple) =>
        new() { Kind = kind, Takes = Distribution.Fixed(hours), Needs = needs, Chambers = chambers };

    /// <summary>Hours of authorization, or +∞.</summary>
    public static double Hours(this World world) => world.Play().Members[1].Authorized.OrNever;

    public static MemberOutcome[] Members(this World world, int trials) =>
        [.. world.PlayAll(trials).Select(o => o.Members[1])];
}
