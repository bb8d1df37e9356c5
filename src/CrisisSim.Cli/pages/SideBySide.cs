using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Merges two stories in order of time; an event that both have at the same hour stands on one line.</summary>
internal static class SideBySide
{
    public static IEnumerable<SharedEvent> Of(Story left, Story right)
    {
        int l = 0, r = 0;
        int parting = left.CommonWith(right);
        bool parted = false;
        while (l < left.Entries.Count || r < right.Entries.Count)
        {
            ChronicleEntry? first = l < left.Entries.Count ? left.Entries[l] : null, second = r < right.Entries.Count ? right.Entries[r] : null;
            if (first != second)
            {
                if (Hour(first) <= Hour(second)) second = null;
                else first = null;
            }
            bool parts = !parted && (l >= parting || r >= parting);
            parted |= parts;
            yield return new SharedEvent(first, second, parts);
            if (first is not null) l++;
            if (second is not null) r++;
        }
    }

    private static double Hour(ChronicleEntry? entry) => entry?.Hours ?? double.PositiveInfinity;
}
