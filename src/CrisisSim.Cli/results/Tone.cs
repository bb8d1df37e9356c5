namespace CrisisSim.Cli;

/// <summary>The weight or colour of a text, where there is any.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Bad,
}
