using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Where an engine parts from the first one.</summary>
/// <param name="Trial">Number of the first trial whose rows differ.</param>
/// <param name="Declaration">The declaration under which they do; the first where there are several.</param>
/// <param name="Event">Number of the first event of that trial that differs, from 1; null where the stories are the
/// same and the rows alone differ.</param>
/// <param name="First">That event on the first engine; null where its story is over.</param>
/// <param name="Other">That event on the other engine; null where its story is over.</param>
public sealed record EngineDivergence(long Trial, string Declaration, int? Event, ChronicleEntry? First,
    ChronicleEntry? Other)
{
    internal static EngineDivergence Find(long trial, string declaration, Chronicle first, Chronicle other)
    {
        IReadOnlyList<ChronicleEntry> left = first.Entries, right = other.Entries;
        int shared = 0;
        while (shared < left.Count && shared < right.Count && left[shared] == right[shared]) shared++;
        int? at = shared == left.Count && shared == right.Count ? null : shared + 1;
        return new EngineDivergence(trial, declaration, at, shared < left.Count ? left[shared] : null,
            shared < right.Count ? right[shared] : null);
    }
}
