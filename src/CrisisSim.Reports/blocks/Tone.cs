namespace CrisisSim.Reports;

/// <summary>The weight or colour of a text, where there is any.</summary>
public enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Bad,
}
