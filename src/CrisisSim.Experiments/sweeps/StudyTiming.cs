namespace CrisisSim.Experiments;

/// <summary>How long a study will take, from a few crises that are played and thrown away.</summary>
/// <param name="Crises">Crises that were timed, over all wordings.</param>
/// <param name="Each">How long one took on one thread, with what belongs to it.</param>
/// <param name="Points">Points that could be played at all.</param>
/// <param name="Failed">Points that were tried in vain.</param>
public sealed record StudyTiming(long Crises, TimeSpan Each, int Points, int Failed)
{
    private const int Tried = 4, Trials = 50;

    /// <summary>
    /// Times a few points of the plan, the first of them twice, as the first crises of a program are slow.
    /// </summary>
    public static StudyTiming Measure(StudyPlan plan, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        TimeProvider watch = clock ?? TimeProvider.System;
        int[] points = [.. plan.Layout.Order.Take(Tried)];
        Play(plan, points[0]);
        long begun = watch.GetTimestamp();
        int played = points.Count(point => Play(plan, point));
        long crises = (long)played * Trials * plan.Study.Wordings.Count;
        return new StudyTiming(crises, crises == 0 ? TimeSpan.Zero : watch.GetElapsedTime(begun) / crises, played,
            points.Length - played);
    }

    private static bool Play(StudyPlan plan, int point)
    {
        try
        {
            new BatchPlayer(plan, plan.Layout.Points[point]).Play(new Batch(point, 0, Trials), CancellationToken.None);
            return true;
        }
#pragma warning disable CA1031 // Whatever a point fails of, the run will tell it.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}

/// <summary>How much a plan asks for.</summary>
/// <param name="Points">Points of the study or shard.</param>
/// <param name="Fewest">The fewest crises, over points and wordings.</param>
/// <param name="Most">The most; the fewest where every point has the same number.</param>
public sealed record StudySize(int Points, long Fewest, long Most)
{
    /// <summary>What the study, or shard, asks for in all, whatever of it has been played.</summary>
    public static StudySize From(StudyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var rule = new ReplicationRule(plan.Study.Replications, plan.More);
        int points = Enumerable.Range(0, plan.Layout.Points.Count).Count(plan.Shard.Takes);
        long each = (long)points * plan.Study.Wordings.Count;
        return new StudySize(points, each * Math.Min(rule.Most, plan.Study.Replications.Trials + plan.More),
            each * rule.Most);
    }
}
