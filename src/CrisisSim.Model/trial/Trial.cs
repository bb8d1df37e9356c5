using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Plays one crisis under one declaration, as often as asked, on one thread. The same seed and trial number give the
/// same luck under every declaration of a scenario.
/// </summary>
public sealed class Trial
{
    private readonly Conflict conflict;
    private readonly AlliedResponse[] fronts;
    private readonly DecisionProcess[] inquests;
    private readonly Campaign campaign;
    private readonly Adversary adversary;
    private readonly Escalation escalation;
    private readonly OutcomeBuilder reckoning;

    /// <summary>Sets the stage for a scenario under one of its declarations.</summary>
    /// <param name="scenario">The crisis.</param>
    /// <param name="declaration">What the alliance has promised.</param>
    /// <param name="engine">What keeps the clock; null: the kernel.</param>
    public Trial(Scenario scenario, Declaration declaration, Engine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(declaration);
        conflict = new Conflict(scenario, declaration, engine?.Create());
        fronts = [.. conflict.Crises
            .Where(crisis => crisis.LeadOfKind == crisis)
            .Select(crisis => new AlliedResponse(crisis))];
        inquests = [.. conflict.Crises.Select(crisis => new DecisionProcess(crisis, fronts))];
        Theatre theatre = fronts.Single(front => front.Lead == conflict.Main).Theatre;
        campaign = new Campaign(conflict.Main, theatre);
        adversary = new Adversary(conflict, campaign, new Prospect(conflict, theatre, campaign));
        escalation = new Escalation(conflict, theatre, campaign);
        reckoning = new OutcomeBuilder(conflict, theatre);
    }

    /// <summary>
    /// Plays trial number <paramref name="trial"/> and answers with its outcome; writes the story where one is asked
    /// for.
    /// </summary>
    public Outcome Play(ulong seed, long trial, Chronicle? chronicle = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trial);
        chronicle?.Clear();
        conflict.Reset(seed, (ulong)trial, chronicle);
        foreach (DecisionProcess inquest in inquests) inquest.Read();
        foreach (AlliedResponse front in fronts) front.Begin();
        foreach (DecisionProcess inquest in inquests) inquest.Begin();
        foreach (AlliedResponse front in fronts) front.StandBy();
        campaign.Begin();
        escalation.Begin();
        adversary.Begin();
        conflict.Sim.Run(conflict.Scenario.Horizon);
        return reckoning.Build(trial);
    }
}

/// <summary>How the members come to know an incident, to read the text on it and to decide.</summary>
internal sealed class DecisionProcess
{
    private readonly Interpretation interpretation;
    private readonly Evidence evidence;
    private readonly Detection detection;
    private readonly Call call;
    private readonly Consultation consultation;

    public DecisionProcess(Crisis crisis, AlliedResponse[] fronts)
    {
        interpretation = new Interpretation(crisis);
        evidence = new Evidence(crisis);
        detection = new Detection(crisis);
        call = new Call(crisis);
        AlliedResponse own = fronts.Single(front => front.Lead == crisis.LeadOfKind);
        consultation = new Consultation(crisis, interpretation, evidence, new Mandates(crisis, own.Measures));
        evidence.Convinced += call.Consider;
        evidence.Convinced += consultation.Consider;
        foreach (AlliedResponse front in fronts) evidence.Convinced += front.Consider;
    }

    /// <summary>Draws how the members will read and see.</summary>
    public void Read() => interpretation.Begin();

    /// <summary>Has the members watch, and consult when they are called.</summary>
    public void Begin()
    {
        detection.Begin();
        evidence.Begin();
        consultation.Begin();
        call.Begin();
    }
}
