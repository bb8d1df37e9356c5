using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

internal static class DesignShapes
{
    private const string OfRange = "Values that are tried of a range, its ends among them, or of a distribution, the middles of equal shares; lists have their own.";

    public static readonly OneOfKind<StatedDesign> Kind = new("design",
    [
        Option<StatedDesign>.Of("factorial", "Every combination of values.", Levelled(DesignKind.Factorial, "factorial", "Every combination of the factors' values.")),
        Option<StatedDesign>.Of("one_at_a_time", "The scenario as stated, then each factor moved alone.", Levelled(DesignKind.OneAtATime, "one_at_a_time", "The scenario as stated, then each factor moved alone.")),
        Option<StatedDesign>.Of("latin_hypercube", "Points that divide each factor's values evenly and keep their distance.", Sized(DesignKind.LatinHypercube, "latin_hypercube", "points", "Number of points.", "A Latin hypercube, chosen so that its points keep their distance (maximin).")),
        Option<StatedDesign>.Of("sobol", "Points of a Sobol' sequence.", Sized(DesignKind.Sobol, "sobol", "points", "Number of points; a power of 2 is best.", "The first points of a scrambled Sobol' sequence.")),
        Option<StatedDesign>.Of("saltelli", "For Sobol' indices: which factors matter, alone and together.", Sized(DesignKind.Saltelli, "saltelli", "samples", "Base samples; each costs as many points as there are factors, and two more. A power of 2 is best.", "The pairs of samples from which Sobol' indices are estimated.")),
        Option<StatedDesign>.Of("morris", "For elementary effects: a cheap screening of many factors.", Morris()),
        Option<StatedDesign>.Of("points", "The points of a list of one's own.", Listed()),
    ]);

    private static Shape<StatedDesign> Levelled(DesignKind kind, string noun, string doc) => new(noun, doc, o =>
    {
        o.WithoutGrounds();
        var levels = o.Integer("levels", OfRange).AtLeast(2).AtMost(1000).Default(5);
        o.ShortFor(levels);
        return v => new StatedDesign(kind) { Levels = levels[v] };
    });

    private static Shape<StatedDesign> Sized(DesignKind kind, string noun, string key, string said, string doc) => new(noun, doc, o =>
    {
        o.WithoutGrounds();
        var size = o.Integer(key, said).AtLeast(2).AtMost(10_000_000);
        o.ShortFor(size);
        return v => new StatedDesign(kind) { Size = size[v] };
    });

    private static Shape<StatedDesign> Morris() => new("morris", "Morris's trajectories: each moves every factor once.", o =>
    {
        o.WithoutGrounds();
        var trajectories = o.Integer("trajectories", "Number of trajectories; each costs as many points as there are factors, and one more.").AtLeast(2).AtMost(100_000);
        var levels = o.Integer("levels", OfRange).AtLeast(2).AtMost(1000).Default(4);
        o.ShortFor(trajectories);
        o.Require(v => levels[v] % 2 == 0, levels, "the levels of a Morris design must be even in number, for a factor moves by half of them");
        return v => new StatedDesign(DesignKind.Morris) { Size = trajectories[v], Levels = levels[v] };
    });

    private static Shape<StatedDesign> Listed() => new("points", "Points from a CSV file, whose first line names the factors.", o =>
    {
        o.WithoutGrounds();
        var file = o.Of("file", "Path of the file, from the study's own folder.", new StatedTextKind("a path of a file"));
        o.ShortFor(file);
        return v => new StatedDesign(DesignKind.Points) { File = file[v] };
    });
}
