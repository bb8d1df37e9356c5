namespace CrisisSim.Model;

/// <summary>
/// The furthest line of a text that reaches one incident, and what is promised up to it. Assistance is promised inside
/// the areas and forms of the trigger alone; where only the line of measures or of consultation reaches, members have
/// promised to talk, and to take measures as far as that line binds.
/// </summary>
internal readonly struct ReachedLine
{
    public ReachedLine(Declaration declaration, Incident incident, string author)
    {
        bool holds = declaration.HoldsAgainst(author);
        Obligation written = holds ? declaration.Obligation : declaration.AgainstOthers;
        bool assistance = !declaration.Triggers[incident.Domain].LeavesOut(incident),
            measures = declaration.Measures.Reaches(incident),
            talk = measures || declaration.Consultation.Reaches(incident);
        if (declaration.Obligation == Obligation.Neutrality)
        {
            Promised = Measures = Obligation.Neutrality;
            return;
        }
        Obligation most = assistance ? written : Obligation.None;
        Promised = talk ? Stronger(most, Obligation.ConsultOnly) : most;
        IsShortOfAssistance = talk && !assistance;
        Obligation binding = holds ? declaration.Measures.Obligation ?? declaration.Obligation : declaration.AgainstOthers;
        Measures = measures || (assistance && Promised > Obligation.None) ? Stronger(Promised, binding) : Promised;
    }

    /// <summary>What is promised about the incident.</summary>
    public Obligation Promised { get; }

    /// <summary>How strongly the text binds to measures short of assistance; never less than to assistance.</summary>
    public Obligation Measures { get; }

    /// <summary>Whether the incident lies outside assistance and within another line.</summary>
    public bool IsShortOfAssistance { get; }

    private static Obligation Stronger(Obligation one, Obligation other) => one > other ? one : other;
}
