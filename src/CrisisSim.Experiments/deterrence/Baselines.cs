using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The two worlds against which deterrence is measured: the same states without a text, and without one another.
/// </summary>
public static class Baselines
{
    /// <summary>What the two worlds are called.</summary>
    public const string WithoutText = "no declaration", WithoutAllies = "no alliance";

    /// <summary>
    /// Nothing is promised or prepared: each may help of its own accord and decides for itself, once it is convinced or
    /// in an ad hoc meeting. No list, no exact words, no limits, no joint cell, no delegation, no pledges or plans, no
    /// common command.
    /// </summary>
    public static DeterrenceSetting NoDeclaration(Scenario scenario) =>
        Create(scenario, WithoutText, Obligation.None);

    /// <summary>The same, and everybody stays out of it.</summary>
    public static DeterrenceSetting NoAlliance(Scenario scenario) =>
        Create(scenario, WithoutAllies, Obligation.Neutrality);

    private static DeterrenceSetting Create(Scenario scenario, string name, Obligation obligation)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var trigger = new Trigger { Precision = 0, GeneralClause = 0, Prove = Element.Act };
        var nothing = new Declaration
        {
            Name = name,
            Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(trigger, Domains.Count)]),
            Obligation = obligation,
            Procedure = new Procedure { Rule = DecisionRule.Individual },
        };
        return new DeterrenceSetting(Unprepared(scenario), nothing) { IsBaseline = true };
    }

    /// <summary>The same crisis without a council that stands ready.</summary>
    internal static Scenario Unprepared(Scenario scenario) =>
        scenario with { Alliance = scenario.Alliance with { Council = new Council { Standing = false } } };
}
