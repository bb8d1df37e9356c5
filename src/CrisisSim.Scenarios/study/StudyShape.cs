using System.Globalization;
using System.Text.Json.Nodes;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

internal static class StudyShape
{
    /// <summary>The version of the format that this room reads.</summary>
    private const int Version = 1;

    public static readonly Shape<StatedStudy> Shape =
        new("study", "A scenario, what is moved in it, over which points, and how often each is played.", o =>
    {
        o.WithoutGrounds();
        var version = o.Field("crisissim", "Version of the format: 1.", new VersionKind(Version));
        var title = o.Text(RootKeys.Study, "What it asks.");
        var scenario = o.Field("scenario", "Path of the scenario file, from the study's own folder.",
            new StatedTextKind("a path of a scenario file"));
        var wordings = o.List("wordings", "Declarations to play, the baseline first; without it all of the scenario.",
            new StatedTextKind("a declaration"), atLeast: 1).Optional();
        var seed = o.Field("seed", "Seed of all chance, and of designs that are drawn.", new SeedKind()).Default("1");
        var factors = o.Map("factors", "What is moved.", FactorShape.Shape, atLeast: 1);
        var design = o.Field("design", "Over which points.", DesignShapes.Kind);
        var replications = o
            .Field("replications", "How many crises at each point.", ReplicationsShape.Shape)
            .Default("1000");
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

    public static readonly FileFormat<StatedStudy> Format = new("CrisisSim study", Shape)
    {
        RefusalOf = root => RootKeys.IsScenario(root)
            ? "this is a scenario, not a study; a study names it under 'scenario'"
            : null,
    };
}

/// <summary>The seed of all chance.</summary>
internal sealed class SeedKind : Kind<ulong>
{
    public override string Noun => "a whole number from 0 up to 18446744073709551615";

    public override string Brief => "whole number from 0 up";

    public override bool TryRead(Node node, ReadingContext at, out ulong value)
    {
        value = 0;
        return at.TryScalar(node, this, out var text)
            && (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value)
                || at.Refuse(node, this));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "integer", ["minimum"] = 0 };
}

internal static class DesignShapes
{
    private const string OfRange = "Values that are tried of a range, its ends among them, or of a distribution, the "
        + "middles of equal shares; lists have their own.";

    public static readonly OneOfKind<StatedDesign> Kind = new("design",
    [
        Option<StatedDesign>.Create("factorial", "Every combination of values.",
            Levelled(DesignKind.Factorial, "factorial", "Every combination of the factors' values.")),
        Option<StatedDesign>.Create("one_at_a_time", "The scenario as stated, then each factor moved alone.",
            Levelled(DesignKind.OneAtATime, "one_at_a_time", "The scenario as stated, then each factor moved alone.")),
        Option<StatedDesign>.Create("latin_hypercube",
            "Points that divide each factor's values evenly and keep their distance.", Sized(
            DesignKind.LatinHypercube, "latin_hypercube", "points", "Number of points.",
            "A Latin hypercube, chosen so that its points keep their distance (maximin).")),
        Option<StatedDesign>.Create("sobol", "Points of a Sobol' sequence.", Sized(DesignKind.Sobol, "sobol", "points",
            "Number of points; a power of 2 is best.", "The first points of a scrambled Sobol' sequence.")),
        Option<StatedDesign>.Create("saltelli", "For Sobol' indices: which factors matter, alone and together.", Sized(
            DesignKind.Saltelli, "saltelli", "samples",
            "Base samples; each costs as many points as there are factors, and two more. A power of 2 is best.",
            "The pairs of samples from which Sobol' indices are estimated.")),
        Option<StatedDesign>.Create("morris", "For elementary effects: a cheap screening of many factors.", Morris()),
        Option<StatedDesign>.Create("points", "The points of a list of one's own.", Listed()),
    ]);

    private static Shape<StatedDesign> Levelled(DesignKind kind, string noun, string doc) => new(noun, doc, o =>
    {
        o.WithoutGrounds();
        var levels = o.Integer("levels", OfRange).AtLeast(2).AtMost(1000).Default(5);
        o.ShortFor(levels);
        return v => new StatedDesign(kind) { Levels = levels[v] };
    });

    private static Shape<StatedDesign> Sized(DesignKind kind, string noun, string key, string said, string doc) =>
        new(noun, doc, o =>
    {
        o.WithoutGrounds();
        var size = o.Integer(key, said).AtLeast(2).AtMost(10_000_000);
        o.ShortFor(size);
        return v => new StatedDesign(kind) { Size = size[v] };
    });

    private static Shape<StatedDesign> Morris() =>
        new("morris", "Morris's trajectories: each moves every factor once.", o =>
    {
        o.WithoutGrounds();
        var trajectories = o
            .Integer("trajectories",
                "Number of trajectories; each costs as many points as there are factors, and one more.")
            .AtLeast(2)
            .AtMost(100_000);
        var levels = o.Integer("levels", OfRange).AtLeast(2).AtMost(1000).Default(4);
        o.ShortFor(trajectories);
        o.Require(v => levels[v] % 2 == 0, levels,
            "the levels of a Morris design must be even in number, for a factor moves by half of them");
        return v => new StatedDesign(DesignKind.Morris) { Size = trajectories[v], Levels = levels[v] };
    });

    private static Shape<StatedDesign> Listed() =>
        new("points", "Points from a CSV file, whose first line names the factors.", o =>
    {
        o.WithoutGrounds();
        var file = o.Field("file", "Path of the file, from the study's own folder.",
            new StatedTextKind("a path of a file"));
        o.ShortFor(file);
        return v => new StatedDesign(DesignKind.Points) { File = file[v] };
    });
}
