namespace CrisisSim.Scenarios;

/// <summary>The key by which a file says that it is a part of others: <c>fragment: yes</c>.</summary>
internal static class FragmentKey
{
    /// <summary>Where the file says yes; null where it does not.</summary>
    public static SourcePosition? In(Mapping root, Problems problems)
    {
        if (root.Find(BaseKeys.Fragment) is not { } entry) return null;
        string said = (entry.Value as Scalar)?.Text.ToLowerInvariant() ?? "";
        if (said is "yes" or "true" or "on") return entry.KeyAt;
        if (!BooleanKind.IsNo(said))
            problems.Error(entry.Value.At, $"'{BaseKeys.Fragment}' must be yes or no, not {entry.Value.Noun}");
        return null;
    }
}
