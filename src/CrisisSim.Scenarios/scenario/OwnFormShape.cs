namespace CrisisSim.Scenarios;

/// <summary>A form of attack that the catalogue lacks, described by the keys of an incident.</summary>
internal static class OwnFormShape
{
    public static readonly Shape<string> Shape = new("form", "A form of attack that the catalogue lacks.", o =>
    {
        o.Choice<Domain>("domain", "The one domain to which it belongs.");
        o.Text("meaning", "What it is, in a sentence.").Default("''");
        o
            .Rung("rung", "Its usual severity.")
            .MoreOrLess(0.5, "one coder may place an act half a rung higher or lower than another");
        o.YesNo("plain", "Whether act and author stand at notice.").Default(false);
        o.Field("plainness", "What members believe of it before the first report.", IncidentShape.Priors).Defaults();
        o.Field("notice", "Who knows of it when.", IncidentShape.Notice).Defaults();
        o.Field("reports", "What can be learnt about it.", IncidentShape.Reports).Defaults();
        o
            .Probability("contact",
                "Probability that allied troops who stand where it falls come into contact with it.")
            .MoreOrLess(0.2, "an attacker may spare allied troops; a fifth either way")
            .Optional();
        o.Text("mistaken_for", "What it can be mistaken for; empty where nobody could.").Default("''");
        return v => v.Name;
    });
}
