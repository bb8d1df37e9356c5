namespace CrisisSim.Scenarios;

/// <summary>The keys at the root of a file that tell a study from a scenario.</summary>
internal static class RootKeys
{
    /// <summary>The key of a study's question.</summary>
    public const string Study = "study";

    /// <summary>The key of a scenario's members.</summary>
    public const string Members = "members";

    public static bool IsStudy(Mapping root) => root.Find(Study) is not null;

    /// <summary>The key of a scenario's texts.</summary>
    public const string Declarations = "declarations";

    /// <summary>The key of what an attacker could do instead.</summary>
    public const string Menu = "menu";

    public static bool IsScenario(Mapping root) =>
        !IsStudy(root) && (root.Find(Members) is not null || root.Find(BaseKeys.Base) is not null);
}
