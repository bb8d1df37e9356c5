using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of states says.</summary>
internal static class StateWords
{
    public static string Title(StateShares[] shares)
    {
        string day = $"By day {shares[0].Days}";
        StateShares[] order = [.. shares.OrderBy(each => Value(each, AttackState.Stopped))];
        string least = Stopped(order[0]), most = Stopped(order[^1]);
        if (shares.Length == 1) return $"{day}, {least} of attacks are stopped; {Taken(shares[0])} have succeeded";
        if (shares.Length == 2 && least != most)
            return $"{day}, {Stopped(shares[0])} of attacks are stopped under {Name(shares[0])}, {Stopped(shares[1])} "
                + $"under {Name(shares[1])}";
        return least == most
            ? $"{day}, {least} of attacks are stopped under {(shares.Length == 2 ? "both texts" : "each text")}"
            : $"{day}, {least} ({Name(order[0])}) to {most} ({Name(order[^1])}) of attacks are stopped";
    }

    public static string Describe(StateShares of) =>
        $"{of.Wording.Name}: " + string.Join("; ", ((int[])[1, 3, 7, 30]).Where(day => day <= of.Days).Select(day =>
            $"day {day}, " + WordList.And([.. StateShares.BestFirst
                .Select(state => $"{Phrase.Percent(of.Share(state, day))} {StateShares.Name(state)}")]))) + ".";

    private static string Name(StateShares of) => Phrase.Named(of.Wording.Name);

    private static double Value(StateShares of, AttackState state) => of.Share(state, of.Days).Value;

    private static string Stopped(StateShares of) => Phrase.Percent(of.Share(AttackState.Stopped, of.Days));

    private static string Taken(StateShares of) => Phrase.Percent(of.Share(AttackState.Taken, of.Days));
}
