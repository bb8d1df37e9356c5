using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The shipped Baltic scenario and its declarations.</summary>
internal static class Laboratory
{
    /// <summary>The shipped scenario.</summary>
    public static Scenario Baltic { get; } = Shipped.Scenario("alliances/nato-baltic.yaml");

    /// <summary>A declaration of the shipped scenario.</summary>
    public static Declaration Text(string name) => Baltic.Declarations.Single(d => d.Name == name);

    /// <summary>The declaration with every trigger changed.</summary>
    public static Declaration Retrigger(this Declaration declaration, Func<Trigger, Trigger> change) =>
        declaration with { Triggers = new([.. Enum.GetValues<Domain>().Select(d => change(declaration.Triggers[d]))]) };
}
