using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Plays one crisis under one declaration, as often as asked, on one thread. The same seed and trial number give the
/// same luck under every declaration of a scenario. Where the scenario has several rounds, those before the last are
/// played first, for what is remembered of them; the last has the luck that it would have by itself.
/// </summary>
public sealed class Trial
{
    private readonly CrisisPlay last;
    private readonly CrisisPlay? before;
    private readonly PastRounds? past;
    private readonly string text;

    /// <summary>Sets the stage for a scenario under one of its declarations.</summary>
    /// <param name="scenario">The crisis.</param>
    /// <param name="declaration">What the alliance has promised.</param>
    /// <param name="engine">What keeps the clock; null: the kernel.</param>
    public Trial(Scenario scenario, Declaration declaration, Engine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(declaration);
        text = declaration.Name;
        last = new CrisisPlay(scenario, declaration, engine);
        if (scenario.Rounds <= 1) return;
        before = scenario.Past is null ? last : new CrisisPlay(scenario.Past, declaration, engine);
        past = new PastRounds(scenario.Past ?? scenario, before);
    }

    /// <summary>Lets the trials be ended before their time; a trial that is ended so throws.</summary>
    public void Heed(CancellationToken stop)
    {
        last.Heed(stop);
        before?.Heed(stop);
    }

    /// <summary>
    /// Plays trial number <paramref name="trial"/> and answers with its outcome; writes the story where one is asked
    /// for. Under a story a trial that comes to a standstill ends there, and the story says so.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="TrialStandstillException">It makes events without moving its clock.</exception>
    public Outcome Play(ulong seed, long trial, Chronicle? chronicle = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trial);
        chronicle?.Clear();
        PastStory? story = chronicle is null ? null : new PastStory(chronicle);
        try
        {
            Memory remembered = past?.Recall(seed, trial, story) ?? default;
            return last.Play(new Chance(seed, (ulong)trial), trial, remembered, story);
        }
        catch (StandstillException still)
        {
            throw new TrialStandstillException(seed, trial, text, still);
        }
    }

    /// <summary>Plays the trial with what is remembered given, in place of the scenario's own rounds.</summary>
    public Outcome Play(ulong seed, long trial, Memory remembered)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trial);
        try
        {
            return last.Play(new Chance(seed, (ulong)trial), trial, remembered, null);
        }
        catch (StandstillException still)
        {
            throw new TrialStandstillException(seed, trial, text, still);
        }
    }

    /// <summary>What is remembered at the measured crisis of a trial; nothing where the scenario has one round.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="TrialStandstillException">A round makes events without moving its clock.</exception>
    public Memory Recall(ulong seed, long trial)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trial);
        try
        {
            return past?.Recall(seed, trial) ?? default;
        }
        catch (StandstillException still)
        {
            throw new TrialStandstillException(seed, trial, text, still);
        }
    }
}
