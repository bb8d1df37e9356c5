using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M14 with M16: the crises of a history before the one that is measured. They come as a Poisson process, the same
/// under every text; each is played under the text as it stood in its year, and leaves its word to those after it. The
/// last few are played; what is older has faded.
/// </summary>
public sealed class PastCrises
{
    /// <summary>The most crises of a history that are played for what is remembered of them.</summary>
    public const int Most = 3;

    private const ulong FirstOfHistory = 100; // apart from the rounds of the scenario

    private static readonly ulong Key = Name.Key("\u0001crises");

    private readonly Scenario scenario;
    private readonly Declaration text;
    private readonly DriftCauses causes;
    private readonly MemoryParameters parameters;
    private readonly Trial? today;

    /// <summary>The crises under a text before those of this scenario, where some or all causes are at work.</summary>
    public PastCrises(Scenario scenario, Declaration text, DriftCauses causes = DriftCauses.All)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(text);
        (this.text, this.causes, parameters) = (text, causes, scenario.Mechanisms.Memory);
        this.scenario = scenario.Past ?? scenario;
        today = scenario.Rounds > 1 ? new Trial(scenario, text) : null;
    }

    /// <summary>
    /// What is remembered after some years, 0 or more, of the crises of a history and of the scenario's own rounds.
    /// </summary>
    public Memory Remembered(double years, ulong seed, long number)
    {
        Memory memory = today?.Recall(seed, number) ?? default;
        double from = 0;
        if (causes.HasFlag(DriftCauses.Memory))
            foreach ((ulong crisis, double at) in Before(years, new Chance(seed, (ulong)number)))
            {
                memory = memory.After(at - from, parameters.HalfLife);
                memory = memory.With(Word(at, new Chance(seed, (ulong)number, FirstOfHistory + crisis), memory,
                    new History(scenario, seed, number)));
                from = at;
            }
        return memory.After(years - from, parameters.HalfLife);
    }

    private Memory Word(double at, Chance chance, Memory before, History history)
    {
        DriftState standing = history.After(at, text, causes);
        var stands = new ApplicableText(standing.Scenario, standing.Declaration, standing.Scenario.Incident);
        if (!stands.Owes) return default;
        var play = new CrisisPlay(standing.Scenario, standing.Declaration, null);
        return play.Remembered(play.Test(chance, before));
    }

    /// <summary>The last crises before some years, with their numbers, in the order of time.</summary>
    private List<(ulong Number, double At)> Before(double years, Chance chance)
    {
        var crises = new List<(ulong Number, double At)>();
        double at = 0;
        for (ulong k = 1; ; k++)
        {
            at += chance.StreamFor(Key, (ulong)HistoryPurpose.Crisis, k).Gap(scenario.Mechanisms.Drift.Crises);
            if (at >= years) return crises;
            if (crises.Count == Most) crises.RemoveAt(0);
            crises.Add((k, at));
        }
    }
}
