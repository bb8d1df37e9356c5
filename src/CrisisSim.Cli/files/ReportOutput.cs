namespace CrisisSim.Cli;

/// <summary>What was made of a report. The list is compared by reference.</summary>
/// <param name="Files">What lies there now, in words.</param>
/// <param name="Missing">Why some of what was asked for does not, in a sentence; null: nothing is missing.</param>
internal sealed record ReportOutput(IReadOnlyList<string> Files, string? Missing);
