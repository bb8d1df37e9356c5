namespace CrisisSim.Model;

/// <summary>How the members come to know an incident, to read the text on it and to decide.</summary>
internal sealed class Inquest
{
    private readonly Interpretation interpretation;
    private readonly Evidence evidence;
    private readonly Detection detection;
    private readonly Call call;
    private readonly Consultation consultation;

    public Inquest(Crisis crisis, Front[] fronts)
    {
        interpretation = new Interpretation(crisis);
        evidence = new Evidence(crisis);
        detection = new Detection(crisis);
        call = new Call(crisis);
        Front own = fronts.Single(front => front.Lead == crisis.Front);
        consultation = new Consultation(crisis, interpretation, evidence, new Mandates(crisis, own.Measures));
        evidence.Convinced += call.Consider;
        evidence.Convinced += consultation.Consider;
        foreach (Front front in fronts) evidence.Convinced += front.Consider;
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
