namespace CrisisSim.Charts;

/// <summary>
/// What marks of one look stand for: a wording, an end, a stage. Its place chooses colour and a second cue (dash,
/// marker, hatch), so that it can be told in greyscale. The same series has the same place in all charts of a report.
/// </summary>
/// <param name="Name">As the legend has it; also what a legend toggle shows and hides.</param>
/// <param name="Place">
/// Place in the palette, 0 or more; past its end it begins anew with another second cue. The baselines, against which
/// texts are measured, have places of their own below 0.
/// </param>
public sealed record Series(string Name, int Place)
{
    private readonly string? head;

    /// <summary>What it is called where there is little room; its name unless said.</summary>
    public string Head
    {
        get => head ?? Name;
        init => head = value;
    }
}
