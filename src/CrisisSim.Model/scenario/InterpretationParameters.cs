namespace CrisisSim.Model;

/// <summary>Parameters of M3, interpretation of the trigger.</summary>
public sealed record InterpretationParameters
{
    /// <summary>Spread of readings σ_max under wholly vague words, rungs.</summary>
    public double SpreadVague { get; init; } = 1.2;

    /// <summary>Spread of readings σ_min under wholly exact words, rungs.</summary>
    public double SpreadPrecise { get; init; } = 0.3;

    /// <summary>Spread over governments of the habitual bias, rungs; a new government draws its own.</summary>
    public double BiasSpread { get; init; } = 0.7;

    /// <summary>Share κ of the variance of readings that is common to the alliance, [0, 1].</summary>
    public double CommonReading { get; init; } = 0.5;

    /// <summary>Spread of the severity that members see, rungs.</summary>
    public PerDomain<double> SeveritySpread { get; init; } = new(0.5, 0.5, 0.7, 1.5, 1.0, 1.2, 1.0);

    /// <summary>Share κ_s of the variance of seen severity that is common to the alliance, [0, 1].</summary>
    public double CommonSeverity { get; init; } = 0.5;

    /// <summary>Spread of a parliament's or staff's reading about its government's, rungs.</summary>
    public double AudienceSpread { get; init; } = 0.3;
}
