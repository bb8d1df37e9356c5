namespace CrisisSim.Experiments;

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
