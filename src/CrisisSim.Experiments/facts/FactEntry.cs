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

    /// <summary>Law, mechanism check or pattern.</summary>
    public FactClass Class => (FactClass)Id[0];

    /// <summary>Plays the experiment.</summary>
    /// <exception cref="OperationCanceledException">The bench was interrupted.</exception>
    public FactFinding Play(FactBench bench)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var finding = new FactFinding { Fact = this, Figures = [.. Measure(bench)] };
        if (finding.Verdict != FactVerdict.Missed || Class != FactClass.Pattern) return finding;
        FactFigure[] ablation = [.. Ablate(bench).Select(figure => figure with { IsAblation = true })];
        return finding with { Figures = [.. finding.Figures, .. ablation], Reason = ReasonOf(ablation) };
    }

    /// <summary>The figures.</summary>
    protected abstract IEnumerable<FactFigure> Measure(FactBench bench);

    /// <summary>For a pattern: what shows the reason of a miss, played only where it is missed.</summary>
    protected virtual IEnumerable<FactFigure> Ablate(FactBench bench) => [];

    /// <summary>For a pattern: the reason of a miss, if the ablation bears it out.</summary>
    protected virtual string ReasonOf(IReadOnlyList<FactFigure> ablation) => NotFound;
}

/// <summary>
/// What kind of claim an entry of the suite is. The kinds are never mixed: only the last bears on the world.
/// </summary>
public enum FactClass
{
    /// <summary>Algebra: a test of the code that no choice of parameters may break.</summary>
    Law = 'L',

    /// <summary>The code does what was put in; never a finding.</summary>
    MechanismCheck = 'C',

    /// <summary>A pattern with outside evidence, held to a tolerance.</summary>
    Pattern = 'P',
}
