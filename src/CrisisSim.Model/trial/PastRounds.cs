using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// M16, the rounds before the last: each is played under the same text with luck of its own, known by how many rounds
/// before the last it lies, and leaves its word to those after it.
/// </summary>
internal sealed class PastRounds
{
    private readonly CrisisPlay play;
    private readonly Scenario scenario;
    private readonly MemoryParameters parameters;

    /// <summary>The past of a scenario with rounds, on this stage.</summary>
    public PastRounds(Scenario scenario, CrisisPlay play)
    {
        (this.scenario, this.play, parameters) = (scenario, play, scenario.Mechanisms.Memory);
    }

    /// <summary>
    /// What is remembered at the last round of this trial. Where nothing can be owed nothing is played. The story, where
    /// one is asked for, takes a line of each round.
    /// </summary>
    public Memory Recall(ulong seed, long trial, PastStory? story = null)
    {
        Memory memory = default;
        for (int before = scenario.Rounds - 1; before > 0; before--)
        {
            Word? word = play.Main.Text.Owes
                ? play.Test(new Chance(seed, (ulong)trial, (ulong)before), memory).Word
                : null;
            memory = memory.With(play.Remembered(word)).After(parameters.Apart, parameters.HalfLife);
            story?.Add(scenario, before, play.Main.Text.Obligation, word);
        }
        return memory;
    }
}
