namespace CrisisSim.Model;

/// <summary>Parameters of the mechanisms that belong to no member and no text.</summary>
public sealed record MechanismParameters
{
    /// <summary>M1.</summary>
    public DetectionParameters Detection { get; init; } = new();

    /// <summary>M2.</summary>
    public EvidenceParameters Evidence { get; init; } = new();

    /// <summary>M3.</summary>
    public InterpretationParameters Interpretation { get; init; } = new();

    /// <summary>M4.</summary>
    public ConsultationParameters Consultation { get; init; } = new();

    /// <summary>M5.</summary>
    public AuthorizationParameters Authorization { get; init; } = new();

    /// <summary>M6.</summary>
    public ContributionParameters Contribution { get; init; } = new();

    /// <summary>M7.</summary>
    public ReadinessParameters Readiness { get; init; } = new();

    /// <summary>M9.</summary>
    public CampaignParameters Campaign { get; init; } = new();

    /// <summary>M9, where no ground is at stake.</summary>
    public HarmParameters Harm { get; init; } = new();

    /// <summary>M10.</summary>
    public AdversaryParameters Adversary { get; init; } = new();

    /// <summary>M11.</summary>
    public EscalationParameters Escalation { get; init; } = new();

    /// <summary>M12.</summary>
    public ResponseParameters Responses { get; init; } = new();

    /// <summary>M13.</summary>
    public ChoiceParameters Choice { get; init; } = new();

    /// <summary>M14.</summary>
    public DriftParameters Drift { get; init; } = new();

    /// <summary>M15.</summary>
    public ProvocationParameters Provocation { get; init; } = new();

    /// <summary>M16.</summary>
    public MemoryParameters Memory { get; init; } = new();
}
