namespace CrisisSim.Scenarios;

/// <summary>Carries overrides out on the tree of a file, one after the other.</summary>
internal static class Overriding
{
    public static Node Apply(IReadOnlyList<Override> overrides, Kind kind, Node root, Problems problems)
    {
        // What holds after extending; worked out anew when an override may have changed more than one value.
        Node? resolved = null;
        foreach (var one in overrides)
        {
            try
            {
                resolved ??= kind.Resolve(root, Grounds.None, new Session(new Problems()));
                var (path, value) = Read(one, problems);
                root = kind.Set(new Setting(path, 0, value), root, resolved);
                if (value is not Scalar || path[^1].Key is Inheritance.Extends or Inheritance.Like) resolved = null;
            }
            catch (RefusedText refused)
            {
                problems.Error(refused.At, refused.Message);
            }
        }

        return root;
    }

    /// <summary>The paths of the values that a path names, each without wildcards; at least one.</summary>
    /// <exception cref="RefusedText">It is no path, or names nothing in the file.</exception>
    public static IReadOnlyList<string> Reach(string path, Kind kind, Node root)
    {
        var (segments, value) = Read(new Override(path, "0"), new Problems());
        var reached = new List<string>();
        kind.Set(new Setting(segments, 0, value) { Reached = reached }, root, kind.Resolve(root, Grounds.None, new Session(new Problems())));
        return [.. reached.Distinct()];
    }

    private static (IReadOnlyList<PathSegment> Path, Node Value) Read(Override one, Problems problems)
    {
        var source = new TextSource($"{Show.Plain(one.Path)}=", Origin.Override);
        var path = ScenarioPath.Parse(one.Path) ?? throw new RefusedText(Mark.Of(source), "this is not a path; write keys with '.' between them and items as [0], as in members.Germany.forces[0].strength");
        return (path, YamlText.Parse(one.Value, source, problems));
    }
}
