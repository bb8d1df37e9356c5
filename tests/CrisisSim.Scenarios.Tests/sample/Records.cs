using CrisisSim.Kernel;

namespace CrisisSim.Scenarios.Tests;

public enum Domain { Land, Cyber, Sea }

public enum Obligation { ConsultOnly, AsDeemedNecessary, Assist, Automatic }

public enum Sponsor { None, State }

internal sealed record Attacker(double Strength, Distribution Objective, Sponsor Sponsor);

internal sealed record Council(bool Standing, Distribution Convene);

internal sealed record Lift(int Capacity, double Clearance);

internal sealed record Alliance(Council Council, Lift Lift);

internal abstract record Step(Distribution Takes);

internal sealed record Cabinet(Distribution Takes) : Step(Takes);

internal sealed record Parliament(Distribution Takes, double Rejects) : Step(Takes);

internal sealed record ForcePackage(string Name, double Strength, double Notice);

internal sealed record Member(string Name, double Influence, double Bias, IReadOnlyList<Step> Authorization,
    IReadOnlyList<ForcePackage> Forces);

internal sealed record Trigger(double ConsultAt, double AssistAt, double Precision, IReadOnlyList<string> Lists);

internal sealed record TimeLimits(double? Convene, double? Decide);

internal sealed record Declaration(string Name, IReadOnlyDictionary<Domain, Trigger> Triggers, Obligation Obligation,
    TimeLimits? TimeLimits);

internal sealed record Crisis(string Title, DateTimeOffset Start, string Victim, Attacker Attacker,
    IReadOnlyDictionary<string, Member> Members)
{
    public required Alliance Alliance { get; init; }

    public required IReadOnlyDictionary<string, Declaration> Declarations { get; init; }

    public DateOnly? Signed { get; init; }
}
