namespace CrisisSim.Scenarios;

/// <summary>
/// A form of attack of the catalogue: how grave it usually is, how plain, how it is noticed, and what fits as a reply.
/// Ends called low and high are those of the plausible range; hours come as median and 90th percentile.
/// </summary>
public sealed record AttackForm
{
    private static readonly Lazy<IReadOnlyList<AttackForm>> Table = new(() =>
        CatalogueRows.Read("forms.csv", Of));

    /// <summary>All forms of the catalogue, by domain and usual rung.</summary>
    public static IReadOnlyList<AttackForm> All => Table.Value;

    /// <summary>The word that a scenario and a text use for it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The one domain to which it belongs.</summary>
    public Domain Domain { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>Its usual rung of the default ladder.</summary>
    public double Rung { get; init; }

    /// <summary>Lowest rung of its acts.</summary>
    public double RungLow { get; init; }

    /// <summary>Highest rung of its acts.</summary>
    public double RungHigh { get; init; }

    /// <summary>Whether act and author stand at notice.</summary>
    public bool Plain { get; init; }

    /// <summary>Probability, before the first report, that it happened as it is told.</summary>
    public double Act { get; init; }

    /// <summary>Low end of that.</summary>
    public double ActLow { get; init; }

    /// <summary>High end of that.</summary>
    public double ActHigh { get; init; }

    /// <summary>Probability, before the first report, that it is the attacker's hand.</summary>
    public double Author { get; init; }

    /// <summary>Low end of that.</summary>
    public double AuthorLow { get; init; }

    /// <summary>High end of that.</summary>
    public double AuthorHigh { get; init; }

    /// <summary>Probability, before the first report, that it is deliberate.</summary>
    public double Intent { get; init; }

    /// <summary>Low end of that.</summary>
    public double IntentLow { get; init; }

    /// <summary>High end of that.</summary>
    public double IntentHigh { get; init; }

    /// <summary>Hours until the attacked member notices, median; null: as the model has it for open force.</summary>
    public double? VictimNotices { get; init; }

    /// <summary>The same, 90th percentile.</summary>
    public double? VictimNoticesP90 { get; init; }

    /// <summary>Hours from there until an ally knows, median; null: as the model has it for open force.</summary>
    public double? AlliesKnow { get; init; }

    /// <summary>The same, 90th percentile.</summary>
    public double? AlliesKnowP90 { get; init; }

    /// <summary>Days until governments are usually sure of act and author; 0 where both stand at notice.</summary>
    public double SureAfter { get; init; }

    /// <summary>Low end of that.</summary>
    public double SureAfterLow { get; init; }

    /// <summary>High end of that.</summary>
    public double SureAfterHigh { get; init; }

    /// <summary>
    /// Probability that allied troops who stand where it falls come into contact with it; null: the model's.
    /// </summary>
    public double? Contact { get; init; }

    /// <summary>Low end of that.</summary>
    public double? ContactLow { get; init; }

    /// <summary>High end of that.</summary>
    public double? ContactHigh { get; init; }

    /// <summary>The replies that fit it, with semicolons between.</summary>
    public string Replies { get; init; } = "";

    /// <summary>What it can be mistaken for; empty where nobody could.</summary>
    public string MistakenFor { get; init; } = "";

    /// <summary>What the row rests on.</summary>
    public string Source { get; init; } = "";

    /// <summary>How well founded the row is.</summary>
    public Grade Grade { get; init; }

    /// <summary>The form of a name, or null.</summary>
    public static AttackForm? Find(string name) =>
        All.FirstOrDefault(form => string.Equals(form.Name, name, StringComparison.Ordinal));

    private static AttackForm Of(CatalogueRow row) => new()
    {
        Name = row.Text("name"),
        Domain = row.Word<Domain>("domain"),
        Meaning = row.Text("meaning"),
        Rung = row.Number("rung"),
        RungLow = row.Number("rung_low"),
        RungHigh = row.Number("rung_high"),
        Plain = row.YesNo("plain"),
        Act = row.Number("act"),
        ActLow = row.Number("act_low"),
        ActHigh = row.Number("act_high"),
        Author = row.Number("author"),
        AuthorLow = row.Number("author_low"),
        AuthorHigh = row.Number("author_high"),
        Intent = row.Number("intent"),
        IntentLow = row.Number("intent_low"),
        IntentHigh = row.Number("intent_high"),
        VictimNotices = row.Stated("victim_notices"),
        VictimNoticesP90 = row.Stated("victim_notices_p90"),
        AlliesKnow = row.Stated("allies_know"),
        AlliesKnowP90 = row.Stated("allies_know_p90"),
        SureAfter = row.Number("sure_after"),
        SureAfterLow = row.Number("sure_after_low"),
        SureAfterHigh = row.Number("sure_after_high"),
        Contact = row.Stated("contact"),
        ContactLow = row.Stated("contact_low"),
        ContactHigh = row.Stated("contact_high"),
        Replies = row.Text("replies"),
        MistakenFor = row.Text("mistaken_for"),
        Source = row.Text("source"),
        Grade = row.Word<Grade>("grade"),
    };
}
