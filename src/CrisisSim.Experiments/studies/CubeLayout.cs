using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

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
        return Of(study, Statistics.LatinHypercube.Maximin(study.Design.Size, study.Factors.Count, study.Seed, exchanges), _ => "");
    }

    public static DesignLayout Sobol(Study study) =>
        Of(study, new SobolSequence(study.Factors.Count, SobolScramble.Owen, study.Seed).Points(study.Design.Size), _ => "");

    public static DesignLayout Saltelli(Study study)
    {
        var design = SaltelliDesign.Of(study.Design.Size, study.Factors.Count, study.Seed);
        DesignLayout layout = Of(study, design.Points, point => Row(design.Row(point), study));
        return new DesignLayout(layout.Points, layout.Rows, layout.Order) { Saltelli = design };
    }

    /// <summary>On an even number of levels, the next below what is asked for, from the ends of ranges; from middles where a factor has a distribution.</summary>
    public static DesignLayout Morris(Study study)
    {
        int size = study.Design.Size, levels = Math.Max(2, study.Design.Levels / 2 * 2);
        LevelPlacement placement = study.Factors.Any(factor => factor.Domain is FactorDistribution) ? LevelPlacement.Middles : LevelPlacement.Ends;
        var design = MorrisDesign.Of(size, study.Factors.Count, study.Seed, Math.Max(size, Math.Min(10 * size, Candidates)), levels, placement);
        int walk = study.Factors.Count + 1;
        DesignLayout layout = Of(study, design.Points, point => FormattableString.Invariant($"trajectory {(point / walk) + 1} step {point % walk}"));
        return new DesignLayout(layout.Points, layout.Rows, layout.Order) { Morris = design };
    }

    /// <summary>Such points are spread over the cube as they come.</summary>
    private static DesignLayout Of(Study study, DesignPoints design, Func<int, string> row)
    {
        int[] order = [.. Enumerable.Range(0, design.Count)];
        StudyPoint[] points = [.. order.Select(k => new StudyPoint(k, [.. study.Factors.Select((factor, f) => factor.Domain.At(design[k, f]))]))];
        return new DesignLayout(points, [.. order.Select(row)], order);
    }

    private static string Row(SaltelliRow row, Study study)
    {
        string from = row.Matrix switch
        {
            SaltelliMatrix.A => "A",
            SaltelliMatrix.B => "B",
            SaltelliMatrix.AWithB => $"A with {study.Factors[row.Factor ?? 0].Name} of B",
            _ => $"B with {study.Factors[row.Factor ?? 0].Name} of A",
        };
        return FormattableString.Invariant($"sample {row.Sample + 1} {from}");
    }
}
