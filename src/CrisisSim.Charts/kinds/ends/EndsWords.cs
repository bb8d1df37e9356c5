using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of ends says: how often the worst two, a fait accompli or general war, come to pass.</summary>
internal sealed class EndsWords(EndShares[] shares, Confidence confidence)
{
    private const string Worst = "a fait accompli or general war";

    private EndShares First => shares[0];

    public string Title => shares.Length switch { 1 => Alone(), 2 => OfTwo(), _ => OfMany() };

    public string Subtitle =>
        $"Share of {Phrase.AllCrises(First.Trials)} by how they end; open at the horizon: {Open()}. Whether {Worst} is rarer is judged crisis by crisis at {Phrase.Level(confidence)}, exploratory";

    public string Description(EndKind[] seen) =>
        $"How {Phrase.AllCrises(First.Trials)} end, one bar of a hundred percent a wording, from the best end for the alliance to the worst. "
        + string.Join(" ", shares.Select(each => $"{each.Wording.Name}: {Phrase.Listed([.. seen.Where(end => each[end].Value > 0).Select(end => $"{Names.Of(end)} {Figure.Percent(each[end])}")])}."));

    private string Alone() => $"{Percent(First)} of all crises end in {Worst}";

    private string OfTwo()
    {
        (string before, string now) = (Phrase.Quoted(First.Wording.Name), Phrase.Quoted(shares[1].Wording.Name));
        PairedDifference difference = Against(shares[1]);
        if (difference.Differing == 0) return $"{Phrase.Capital(Worst)} ends the same crises under {now} as under {before}, {Percent(First)} of all";
        if (!difference.IsResolved) return $"Whether fewer crises end in {Worst} under {now} than under {before} is not resolved";
        (string share, string instead) = Phrase.SharesOf(difference.First, difference.Second);
        return $"{(difference.Difference.Value < 0 ? "Fewer" : "More")} crises end in {Worst} under {now}: {share} instead of {instead} under {before}";
    }

    private string OfMany() => new Against(Worst, "is rarer", "is more frequent").Title(
        First.Wording.Name, [.. shares.Skip(1).Select(each => (each.Wording.Name, Against(each)))]);

    private PairedDifference Against(EndShares other) => Paired.Proportions(other.EndsBadly, First.EndsBadly, confidence);

    private string Percent(EndShares each) => Figure.Percent(Proportion.Of(each.EndsBadly).Estimate(confidence));

    private string Open()
    {
        EndShares[] order = [.. shares.OrderBy(each => each[EndKind.Open].Value)];
        string least = Figure.Percent(order[0][EndKind.Open]), most = Figure.Percent(order[^1][EndKind.Open]);
        return least == most ? least : $"{least} to {most}";
    }
}
