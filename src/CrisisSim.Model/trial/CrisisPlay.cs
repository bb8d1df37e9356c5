using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Plays one crisis under one declaration: the stage on which the mechanisms meet, cleared for each.
/// <para>
/// The chain of a trial, each link in the folder of its name. Members read the text (<see cref="Interpretation"/>),
/// heed the warning and notice the act (<see cref="Detection"/>), and gather reports until they are convinced
/// (<see cref="Evidence"/>). One of them asks for consultation (<see cref="Call"/>), the council talks and decides
/// (<see cref="Consultation"/>), and its decision gives leave to act (<see cref="Mandates"/>). With that leave each
/// ally asks at home (<see cref="Authorization"/>), chooses its share (<see cref="Contribution"/>) and readies and
/// moves its forces (<see cref="Readiness"/>, <see cref="Movement"/>) or joins in the measures
/// (<see cref="Measures"/>). Against what has come (<see cref="Theatre"/>) the attack goes on (<see cref="Campaign"/>);
/// it may end in war or in terms (<see cref="Escalation"/>), and the attacker goes on, higher, or home
/// (<see cref="Adversary"/>). The first to close the conflict (<see cref="Conflict.Close"/>) ends it, or the horizon.
/// </para>
/// </summary>
internal sealed class CrisisPlay
{
    private readonly Conflict conflict;
    private readonly DecisionProcess[] decisions;
    private readonly AlliedResponse[] responses;
    private readonly Campaign campaign;
    private readonly Escalation escalation;
    private readonly Adversary adversary;
    private readonly StateAtDay30 state;
    private readonly OutcomeBuilder outcome;

    public CrisisPlay(Scenario scenario, Declaration declaration, Engine? engine)
    {
        conflict = new Conflict(scenario, declaration, engine?.Create());
        responses = [.. conflict.Crises
            .Where(crisis => crisis.LeadOfKind == crisis).Select(crisis => new AlliedResponse(crisis))];
        decisions = [.. conflict.Crises.Select(crisis => new DecisionProcess(crisis, responses))];
        Theatre theatre = responses.Single(response => response.Lead == conflict.Main).Theatre;
        campaign = new Campaign(conflict.Main, theatre);
        escalation = new Escalation(conflict, campaign);
        adversary = new Adversary(conflict, campaign, new Prospect(conflict, theatre, campaign));
        state = new StateAtDay30(conflict, campaign);
        outcome = new OutcomeBuilder(conflict, theatre, state);
    }

    /// <summary>The gravest crisis.</summary>
    public Crisis Main => conflict.Main;

    /// <inheritdoc cref="Trial.Heed"/>
    public void Heed(CancellationToken stop) => conflict.Sim.Heed(stop);

    /// <summary>Plays the crisis, with what is remembered of those before it, and answers with its outcome.</summary>
    public Outcome Play(Chance chance, long trial, Memory remembered, PastStory? story)
    {
        SetTheStage(chance, remembered, story?.Chronicle);
        story?.Tell(conflict);
        MembersWatchAndConsult();
        AlliesAwaitTheirMandates();
        TheAttackGoesOn();
        RunToTheEnd(conflict.Scenario.Horizon);
        return outcome.Build(trial);
    }

    /// <summary>
    /// Plays the crisis as one of those before, to the end of the counting window: its word, null where nothing was
    /// owed, and how far the allies answered it, [0, 1].
    /// </summary>
    public (Word? Word, double Answered) Test(Chance chance, Memory remembered)
    {
        SetTheStage(chance, remembered, null);
        MembersWatchAndConsult();
        AlliesAwaitTheirMandates();
        TheAttackGoesOn();
        RunToTheEnd(Math.Min(CountingWindow.Hours, conflict.Scenario.Horizon));
        Outcome came = outcome.Build(0);
        return (Word.Of(Main, came), Word.Answered(Main, came));
    }

    /// <summary>What a word that this crisis put to the test adds to memory; nothing where none was owed.</summary>
    public Memory Remembered(Word? word) =>
        word?.Remembered(conflict.Scenario.Mechanisms.Memory, Main.Text.Coefficient(CouplingRegistry.BrokenWord))
            ?? default;

    /// <summary>Clears what the last trial left, and sets the clock at the first warning.</summary>
    private void SetTheStage(Chance chance, Memory remembered, Chronicle? chronicle)
    {
        conflict.Reset(chance, remembered, chronicle);
        foreach (AlliedResponse response in responses) response.Clear();
    }

    /// <summary>From warning to decision, on each incident; all read the text before anybody watches.</summary>
    private void MembersWatchAndConsult()
    {
        foreach (DecisionProcess decision in decisions) decision.ReadTheText();
        foreach (DecisionProcess decision in decisions) decision.WatchAndConsult();
    }

    /// <summary>From decision to theatre: authorization, contribution, readiness, movement; or measures.</summary>
    private void AlliesAwaitTheirMandates()
    {
        foreach (AlliedResponse response in responses) response.AwaitMandates();
    }

    /// <summary>From the act to the ending.</summary>
    private void TheAttackGoesOn()
    {
        campaign.Begin();
        escalation.Begin();
        adversary.Begin();
        state.Begin();
    }

    /// <summary>
    /// What was begun above waits for its hour or its event; now the clock runs. A story is told as far as it goes.
    /// </summary>
    private void RunToTheEnd(double hour)
    {
        try
        {
            conflict.Sim.Run(hour);
        }
        catch (StandstillException still) when (conflict.Chronicle is { } story)
        {
            story.Add(still.Time, "the clock", "stands still, while events follow one another; the story ends here");
        }
    }
}

/// <summary>
/// How the members come to know an incident, to read the text on it and to decide. What follows a conviction is said
/// here once: the member may call, decide for itself where the text leaves it to, and raise its alert.
/// </summary>
internal sealed class DecisionProcess
{
    private readonly Interpretation interpretation;
    private readonly Detection detection;
    private readonly Evidence evidence;
    private readonly Call call;
    private readonly Consultation consultation;

    public DecisionProcess(Crisis crisis, AlliedResponse[] responses)
    {
        interpretation = new Interpretation(crisis);
        detection = new Detection(crisis);
        evidence = new Evidence(crisis);
        call = new Call(crisis);
        AlliedResponse own = responses.Single(response => response.Lead == crisis.LeadOfKind);
        consultation = new Consultation(crisis, interpretation, evidence, new Mandates(crisis, own.Measures));
        evidence.Convinced += call.OnConviction;
        evidence.Convinced += consultation.OnConviction;
        foreach (AlliedResponse response in responses) evidence.Convinced += response.OnConviction;
    }

    /// <summary>Draws how the members read the text and how grave the act looks to them.</summary>
    public void ReadTheText() => interpretation.Begin();

    /// <summary>
    /// Has the members watch for the act, gather reports once they know of it, and consult once they are called.
    /// </summary>
    public void WatchAndConsult()
    {
        detection.Begin();
        evidence.Begin();
        consultation.Begin();
        call.Begin();
    }
}
