namespace CrisisSim.Scenarios;

internal static class StudyShape
{
    /// <summary>The key by which a study is told from a scenario.</summary>
    public const string Title = "study";

    /// <summary>The version of the format that this room reads.</summary>
    private const int Version = 1;

    public static readonly Shape<StatedStudy> Shape = new("study", "A scenario, what is moved in it, over which points, and how often each is played.", o =>
    {
        o.WithoutGrounds();
        var version = o.Of("crisissim", "Version of the format: 1.", new VersionKind(Version));
        var title = o.Text(Title, "What it asks.");
        var scenario = o.Of("scenario", "Path of the scenario file, from the study's own folder.", new StatedTextKind("a path of a scenario file"));
        var wordings = o.List("wordings", "Declarations to play, the baseline first; without it all of the scenario.", new StatedTextKind("a declaration"), atLeast: 1).Optional();
        var seed = o.Of("seed", "Seed of all chance, and of designs that are drawn.", new SeedKind()).Default("1");
        var factors = o.Map("factors", "What is moved.", FactorShape.Shape, atLeast: 1);
        var design = o.Of("design", "Over which points.", DesignShapes.Kind);
        var replications = o.Of("replications", "How many crises at each point.", ReplicationsShape.Shape).Default("1000");
        return v => new StatedStudy
        {
            Title = title[v],
            Scenario = scenario[v],
            Wordings = wordings[v],
            Seed = seed[v],
            Factors = [.. factors[v].Values],
            Design = design[v],
            DesignAt = v.MarkOf(design.Row),
            Replications = replications[v],
            ReplicationsAt = v.MarkOf(replications.Row),
        };
    });

    public static readonly Format<StatedStudy> Format = new("CrisisSim study", Shape)
    {
        Stranger = root => !IsStudy(root) && root.Find("members") is not null ? "this is a scenario, not a study; a study names it under 'scenario'" : null,
    };

    /// <summary>Whether a file is a study rather than a scenario.</summary>
    public static bool IsStudy(Mapping root) => root.Find(Title) is not null;
}
