namespace CrisisSim.Scenarios;

/// <summary>Half of an interval: in hours, or without a unit.</summary>
internal sealed record StatedPrecision(double Number, bool IsHours);
