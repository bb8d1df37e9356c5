namespace CrisisSim.Statistics;

/// <summary>
/// Screening by elementary effects (Morris 1991, Technometrics 33:161): along a trajectory of k + 1 points one factor
/// changes at a time, each once, and an effect is the change of the outcome over the change of the factor.
/// </summary>
public static class Morris
{
    /// <summary>The effects of each factor, in the order of the points' columns.</summary>
    /// <param name="points">Trajectories of k + 1 points one after the other; a point has k factors, each scaled to [0,
    /// 1].</param>
    /// <param name="outcomes">The outcome at each point.</param>
    /// <param name="bootstrap">How the interval of μ* is drawn from the trajectories.</param>
    /// <exception cref="ArgumentException">The points are not whole trajectories, or an outcome is not
    /// finite.</exception>
    public static IReadOnlyList<ElementaryEffects> Estimate(
        IReadOnlyList<double[]> points, IReadOnlyList<double> outcomes, Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(bootstrap);
        if (points.Count == 0 || points.Count != outcomes.Count)
            throw new ArgumentException("There is one outcome a point, at least one.", nameof(outcomes));
        int factors = points[0].Length, steps = factors + 1;
        if (factors == 0 || points.Count % steps != 0 || points.Any(point => point.Length != factors))
            throw new ArgumentException(
                $"Trajectories of {factors} factors have {steps} points each, not {points.Count} in all.",
                nameof(points));
        double[][] effects = [.. Enumerable.Range(0, factors).Select(_ => new double[points.Count / steps])];
        for (int t = 0; t < points.Count / steps; t++) Along(t, points, outcomes, effects);
        Interval[] importance = bootstrap.Intervals(points.Count / steps, factors,
            (rows, means) => MeanSizes(effects, rows, means));
        return [.. effects.Select((of, f) => Summary(of, importance[f], bootstrap.Confidence))];
    }

    /// <summary>The effects of each factor of a design, with the outcome at each of its points.</summary>
    /// <exception cref="ArgumentException">There is not one outcome a point, or an outcome is not finite.</exception>
    public static IReadOnlyList<ElementaryEffects> Estimate(MorrisDesign design, IReadOnlyList<double> outcomes,
        Bootstrap bootstrap)
    {
        ArgumentNullException.ThrowIfNull(design);
        return Estimate(
            [.. Enumerable.Range(0, design.Points.Count).Select(point => design.Points.Point(point).ToArray())],
            outcomes, bootstrap);
    }

    private static void Along(int trajectory, IReadOnlyList<double[]> points, IReadOnlyList<double> outcomes,
        double[][] effects)
    {
        int steps = effects.Length + 1;
        bool[] seen = new bool[effects.Length];
        for (int row = trajectory * steps + 1; row < (trajectory + 1) * steps; row++)
        {
            int factor = Changed(points[row - 1], points[row]);
            if (seen[factor])
                throw new ArgumentException($"Trajectory {trajectory} changes factor {factor} more than once.",
                    nameof(points));
            seen[factor] = true;
            double effect = (outcomes[row] - outcomes[row - 1]) / (points[row][factor] - points[row - 1][factor]);
            if (!double.IsFinite(effect))
                throw new ArgumentException($"The outcome at point {row} or before it is not finite.",
                    nameof(outcomes));
            effects[factor][trajectory] = effect;
        }
    }

    private static int Changed(double[] before, double[] after)
    {
        int changed = -1;
        for (int f = 0; f < before.Length; f++)
        {
            if (before[f] == after[f]) continue;
            if (changed >= 0)
                throw new ArgumentException("A step of a trajectory changes more than one factor.", nameof(after));
            changed = f;
        }
        return changed >= 0
            ? changed
            : throw new ArgumentException("A step of a trajectory changes no factor.", nameof(after));
    }

    private static void MeanSizes(double[][] effects, ReadOnlySpan<int> rows, Span<double> means)
    {
        for (int f = 0; f < effects.Length; f++)
        {
            double sum = 0;
            foreach (int row in rows) sum += Math.Abs(effects[f][row]);
            means[f] = sum / rows.Length;
        }
    }

    private static ElementaryEffects Summary(double[] effects, Interval importance, Confidence confidence)
    {
        Moments moments = Moments.From(effects), sizes = Moments.From([.. effects.Select(Math.Abs)]);
        Caveats caveats = effects.Length == 1
            ? Caveats.OneTrial
            : sizes.Variance == 0 ? Caveats.NoSpread : Caveats.None;
        Interval interval = effects.Length == 1 ? Interval.Unbounded : importance;
        var size = new Estimate(sizes.Mean, interval, effects.Length, confidence, caveats);
        double? deviation = moments.Variance is { } variance ? Math.Sqrt(variance) : null;
        return new ElementaryEffects(moments.Mean, size, deviation);
    }
}

/// <summary>
/// What one factor does along Morris trajectories, in the unit of the outcome for the factor's whole range. Equal if
/// all parts are.
/// </summary>
/// <param name="Mean">μ: the mean effect (Morris 1991, Technometrics 33:161); effects of either sign cancel.</param>
/// <param name="Importance">μ*: the mean size of the effects (Campolongo, Cariboni and Saltelli 2007, Environmental
/// Modelling &amp; Software 22:1509), with the bootstrap interval over trajectories.</param>
/// <param name="Deviation">σ: the unbiased standard deviation of the effects, null of one; above 0 where the effect is
/// not linear or depends on other factors.</param>
public sealed record ElementaryEffects(double Mean, Estimate Importance, double? Deviation);
