using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// Merges two stories. The same event stands on one line although it came sooner in one of them: same actor, same
/// words, hours not too far apart. Each story stays in the order of its own time; as many events are paired as that
/// allows, the nearest first.
/// </summary>
internal static class SideBySide
{
    private const double NearHours = 24, NearShare = 0.25;

    public static IEnumerable<SharedEvent> Merge(Story left, Story right)
    {
        IReadOnlyList<ChronicleEntry> ls = left.Entries, rs = right.Entries;
        double[,] best = Agreements(ls, rs);
        bool parted = false;
        for (int l = 0, r = 0; l < ls.Count || r < rs.Count;)
        {
            bool pairs = l < ls.Count && r < rs.Count && Pairs(best, l, r, ls[l], rs[r]);
            bool takesLeft = pairs || (l < ls.Count && !Awaits(best, l, r, ls, rs));
            ChronicleEntry? first = takesLeft ? ls[l] : null, second = pairs || !takesLeft ? rs[r] : null;
            bool parts = !parted && first != second;
            parted |= parts;
            yield return new SharedEvent(first, second, parts);
            if (first is not null) l++;
            if (second is not null) r++;
        }
    }

    /// <summary>
    /// At [l, r]: how well what follows from there on agrees, one for each pair less a little for hours apart.
    /// </summary>
    private static double[,] Agreements(IReadOnlyList<ChronicleEntry> ls, IReadOnlyList<ChronicleEntry> rs)
    {
        double[,] best = new double[ls.Count + 1, rs.Count + 1];
        for (int l = ls.Count - 1; l >= 0; l--)
            for (int r = rs.Count - 1; r >= 0; r--)
                best[l, r] = Math.Max(best[l + 1, r + 1] + Worth(ls[l], rs[r]),
                    Math.Max(best[l + 1, r], best[l, r + 1]));
        return best;
    }

    private static bool Pairs(double[,] best, int l, int r, ChronicleEntry one, ChronicleEntry other) =>
        Worth(one, other) > 0 && best[l, r] == best[l + 1, r + 1] + Worth(one, other);

    /// <summary>
    /// Whether the left story has to wait for the right one: its next event pairs with one yet to come there, or is
    /// later.
    /// </summary>
    private static bool Awaits(double[,] best, int l, int r, IReadOnlyList<ChronicleEntry> ls,
        IReadOnlyList<ChronicleEntry> rs)
    {
        if (r >= rs.Count) return false;
        bool freeLeft = best[l + 1, r] == best[l, r], freeRight = best[l, r + 1] == best[l, r];
        return freeLeft && freeRight ? rs[r].Hours < ls[l].Hours : freeRight;
    }

    private static double Worth(ChronicleEntry one, ChronicleEntry other)
    {
        double apart = Math.Abs(one.Hours - other.Hours),
            near = Math.Max(NearHours, NearShare * Math.Max(one.Hours, other.Hours));
        return one.Who == other.Who && one.What == other.What && apart <= near ? 1 - (0.001 * apart / near) : 0;
    }
}
