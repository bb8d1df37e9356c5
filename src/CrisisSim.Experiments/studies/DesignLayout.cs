using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The points of a study's design, what each is in it, and the order in which they are best visited. The same study gives the same
/// layout on every machine. Compared by reference.
/// </summary>
public sealed class DesignLayout
{
    internal DesignLayout(IReadOnlyList<StudyPoint> points, IReadOnlyList<string> rows, IReadOnlyList<int> order) =>
        (Points, Rows, Order) = (points, rows, order);

    /// <summary>The points, in the order of the design.</summary>
    public IReadOnlyList<StudyPoint> Points { get; }

    /// <summary>
    /// What each point is in the design, for tables: "base", "lift 2", "sample 3 A", "trajectory 2 step 0"; empty where there is nothing to say.
    /// </summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>Every index once, in an order in which what has been visited is spread over the whole design at any time.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The design of Saltelli, which knows what its points are; null for other kinds.</summary>
    public SaltelliDesign? Saltelli { get; internal init; }

    /// <summary>The design of Morris, which knows its steps; null for other kinds.</summary>
    public MorrisDesign? Morris { get; internal init; }

    /// <summary>The layout of a study.</summary>
    /// <exception cref="ArgumentException">There is no factor, the design is too large to be held, or a point of a list lacks a value.</exception>
    public static DesignLayout Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        if (study.Factors.Count == 0) throw new ArgumentException("A study moves at least one factor.", nameof(study));
        return study.Design.Kind switch
        {
            DesignKind.Factorial => GridLayout.Factorial(study),
            DesignKind.OneAtATime => GridLayout.OneAtATime(study),
            DesignKind.Points => GridLayout.Listed(study),
            DesignKind.LatinHypercube => CubeLayout.LatinHypercube(study),
            DesignKind.Sobol => CubeLayout.Sobol(study),
            DesignKind.Saltelli => CubeLayout.Saltelli(study),
            DesignKind.Morris => CubeLayout.Morris(study),
            _ => throw new ArgumentOutOfRangeException(nameof(study), study.Design.Kind, "There is no such design."),
        };
    }
}
