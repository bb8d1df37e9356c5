using System.Diagnostics;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>Designs whose points are combinations of values that can be listed.</summary>
internal static class LevelLayout
{
    public static DesignLayout Factorial(Study study)
    {
        FactorValue[][] levels = [.. study.Factors.Select(factor => Levels(factor.Domain, study.Design.Levels))];
        int[] counts = [.. levels.Select(of => of.Length)];
        var design = FullFactorial.Create(counts);
        StudyPoint[] points =
            [.. Enumerable
                .Range(0, design.Points.Count)
                .Select(k => new StudyPoint(k, [.. levels.Select((of, factor) => of[design.Level(k, factor)])]))];
        return new DesignLayout(points, Nothing(points.Length), BalancedOrder.ForFactorial(counts));
    }

    /// <summary>The scenario as stated, then each factor at each of its levels with all others as stated.</summary>
    public static DesignLayout OneAtATime(Study study)
    {
        List<StudyPoint> points = [new StudyPoint(0, [.. study.Factors.Select(_ => FactorValue.Stated)])];
        List<string> rows = ["base"];
        for (int moved = 0; moved < study.Factors.Count; moved++)
        {
            FactorValue[] levels = Levels(study.Factors[moved].Domain, study.Design.Levels);
            for (int level = 0; level < levels.Length; level++)
            {
                int place = moved, at = level;
                points.Add(new StudyPoint(points.Count,
                    [.. study.Factors.Select((_, factor) => factor == place ? levels[at] : FactorValue.Stated)]));
                rows.Add(FormattableString.Invariant($"{study.Factors[moved].Name} {level + 1}"));
            }
        }
        return new DesignLayout(points, rows, BalancedOrder.ForPoints(points.Count));
    }

    public static DesignLayout Listed(Study study)
    {
        IReadOnlyList<IReadOnlyList<FactorValue>> listed = study.Design.Listed;
        if (listed.Count == 0) throw new ArgumentException("The list holds no point.", nameof(study));
        if (listed.Any(values => values.Count != study.Factors.Count))
            throw new ArgumentException("A point of the list has one value a factor.", nameof(study));
        return new DesignLayout([.. listed.Select((values, k) => new StudyPoint(k, values))],
            study.Design.Labels.Count == listed.Count ? study.Design.Labels : Nothing(listed.Count), BalancedOrder.ForPoints(listed.Count));
    }

    /// <summary>
    /// All values of a list; of a range its ends and what lies evenly between; of a distribution the middles of equal
    /// shares.
    /// </summary>
    internal static FactorValue[] Levels(FactorDomain domain, int levels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        int count = domain is FactorLevels ? domain.Count!.Value : Math.Min(levels, domain.Count ?? levels);
        bool ends = domain is FactorRange && count > 1;
        return [.. Enumerable
            .Range(0, count)
            .Select(k => domain.At(ends ? (double)k / (count - 1) : (k + 0.5) / count))];
    }

    private static string[] Nothing(int points) => [.. Enumerable.Repeat("", points)];
}
