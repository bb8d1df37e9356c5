namespace CrisisSim.Scenarios;

/// <summary>Domain and form of a file's incident, before it is bound.</summary>
internal static class StatedIncident
{
    public static (Domain Domain, string Form)? In(Mapping? file)
    {
        if (file?.Find("incidents")?.Value is not Sequence { Items: [Mapping incident, ..] }) return null;
        var plain = new Incident();
        var domain = plain.Domain;
        if (incident.Find("domain")?.Value is Scalar word && !Choices<Domain>.All.TryFind(word.Text, out domain)) return null;
        return (domain, incident.Find("form")?.Value is Scalar form ? form.Text : plain.Form);
    }
}
