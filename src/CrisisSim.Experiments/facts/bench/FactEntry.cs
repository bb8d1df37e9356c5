namespace CrisisSim.Experiments;

/// <summary>
/// One entry of the suite: a small experiment on shipped scenarios. What is asked of its figures stands here, and was
/// written before they were seen.
/// </summary>
public abstract class FactEntry
{
    /// <summary>The reason of a miss that no ablation explains.</summary>
    protected const string NotFound = "no ablation that was tried explains it";

    /// <summary>The class letter and a number: L2, C6, P3.</summary>
    public abstract string Id { get; }

    /// <summary>What must be so, in one sentence of the field.</summary>
    public abstract string Statement { get; }

    /// <summary>Where the published figure stands; for a law or check, why it must be so.</summary>
    public abstract string Source { get; }

    /// <summary>Law, mechanism check, balance, pattern or line of the record.</summary>
    public FactClass Class => (FactClass)Id[0];

    /// <summary>Whether it takes minutes, and is played only where it is asked for by its own name.</summary>
    public virtual bool IsHeavy => false;

    /// <summary>Plays the experiment.</summary>
    /// <exception cref="OperationCanceledException">The bench was interrupted.</exception>
    public FactFinding Play(FactBench bench)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var finding = new FactFinding { Fact = this, Figures = [.. Measure(bench)] };
        if (finding.Verdict != FactVerdict.Missed || !Class.BearsOnTheWorld()) return finding;
        FactFigure[] ablation = [.. Ablate(bench).Select(figure => figure with { IsAblation = true })];
        return finding with { Figures = [.. finding.Figures, .. ablation], Reason = ReasonOf(ablation) };
    }

    /// <summary>The figures.</summary>
    protected abstract IEnumerable<FactFigure> Measure(FactBench bench);

    /// <summary>For what bears on the world: what shows the reason of a miss, played only where it is missed.</summary>
    protected virtual IEnumerable<FactFigure> Ablate(FactBench bench) => [];

    /// <summary>For what bears on the world: the reason of a miss, if the ablation bears it out.</summary>
    protected virtual string ReasonOf(IReadOnlyList<FactFigure> ablation) => NotFound;
}
