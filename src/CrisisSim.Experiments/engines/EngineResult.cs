using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>What the same trials gave on several engines. The list is compared by reference.</summary>
/// <param name="Engines">In the order of the plan.</param>
/// <param name="Trials">Trials played on each engine under each declaration; 0 where it was interrupted before the
/// first part.</param>
/// <param name="Interrupted">Whether it was cancelled before all were played.</param>
public sealed record EngineResult(IReadOnlyList<EngineFigure> Engines, int Trials, bool Interrupted)
{
    /// <summary>Whether no engine parts from the first one.</summary>
    public bool Agree => Engines.All(of => of.Divergence is null);
}

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

/// <summary>What was seen of one engine.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="PerSecond">Trials a second on one thread, recording included: the middle one of the parts that were
/// played in turn.</param>
/// <param name="Divergence">Where its rows part from those of the first engine; null: they are the same, byte for
/// byte.</param>
public sealed record EngineFigure(Engine Engine, double PerSecond, EngineDivergence? Divergence);
