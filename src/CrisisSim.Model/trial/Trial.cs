namespace CrisisSim.Model;

/// <summary>
/// Plays one crisis under one declaration, as often as asked, on one thread. The same seed and trial number give the same luck
/// under every declaration of a scenario.
/// </summary>
public sealed class Trial
{
    private readonly Crisis crisis;
    private readonly Interpretation interpretation;
    private readonly Evidence evidence;
    private readonly Detection detection;
    private readonly Theatre theatre;
    private readonly Measures measures;
    private readonly Call call;
    private readonly Consultation consultation;
    private readonly Response response;
    private readonly Campaign campaign;
    private readonly Reckoning reckoning;

    /// <summary>Sets the stage for a scenario under one of its declarations.</summary>
    public Trial(Scenario scenario, Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(declaration);
        crisis = new Crisis(scenario, declaration);
        interpretation = new Interpretation(crisis);
        evidence = new Evidence(crisis);
        detection = new Detection(crisis);
        theatre = new Theatre(crisis);
        measures = new Measures(crisis, theatre);
        call = new Call(crisis);
        consultation = new Consultation(crisis, interpretation, evidence, new Mandates(crisis, measures));
        response = new Response(crisis, theatre, measures);
        campaign = new Campaign(crisis, theatre);
        reckoning = new Reckoning(crisis, theatre);
        evidence.Convinced += call.Consider;
        evidence.Convinced += consultation.Consider;
        evidence.Convinced += response.Consider;
    }

    /// <summary>Plays trial number <paramref name="trial"/> and answers with its outcome; writes the story where one is asked for.</summary>
    public Outcome Play(ulong seed, long trial, Chronicle? chronicle = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trial);
        chronicle?.Clear();
        crisis.Reset(seed, (ulong)trial, chronicle);
        interpretation.Begin();
        theatre.Begin();
        measures.Begin();
        detection.Begin();
        evidence.Begin();
        consultation.Begin();
        call.Begin();
        response.Begin();
        campaign.Begin();
        crisis.Sim.Run(crisis.Scenario.Horizon);
        return reckoning.Of(trial);
    }
}
