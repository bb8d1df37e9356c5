namespace CrisisSim.Experiments;

internal static class SameTrials
{
    /// <summary>Refuses tables that are not the same trials, with the same luck, up to the same horizon.</summary>
    public static void Require(TrialTable first, TrialTable second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Head.Seed != second.Head.Seed || first.Head.First != second.Head.First
            || first.Trials != second.Trials)
            throw new ArgumentException(
                $"'{first.Declaration}' and '{second.Declaration}' were not played over the same trials.");
        if (first.Horizon != second.Horizon)
            throw new ArgumentException($"'{first.Declaration}' and '{second.Declaration}' do not share a horizon.");
        if (first.Trials == 0) throw new ArgumentException("There is no trial to compare.");
    }
}
