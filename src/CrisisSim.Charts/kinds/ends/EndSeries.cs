using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>The ends of a crisis as series: one order and one place each, in every chart.</summary>
internal static class EndSeries
{
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
}
