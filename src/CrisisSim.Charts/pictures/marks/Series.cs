namespace CrisisSim.Charts;

/// <summary>
/// What marks of one look stand for: a wording, an end, a stage. Its place chooses colour and a second cue (dash,
/// marker, hatch), so that it can be told in greyscale. The same series has the same place in all charts of a report.
/// </summary>
/// <param name="Name">As the legend has it; also what a legend toggle shows and hides.</param>
/// <param name="Place">Place in the palette, 0 or more; past its end it begins anew with another second cue.</param>
public sealed record Series(string Name, int Place);
