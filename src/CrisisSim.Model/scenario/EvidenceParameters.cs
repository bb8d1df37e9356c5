namespace CrisisSim.Model;

/// <summary>Parameters of M2, evidence and attribution.</summary>
public sealed record EvidenceParameters
{
    /// <summary>
    /// The most reports per hour, whatever rate and spread come to: one in four seconds is the world without chance, in
    /// which all is known at once.
    /// </summary>
    public const double MostReports = 1000;

    /// <summary>
    /// Reports that a member weighs on one incident. Were each as dim as the dimmest of the plausible ones, a thousand
    /// would have settled the matter; further ones of a weight next to nothing settle it no more, however long it lasts.
    /// </summary>
    public const int ReportsWeighed = 20_000;

    /// <summary>Reports per hour to a member of full intelligence quality.</summary>
    public PerDomain<double> Rate { get; init; } = new(0.5, 0.2, 0.2, 0.008, 0.02, 0.025, 0.05);

    /// <summary>Weight d of one report, standard deviations between its two means.</summary>
    public PerDomain<double> Strength { get; init; } = new(1.5, 1.2, 1.2, 0.5, 0.8, 0.7, 0.8);

    /// <summary>Probability given to "deliberate, by this attacker" before the first report.</summary>
    public PerDomain<double> Prior { get; init; } = new(0.7, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);

    /// <summary>Standard deviation ς over crises of the logarithm of the report rate.</summary>
    public double RateSpread { get; init; } = 1.0;

    /// <summary>Share ρ_s of a report's variance that is one error common to all members, [0, 1).</summary>
    public double SharedError { get; init; } = 0.3;

    /// <summary>Share ρ_m of a report's variance that is one error of the member, [0, 1); with ρ_s below 1.</summary>
    public double MemberError { get; init; } = 0.1;

    /// <summary>
    /// Correlation between elements of the error common to all: what misleads on the act misleads on its author too,
    /// [0, 1].
    /// </summary>
    public double ElementCorrelation { get; init; } = 0.5;

    /// <summary>Discount s of a report for common sources, (0, 1].</summary>
    public double Discount { get; init; } = 0.6;

    /// <summary>Standard of proof, a probability above one half.</summary>
    public double Standard { get; init; } = 0.90;

    /// <summary>Logit spread over members of the standard of proof under wholly vague words.</summary>
    public double StandardSpreadVague { get; init; } = 0.8;

    /// <summary>Logit spread over members of the standard of proof under wholly exact words.</summary>
    public double StandardSpreadPrecise { get; init; } = 0.4;

    /// <summary>Standard for dismissing the hypothesis, a probability above one half.</summary>
    public double Dismissal { get; init; } = 0.98;

    /// <summary>
    /// What the dossier of an attacked member that is convinced itself adds to each ally's, on every element, log-odds.
    /// </summary>
    public double VictimWord { get; init; } = 3;

    /// <summary>
    /// Share of what was learnt on an earlier incident that counts for the same hand in a later one, [0, 1].
    /// </summary>
    public double CarriedOver { get; init; } = 0.5;

    /// <summary>Balance of evidence that convinces when a limit forces a judgement, a probability.</summary>
    public double Balance { get; init; } = 0.7;
}
