using System.Diagnostics;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// The points of a study's design, what each is in it, and the order in which they are best visited. The same study
/// gives the same layout on every machine. Compared by reference.
/// </summary>
public sealed class DesignLayout
{
    internal DesignLayout(IReadOnlyList<StudyPoint> points, IReadOnlyList<string> rows, IReadOnlyList<int> order) =>
        (Points, Rows, Order) = (points, rows, order);

    /// <summary>The points, in the order of the design.</summary>
    public IReadOnlyList<StudyPoint> Points { get; }

    /// <summary>
    /// What each point is in the design, for tables: "base", "lift 2", "sample 3 A", "trajectory 2 step 0"; empty where
    /// there is nothing to say.
    /// </summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>
    /// Every index once, in an order in which what has been visited is spread over the whole design at any time.
    /// </summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The design of Saltelli, which knows what its points are; null for other kinds.</summary>
    public SaltelliDesign? Saltelli { get; internal init; }

    /// <summary>The design of Morris, which knows its steps; null for other kinds.</summary>
    public MorrisDesign? Morris { get; internal init; }

    /// <summary>The layout of a study.</summary>
    /// <exception cref="ArgumentException">There is no factor, the design is too large to be held, or a point of a list
    /// lacks a value.</exception>
    public static DesignLayout For(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        if (study.Factors.Count == 0) throw new ArgumentException("A study moves at least one factor.", nameof(study));
        return study.Design.Kind switch
        {
            DesignKind.Factorial => LevelLayout.Factorial(study),
            DesignKind.OneAtATime => LevelLayout.OneAtATime(study),
            DesignKind.Points => LevelLayout.Listed(study),
            DesignKind.LatinHypercube => CubeLayout.LatinHypercube(study),
            DesignKind.Sobol => CubeLayout.Sobol(study),
            DesignKind.Saltelli => CubeLayout.Saltelli(study),
            DesignKind.Morris => CubeLayout.Morris(study),
            _ => throw new ArgumentOutOfRangeException(nameof(study), study.Design.Kind, "There is no such design."),
        };
    }
}

/// <summary>Designs whose points lie in the unit cube and are taken to values as quantiles.</summary>
internal static class CubeLayout
{
    /// <summary>How long a Latin hypercube is spread: exchanges × points × factors, a second or so.</summary>
    private const long SpreadingWork = 200_000_000;

    private const int MostExchanges = 100_000;

    /// <summary>Trajectories from which a Morris design chooses, where it asks for fewer.</summary>
    private const int Candidates = 200;

    public static DesignLayout LatinHypercube(Study study)
    {
        long work = Math.Max(1, (long)study.Design.Size * study.Factors.Count);
        int exchanges = (int)Math.Min(MostExchanges, SpreadingWork / work);
        return Create(study,
            Statistics.LatinHypercube.Maximin(study.Design.Size, study.Factors.Count, study.Seed, exchanges), _ => "");
    }

    public static DesignLayout Sobol(Study study) =>
        Create(study, new SobolSequence(study.Factors.Count, SobolScramble.Owen, study.Seed).Points(study.Design.Size),
            _ => "");

    public static DesignLayout Saltelli(Study study)
    {
        var design = SaltelliDesign.Create(study.Design.Size, study.Factors.Count, study.Seed);
        DesignLayout layout = Create(study, design.Points, point => Row(design.Row(point), study));
        return new DesignLayout(layout.Points, layout.Rows, layout.Order) { Saltelli = design };
    }

    /// <summary>
    /// On an even number of levels, the next below what is asked for, from the ends of ranges; from middles where a
    /// factor has a distribution.
    /// </summary>
    public static DesignLayout Morris(Study study)
    {
        int size = study.Design.Size, levels = Math.Max(2, study.Design.Levels / 2 * 2);
        LevelPlacement placement = study.Factors.Any(factor => factor.Domain is FactorDistribution)
            ? LevelPlacement.Middles
            : LevelPlacement.Ends;
        var design = MorrisDesign.Create(size, study.Factors.Count, study.Seed,
            Math.Max(size, Math.Min(10 * size, Candidates)), levels, placement);
        int walk = study.Factors.Count + 1;
        DesignLayout layout = Create(study, design.Points,
            point => FormattableString.Invariant($"trajectory {(point / walk) + 1} step {point % walk}"));
        return new DesignLayout(layout.Points, layout.Rows, layout.Order) { Morris = design };
    }

    /// <summary>Such points are spread over the cube as they come.</summary>
    private static DesignLayout Create(Study study, DesignPoints design, Func<int, string> row)
    {
        int[] order = [.. Enumerable.Range(0, design.Count)];
        StudyPoint[] points = [.. order.Select(
            k => new StudyPoint(k, [.. study.Factors.Select((factor, f) => factor.Domain.At(design[k, f]))]))];
        return new DesignLayout(points, [.. order.Select(row)], order);
    }

    private static string Row(SaltelliRow row, Study study)
    {
        string from = row.Matrix switch
        {
            SaltelliMatrix.A => "A",
            SaltelliMatrix.B => "B",
            SaltelliMatrix.AWithB => $"A with {study.Factors[row.Factor ?? 0].Name} of B",
            SaltelliMatrix.BWithA => $"B with {study.Factors[row.Factor ?? 0].Name} of A",
            _ => throw new UnreachableException($"Matrix {row.Matrix} has no words."),
        };
        return FormattableString.Invariant($"sample {row.Sample + 1} {from}");
    }
}
