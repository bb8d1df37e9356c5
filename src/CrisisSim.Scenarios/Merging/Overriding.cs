namespace CrisisSim.Scenarios;

/// <summary>Carries overrides out on the tree of a file, one after the other.</summary>
internal static class Overriding
{
    public static Node Apply(IReadOnlyList<Override> overrides, Kind kind, Node root, Problems problems)
    {
        foreach (var one in overrides)
        {
            try
            {
                root = Apply(one, kind, root, problems);
            }
            catch (RefusedText refused)
            {
                problems.Error(refused.At, refused.Message);
            }
        }

        return root;
    }

    private static Node Apply(Override one, Kind kind, Node root, Problems problems)
    {
        var source = new TextSource($"{Show.Plain(one.Path)}=", Origin.Override);
        var path = ScenarioPath.Parse(one.Path) ?? throw new RefusedText(Mark.Of(source), "this is not a path; write keys with '.' between them and items as [0], as in members.Germany.forces[0].strength");
        if (YamlText.Read(one.Value, source, problems) is not { } value) return root;
        // Resolved once more for every override, for an earlier one may have changed what this one finds.
        var resolved = kind.Resolve(root, Grounds.None, new Session(new Problems()));
        return kind.Set(new Setting(path, 0, value), root, resolved);
    }
}
