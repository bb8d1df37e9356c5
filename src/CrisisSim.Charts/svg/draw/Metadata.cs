using System.Globalization;

namespace CrisisSim.Charts;

/// <summary>Says within a file where it comes from (Dublin Core terms in RDF).</summary>
internal static class Metadata
{
    /// <summary>Writes it.</summary>
    public static void Write(Canvas canvas, Chart chart, Provenance from)
    {
        canvas.Open("metadata");
        canvas.Open(
            "rdf:RDF",
            ("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:crisissim", "urn:crisissim:provenance"));
        canvas.Open("rdf:Description", ("rdf:about", ""));
        canvas.Say("dc:title", chart.Title);
        canvas.Say("dc:description", chart.Description);
        canvas.Say("dc:format", "image/svg+xml");
        canvas.Say("dc:creator", "CrisisSim " + from.Version);
        canvas.Say("dc:source", from.Scenario);
        canvas.Say("crisissim:scenario-hash", from.ScenarioHash);
        canvas.Say("crisissim:seed", from.Seed.ToString(CultureInfo.InvariantCulture));
        canvas.Say("crisissim:version", from.Version);
        canvas.Say("crisissim:command", from.Command);
        canvas.Close("rdf:Description");
        canvas.Close("rdf:RDF");
        canvas.Close("metadata");
    }
}
