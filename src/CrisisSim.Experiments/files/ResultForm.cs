namespace CrisisSim.Experiments;

/// <summary>Which files a run is to leave beside the rows of its trials. Lists are compared by reference.</summary>
/// <param name="Members">Whether the rows of members are among them; they are many.</param>
/// <param name="Beside">Further files that are of the same run; null for none.</param>
public readonly record struct ResultForm(bool Members = false, IReadOnlyList<ResultFile>? Beside = null);

/// <summary>A file by its name, and how its content is written.</summary>
public sealed record ResultFile(string Name, Action<Stream> Write);
