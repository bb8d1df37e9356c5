using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Plays one crisis under one declaration, as often as asked, on one thread. The same seed and trial number give the same luck
/// under every declaration of a scenario.
/// </summary>
public sealed class Trial
{
    private readonly Conflict conflict;
    private readonly Front[] fronts;
    private readonly Inquest[] inquests;
    private readonly Campaign campaign;
    private readonly Adversary adversary;
    private readonly Escalation escalation;
    private readonly Reckoning reckoning;

    /// <summary>Sets the stage for a scenario under one of its declarations.</summary>
    /// <param name="scenario">The crisis.</param>
    /// <param name="declaration">What the alliance has promised.</param>
    /// <param name="engine">What keeps the clock; null: the kernel.</param>
    public Trial(Scenario scenario, Declaration declaration, Engine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(declaration);
        conflict = new Conflict(scenario, declaration, engine?.Create());
        fronts = [.. conflict.Crises.Where(crisis => crisis.Front == crisis).Select(crisis => new Front(crisis))];
        inquests = [.. conflict.Crises.Select(crisis => new Inquest(crisis, fronts))];
        Theatre theatre = fronts.Single(front => front.Lead == conflict.Main).Theatre;
        campaign = new Campaign(conflict.Main, theatre);
        adversary = new Adversary(conflict, campaign, new Prospect(conflict, theatre, campaign));
        escalation = new Escalation(conflict, theatre, campaign);
        reckoning = new Reckoning(conflict, theatre);
    }

    /// <summary>Plays trial number <paramref name="trial"/> and answers with its outcome; writes the story where one is asked for.</summary>
    public Outcome Play(ulong seed, long trial, Chronicle? chronicle = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trial);
        chronicle?.Clear();
        conflict.Reset(seed, (ulong)trial, chronicle);
        foreach (Inquest inquest in inquests) inquest.Read();
        foreach (Front front in fronts) front.Begin();
        foreach (Inquest inquest in inquests) inquest.Begin();
        foreach (Front front in fronts) front.StandBy();
        campaign.Begin();
        escalation.Begin();
        adversary.Begin();
        conflict.Sim.Run(conflict.Scenario.Horizon);
        return reckoning.Of(trial);
    }
}
