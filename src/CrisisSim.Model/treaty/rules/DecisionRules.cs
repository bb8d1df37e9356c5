namespace CrisisSim.Model;

/// <summary>The decision rules there are, in the order in which they are shown: one line a rule.</summary>
public static class DecisionRules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DecisionRule> All { get; } =
    [
        DecisionRule.Unanimity,
        DecisionRule.Silence,
        DecisionRule.QualifiedMajority,
        DecisionRule.LeadState,
        DecisionRule.Individual,
        DecisionRule.StandingOrder,
    ];

    /// <summary>The rule of a key such as qualified_majority, or null.</summary>
    public static DecisionRule? Named(string key) =>
        All.FirstOrDefault(rule => string.Equals(rule.Key, key, StringComparison.Ordinal));
}
