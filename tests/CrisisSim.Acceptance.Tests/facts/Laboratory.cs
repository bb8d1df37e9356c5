using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The shipped Baltic scenario and its declarations.</summary>
internal static class Laboratory
{
    /// <summary>The shipped scenario.</summary>
    public static Scenario Baltic { get; } = Shipped.Scenario("alliances/nato-baltic.yaml");

    /// <summary>The same by men without insignia: act and author are to be proved.</summary>
    public static Scenario Doubtful { get; } = Baltic with
    {
        Incident = Baltic.Incident with
        {
            Plainness = Plainness.Doubtful,
            ActPrior = 0.8,
            AuthorPrior = 0.6,
            IntentPrior = 0.6,
            ReportRate = 0.1,
        },
    };

    /// <summary>A declaration of the shipped scenario.</summary>
    public static Declaration Text(string name) => Baltic.Declarations.Single(d => d.Name == name);

    /// <summary>The declaration with every trigger changed.</summary>
    public static Declaration Retrigger(this Declaration declaration, Func<Trigger, Trigger> change) =>
        declaration with { Triggers = new([.. Enum.GetValues<Domain>().Select(d => change(declaration.Triggers[d]))]) };
}
