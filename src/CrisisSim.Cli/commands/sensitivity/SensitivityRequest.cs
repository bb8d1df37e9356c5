namespace CrisisSim.Cli;

/// <summary>Which sensitivity is asked for.</summary>
/// <param name="Data">The number and the study.</param>
/// <param name="Method">Null: what the design was made for.</param>
/// <param name="Out">The files that are asked for, or null for none.</param>
internal sealed record SensitivityRequest(StudyDataRequest Data, SensitivityMethod? Method, OutRequest? Out);
