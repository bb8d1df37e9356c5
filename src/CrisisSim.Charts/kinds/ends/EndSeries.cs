using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>The ends of a crisis as series: one order and one place each, in every chart.</summary>
internal static class EndSeries
{
    /// <summary>Most parts of a bar: more patterns beside each other cannot be told apart.</summary>
    public const int Most = 5;

    /// <summary>The ends, the best for the alliance first.</summary>
    public static IReadOnlyList<EndKind> BestFirst { get; } =
    [
        EndKind.NoAttack, EndKind.Over, EndKind.Withdrew, EndKind.Halted, EndKind.Restored, EndKind.Settled,
        EndKind.Ceasefire, EndKind.Open,
        EndKind.FaitAccompli, EndKind.Conceded, EndKind.GeneralWar,
    ];

    /// <summary>
    /// The series of an end: cold colours where the attack is stopped, warm ones where it is not, black for general
    /// war.
    /// </summary>
    public static Series For(EndKind end) => new(Names.Describe(end), end switch
    {
        EndKind.NoAttack or EndKind.Over => 3, // never both: an act that is over was an attack
        EndKind.Withdrew => 4,
        EndKind.Halted => 1,
        EndKind.Restored => 2,
        EndKind.Settled => 7,
        EndKind.Ceasefire => 8,
        EndKind.Open => 5,
        EndKind.FaitAccompli => 0,
        EndKind.Conceded => 9,
        EndKind.GeneralWar => 6,
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "It is no end."),
    });

    /// <summary>
    /// The parts of the bars: each end that is seen, or general war, the losses and the commonest, and the others as one,
    /// in the place of what is undecided.
    /// </summary>
    /// <param name="seen">The ends that are seen, the best first.</param>
    /// <param name="share">How often an end is seen where it is seen most.</param>
    public static IReadOnlyList<EndPart> Parts(IReadOnlyList<EndKind> seen, Func<EndKind, double> share)
    {
        if (seen.Count <= Most) return [.. seen.Select(end => new EndPart(For(end), [end]))];
        EndKind[] kept =
        [
            .. seen.OrderByDescending(end => end == EndKind.GeneralWar)
                .ThenByDescending(IsLoss)
                .ThenByDescending(share)
                .Take(Most - 1),
        ];
        EndPart other = new(new Series("other ends", Palette.NoDeclaration), [.. seen.Except(kept)]);
        EndPart[] own = [.. seen.Where(kept.Contains).Select(end => new EndPart(For(end), [end]))];
        int better = own.Count(part => Place(part.Ends[0]) < Place(EndKind.Open));
        return [.. own.Take(better), other, .. own.Skip(better)];
    }

    /// <summary>Whether the attacker keeps what it came for.</summary>
    public static bool IsLoss(EndKind end) => end is EndKind.FaitAccompli or EndKind.Conceded;

    private static int Place(EndKind end) => BestFirst.ToList().IndexOf(end);
}

/// <summary>One part of a bar of ends. Compared by reference.</summary>
internal sealed record EndPart(Series Series, IReadOnlyList<EndKind> Ends)
{
    /// <summary>What it is called, and what is in it where that is several.</summary>
    public string Name => Ends.Count == 1 ? Series.Name : $"{Series.Name} ({List})";

    /// <summary>What is in it.</summary>
    public string List => WordList.And([.. Ends.Select(end => Names.Describe(end))]);
}
