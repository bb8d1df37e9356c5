using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

internal static class DesignShapes
{
    private const string OfRange = "Values that are tried of a range, its ends among them, or of a distribution, the "
        + "middles of equal shares; lists have their own.";

    public static readonly OneOfKind<StatedDesign> Kind = new("design",
        [.. Enum.GetValues<DesignKind>().Select(DesignOption)]);

    /// <exception cref="InvalidOperationException">Nothing describes the design: a mistake in the tool.</exception>
    private static Option<StatedDesign> DesignOption(DesignKind kind) => kind switch
    {
        DesignKind.Factorial => DesignOption(kind, "Every combination of values.",
            "Every combination of the factors' values.", Levels),
        DesignKind.OneAtATime => DesignOption(kind, "The scenario as stated, then each factor moved alone.",
            "The scenario as stated, then each factor moved alone.", Levels),
        DesignKind.LatinHypercube => DesignOption(kind,
            "Points that divide each factor's values evenly and keep their distance.",
            "A Latin hypercube, chosen so that its points keep their distance (maximin).",
            Size("points", "Number of points.")),
        DesignKind.Sobol => DesignOption(kind, "Points of a Sobol' sequence.",
            "The first points of a scrambled Sobol' sequence.",
            Size("points", "Number of points; a power of 2 is best.")),
        DesignKind.Saltelli => DesignOption(kind, "For Sobol' indices: which factors matter, alone and together.",
            "The pairs of samples from which Sobol' indices are estimated.",
            Size("samples",
                "Base samples; each costs as many points as there are factors, and two more. A power of 2 is best.")),
        DesignKind.Morris => DesignOption(kind, "For elementary effects: a cheap screening of many factors.",
            "Morris's trajectories: each moves every factor once.", Trajectories),
        DesignKind.Points => DesignOption(kind, "The points of a list of one's own.",
            "Points from a CSV file, whose first line names the factors.", PointsFile),
        _ => throw new InvalidOperationException($"Nothing describes the design '{kind}'."),
    };

    private static Option<StatedDesign> DesignOption(DesignKind kind, string meaning, string doc,
        Func<Rows, Func<Values, StatedDesign>> describe)
    {
        string word = SnakeCase.From(kind);
        return Option<StatedDesign>.Create(word, meaning, new Shape<StatedDesign>(word, doc, o =>
        {
            o.WithoutGrounds();
            Func<Values, StatedDesign> make = describe(o);
            return v => make(v) with { Kind = kind };
        }));
    }

    private static Func<Values, StatedDesign> Levels(Rows o)
    {
        QuantityField<int> levels = o.Integer("levels", OfRange).AtLeast(2).AtMost(1000).Default(5);
        o.ShortFor(levels);
        return v => new StatedDesign { Levels = levels[v] };
    }

    private static Func<Rows, Func<Values, StatedDesign>> Size(string key, string doc) => o =>
    {
        QuantityField<int> size = o.Integer(key, doc).AtLeast(2).AtMost(10_000_000);
        o.ShortFor(size);
        return v => new StatedDesign { Size = size[v] };
    };

    private static Func<Values, StatedDesign> Trajectories(Rows o)
    {
        QuantityField<int> trajectories = o
            .Integer("trajectories",
                "Number of trajectories; each costs as many points as there are factors, and one more.")
            .AtLeast(2)
            .AtMost(100_000);
        QuantityField<int> levels = o.Integer("levels", OfRange).AtLeast(2).AtMost(1000).Default(4);
        o.ShortFor(trajectories);
        o.Require(v => levels[v] % 2 == 0, levels,
            "the levels of a Morris design must be even in number, for a factor moves by half of them");
        return v => new StatedDesign { Size = trajectories[v], Levels = levels[v] };
    }

    private static Func<Values, StatedDesign> PointsFile(Rows o)
    {
        Field<StatedText> file = o.Field("file", "Path of the file, from the study's own folder.",
            new StatedTextKind("a path of a file"));
        o.ShortFor(file);
        return v => new StatedDesign { File = file[v] };
    }
}
