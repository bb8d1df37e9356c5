using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Whether this build plays as the one that played before: crises that are stored are played again before any are
/// added, and every part of a study keeps the rows of the same few crises, by which parts of two builds are told apart.
/// </summary>
internal static class Replay
{
    private const int Crises = 8;

    /// <summary>
    /// A checksum of the first crises at the first point that can be played, whatever part of the study is played; null
    /// where no point can.
    /// </summary>
    public static string? FirstRows(StudyPlan plan)
    {
        foreach (int point in plan.Layout.Order)
        {
            try
            {
                IReadOnlyList<TrialTable> tables = new BatchPlayer(plan, plan.Layout.Points[point]).Tables(Crises);
                return Checksum.Whole(
                    string.Join('\n', tables.Select(table => new GoldenTable(table).Row("", "").Value)));
            }
#pragma warning disable CA1031 // Whatever a point fails of is told when it is played.
            catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
            {
                // The next one may do.
            }
        }
        return null;
    }

    /// <summary>Plays a stored batch again.</summary>
    /// <returns>What differs, in words; null where nothing does, or it was cancelled.</returns>
    public static string? Apart(StudyPlan plan, PlayedBatch stored, CancellationToken cancellation)
    {
        Batch batch = stored.Batch;
        var player = new BatchPlayer(plan, plan.Layout.Points[batch.Point]);
        if (player.Play(batch, cancellation) is not { } now) return null;
        var before = stored.Outcomes.ToDictionary(of => (of.Wording, of.Endpoint));
        foreach (BatchOutcome of in now)
            if (!before.TryGetValue((of.Wording, of.Endpoint), out BatchOutcome then)) return Missing(plan, of);
            else if (then.Values != of.Values || then.Differences != of.Differences)
                return $"{of.Endpoint.Name} under '{plan.Study.Wordings[of.Wording]}' was {Text(then.Values)} "
                    + $"and is {Text(of.Values)}";
        return null;
    }

    private static string Missing(StudyPlan plan, BatchOutcome of) =>
        $"{of.Endpoint.Name} under '{plan.Study.Wordings[of.Wording]}' was not kept";

    private static string Text(Moments values) => FormattableString.Invariant($"{values.Mean:R}");
}
