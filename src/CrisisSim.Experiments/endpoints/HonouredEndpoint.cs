using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Of the members that owed assistance, the victim apart, the share that sent a tenth of its pledge or more: the mean
/// over the trials with casus foederis. That is a matter of the text and the act, not of the outcome; where two
/// wordings owe it in different trials there is no difference to be had.
/// </summary>
internal sealed class HonouredEndpoint()
    : Endpoint("honoured, of members that owed it", EndpointKind.Share, higherIsBetter: true)
{
    public override Estimate? Estimate(TrialTable table, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        double[] shares = [.. Owed(table).Select(row => Honoured(table, row))];
        return shares.Length == 0 ? null : EndpointInterval.Value(this, shares, table.Horizon, confidence);
    }

    private protected override EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence)
    {
        int[] owed = [.. Owed(baseline)];
        if (owed.Length == 0 || !owed.SequenceEqual(Owed(other)))
            return EndpointDifference.Unknown(this, Estimate(baseline, confidence), Estimate(other, confidence));
        double[] before = [.. owed.Select(row => Honoured(baseline, row))],
            after = [.. owed.Select(row => Honoured(other, row))];
        return EndpointInterval.Difference(this, (before, after), baseline.Horizon, confidence);
    }

    /// <summary>The share in one trial; null where nothing was owed in it.</summary>
    internal static double? In(TrialTable table, int row) =>
        table.Head.Members.Count > 1 && table.Has(Trait.CasusFoederis, row) ? Honoured(table, row) : null;

    private static IEnumerable<int> Owed(TrialTable table) =>
        table.Head.Members.Count < 2
            ? []
            : Enumerable.Range(0, table.Trials).Where(row => table.Has(Trait.CasusFoederis, row));

    private static double Honoured(TrialTable table, int row)
    {
        int honoured = 0;
        for (int m = 0; m < table.Head.Members.Count; m++)
            if (table.Member(m).Has(MemberTrait.Honoured, row)) honoured++;
        return honoured / (table.Head.Members.Count - 1.0);
    }
}
