namespace CrisisSim.Scenarios;

/// <summary>
/// How one state decides on force in one case. Hours are those of government and of parliament, as lowest, usual and
/// highest.
/// </summary>
public sealed record NationalAuthorization
{
    private static readonly Lazy<IReadOnlyList<NationalAuthorization>> Table = new(() =>
        CatalogueRows.Read("authorizations.csv", Of));

    /// <summary>All rows of the catalogue, two for each state.</summary>
    public static IReadOnlyList<NationalAuthorization> All => Table.Value;

    /// <summary>The state.</summary>
    public string State { get; init; } = "";

    /// <summary>The alliance under which it is listed.</summary>
    public string Group { get; init; } = "";

    /// <summary>collective_defence, or mission_abroad.</summary>
    public string Case { get; init; } = "";

    /// <summary>Who decides.</summary>
    public string Decides { get; init; } = "";

    /// <summary>Whose consent comes first.</summary>
    public string PriorConsent { get; init; } = "";

    /// <summary>The majority that it takes.</summary>
    public string Majority { get; init; } = "";

    /// <summary>What needs no consent.</summary>
    public string Exemptions { get; init; } = "";

    /// <summary>The way for a case that cannot wait.</summary>
    public string EmergencyRoute { get; init; } = "";

    /// <summary>Whether force goes first and the vote comes after, as of right.</summary>
    public bool SendsFirst { get; init; }

    /// <summary>Hours of the government, lowest.</summary>
    public double GovernmentLow { get; init; }

    /// <summary>Hours of the government, usual.</summary>
    public double GovernmentMode { get; init; }

    /// <summary>Hours of the government, highest.</summary>
    public double GovernmentHigh { get; init; }

    /// <summary>Hours of parliament, lowest; null: it has no vote.</summary>
    public double? VoteLow { get; init; }

    /// <summary>Hours of parliament, usual.</summary>
    public double? VoteMode { get; init; }

    /// <summary>Hours of parliament, highest.</summary>
    public double? VoteHigh { get; init; }

    /// <summary>When the vote comes.</summary>
    public string VoteWhen { get; init; } = "";

    /// <summary>Dated precedents.</summary>
    public string Precedents { get; init; } = "";

    /// <summary>Article of constitution or law.</summary>
    public string Article { get; init; } = "";

    /// <summary>Where that was read.</summary>
    public string Source { get; init; } = "";

    /// <summary>seen, second-hand, or unverified.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>Whether the hours rest on precedent, on judgement, or on both.</summary>
    public string HoursBasis { get; init; } = "";

    /// <summary>What else there is to know.</summary>
    public string Note { get; init; } = "";

    private static NationalAuthorization Of(CatalogueRow row) => new()
    {
        State = row.Text("state"),
        Group = row.Text("group"),
        Case = row.Text("case"),
        Decides = row.Text("decides"),
        PriorConsent = row.Text("prior_consent"),
        Majority = row.Text("majority"),
        Exemptions = row.Text("exemptions"),
        EmergencyRoute = row.Text("emergency_route"),
        SendsFirst = row.YesNo("sends_first"),
        GovernmentLow = row.Number("government_low"),
        GovernmentMode = row.Number("government_mode"),
        GovernmentHigh = row.Number("government_high"),
        VoteLow = row.Stated("vote_low"),
        VoteMode = row.Stated("vote_mode"),
        VoteHigh = row.Stated("vote_high"),
        VoteWhen = row.Text("vote_when"),
        Precedents = row.Text("precedents"),
        Article = row.Text("article"),
        Source = row.Text("source"),
        Confidence = row.Text("confidence"),
        HoursBasis = row.Text("hours_basis"),
        Note = row.Text("note"),
    };
}
