namespace CrisisSim.Model;

/// <summary>Writes what happens in one crisis into the chronicle of the trial.</summary>
internal sealed class CrisisChronicle
{
    private readonly Crisis crisis;
    private readonly string act, label;

    public CrisisChronicle(Crisis crisis)
    {
        this.crisis = crisis;
        act = ChronicleText.Describe(crisis.Incident, crisis.Scenario.Incidents);
        label = crisis.Scenario.Incidents.Count > 1 ? $" ({act})" : "";
    }

    /// <summary>Writes a line of this crisis.</summary>
    public void Tell(string who, string what) => TellOfAll(who, what + label);

    /// <summary>Writes a line that concerns the conflict and no incident of its own.</summary>
    public void TellOfAll(string who, string what) => crisis.Conflict.Chronicle!.Add(crisis.Now, who, what);

    /// <summary>Writes what a member does with its contingent; where force is used and where not, it has two.</summary>
    public void TellOfContingent(Party party, string what)
    {
        if (crisis.Conflict.HasTwoContingents) party.Reader.Crisis.Chronicle!.Tell(party.Member.Name, what);
        else TellOfAll(party.Member.Name, what);
    }

    /// <summary>Writes that the incident happens.</summary>
    public void TellOfTheAct()
    {
        string attacker = crisis.Scenario.Attacker.Name;
        if (crisis.Incident.Real) TellOfAll(attacker, $"strikes: {act}");
        else TellOfAll("incident", $"{act}; {attacker} did not attack");
    }
}
