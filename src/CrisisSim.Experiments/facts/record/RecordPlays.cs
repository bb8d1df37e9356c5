using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The crises that the lines of the record read: the shipped Baltic scenario and the treaty in force, with a seed and a
/// number of crises of their own, so that the figures are those that <c>crisissim run</c> prints.
/// </summary>
internal sealed class RecordPlays
{
    /// <summary>The name of the scenario among those of the suite.</summary>
    public const string File = "nato-baltic";

    /// <summary>The treaty as it is.</summary>
    public const string InForce = "in-force";

    /// <summary>Crises under each text.</summary>
    public const int Trials = 2000;

    private const ulong Seed = 1;

    private readonly FactBench bench;
    private readonly Lazy<IReadOnlyList<TrialTable>> open;

    public RecordPlays(FactBench bench)
    {
        this.bench = bench;
        Scenario = bench.Scenario(File);
        open = new(() => Play(Scenario, Texts));
    }

    /// <summary>The open land grab.</summary>
    public Scenario Scenario { get; }

    /// <summary>The texts of the file, the treaty in force first.</summary>
    public IReadOnlyList<Declaration> Texts => [Treaty, .. Scenario.Declarations.Where(text => text != Treaty)];

    /// <summary>The treaty in force.</summary>
    public Declaration Treaty => Scenario.Wording(InForce);

    /// <summary>The land grab under every text, played once.</summary>
    public IReadOnlyList<TrialTable> Open => open.Value;

    /// <summary>The land grab under the treaty in force.</summary>
    public TrialTable OpenInForce => Open[0];

    /// <summary>Another act against the same alliance, by the name of its file.</summary>
    public Scenario Of(string file) => bench.Scenario(file);

    /// <summary>Other crises under the treaty in force.</summary>
    public TrialTable Play(Scenario scenario, int trials = Trials) =>
        Play(scenario, [scenario.Wording(InForce)], trials)[0];

    /// <summary>The same, with those beside them in which the act is no attack, or was provoked.</summary>
    public TrialTable PlayOtherwise(Scenario scenario, int trials) => bench.Play(new RunPlan
    {
        Scenario = scenario,
        Declarations = [scenario.Wording(InForce)],
        Seed = Seed,
        Trials = trials,
        AsksForFalseAlarms = true,
        AsksForEntrapment = true,
    })[0];

    /// <summary>The same crises under several texts.</summary>
    public IReadOnlyList<TrialTable> Play(Scenario scenario, IReadOnlyList<Declaration> texts, int trials = Trials) =>
        bench.Play(new RunPlan { Scenario = scenario, Declarations = texts, Seed = Seed, Trials = trials });
}
