using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M14 with M16: the crises of a history before the one that is measured. They come as a Poisson process, the same
/// under every text; each is played under the text as it stood in its year, and leaves its word to those after it, and
/// publics that are the more tired the more of their forces answered it. The last few are played; what is older has
/// faded.
/// </summary>
public sealed class PastCrises
{
    /// <summary>The most crises of a history that are played for what is remembered of them.</summary>
    public const int Most = 3;

    private const ulong FirstOfHistory = 100; // apart from the rounds of the scenario

    private readonly Scenario scenario;
    private readonly Declaration text;
    private readonly DriftCauses causes;
    private readonly MemoryParameters parameters;
    private readonly Trial? today;
    private readonly bool remembers, tires;
    private readonly double wears;
    private CancellationToken stop;

    /// <summary>The crises under a text before those of this scenario, where some or all causes are at work.</summary>
    public PastCrises(Scenario scenario, Declaration text, DriftCauses causes = DriftCauses.All)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(text);
        (this.text, this.causes, parameters) = (text, causes, scenario.Mechanisms.Memory);
        this.scenario = scenario.Past ?? scenario;
        today = scenario.Rounds > 1 ? new Trial(scenario, text) : null;
        double rests = text.Governance.Rotation ? scenario.Couplings[DriftCouplings.Rotation] : 0;
        wears = scenario.Mechanisms.Drift.Fatigue * (1 - rests);
        (remembers, tires) = (causes.HasFlag(DriftCauses.Memory), causes.HasFlag(DriftCauses.Fatigue) && wears > 0);
    }

    /// <inheritdoc cref="Trial.Heed"/>
    public void Heed(CancellationToken stop)
    {
        this.stop = stop;
        today?.Heed(stop);
    }

    /// <summary>
    /// What is remembered after some years, 0 or more, of the crises of a history and of the scenario's own rounds, and
    /// what these crises have worn away of public support.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="TrialStandstillException">A crisis makes events without moving its clock.</exception>
    public Memory Remembered(double years, ulong seed, long number)
    {
        try
        {
            return Recall(years, seed, number);
        }
        catch (StandstillException still)
        {
            throw new TrialStandstillException(seed, number, text.Name, still);
        }
    }

    private Memory Recall(double years, ulong seed, long number)
    {
        Memory memory = today?.Recall(seed, number) ?? default;
        double from = 0;
        if (remembers || tires)
            foreach ((ulong crisis, double at) in Before(years, new Chance(seed, (ulong)number)))
            {
                memory = After(memory, at - from);
                (Memory word, double wear) = Left(at, new Chance(seed, (ulong)number, FirstOfHistory + crisis), memory,
                    new History(scenario, seed, number));
                if (remembers) memory = memory.With(word);
                memory = memory with { Wear = Math.Min(1, memory.Wear + wear) };
                from = at;
            }
        return After(memory, years - from);
    }

    private Memory After(Memory memory, double years) => memory.After(years, parameters.HalfLife) with
    {
        Wear = memory.Wear * Decay.Remaining(years, scenario.Mechanisms.Drift.FatigueHalfLife),
    };

    /// <summary>What a crisis leaves: its word, and the support that it wears away as far as the allies answer it.</summary>
    private (Memory Word, double Wear) Left(double at, Chance chance, Memory before, History history)
    {
        DriftState standing = history.After(at, text, causes);
        var stands = new ApplicableText(standing.Scenario, standing.Declaration, standing.Scenario.Incident);
        if (!stands.Owes && !tires) return default;
        var play = new CrisisPlay(standing.Scenario, standing.Declaration, null);
        play.Heed(stop);
        (Word? word, double answered) = play.Test(chance, before);
        return (play.Remembered(word), tires ? wears * answered : 0);
    }

    /// <summary>The last crises before some years, with their numbers, in the order of time.</summary>
    private IEnumerable<(ulong Number, double At)> Before(double years, Chance chance) =>
        CrisesBefore.Of(years, scenario.Mechanisms.Drift.Crises, chance).TakeLast(Most);
}

/// <summary>When the crises of a history come: a Poisson process, the same under every text.</summary>
internal static class CrisesBefore
{
    private static readonly ulong Key = Name.Key("\u0001crises");

    /// <summary>Those before some years, with their numbers, in the order of time.</summary>
    /// <param name="years">Years from the start.</param>
    /// <param name="rate">Crises a year.</param>
    /// <param name="chance">That of the history.</param>
    public static IEnumerable<(ulong Number, double At)> Of(double years, double rate, Chance chance)
    {
        double at = 0;
        for (ulong k = 1; ; k++)
        {
            at += chance.StreamFor(Key, (ulong)HistoryPurpose.Crisis, k).Gap(rate);
            if (at >= years) yield break;
            yield return (k, at);
        }
    }
}
