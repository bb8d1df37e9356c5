namespace CrisisSim.Cli;

/// <summary>A text in a <see cref="Grid"/>. The tone repeats what the text says, for nothing may rest on colour.</summary>
internal readonly record struct GridCell(string Text, Tone Tone = Tone.Plain);
