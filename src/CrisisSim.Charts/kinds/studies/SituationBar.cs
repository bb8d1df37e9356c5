namespace CrisisSim.Charts;

/// <summary>One bar of a <see cref="SituationsChart"/>.</summary>
/// <param name="Name">The outcome, or the text and the outcome.</param>
/// <param name="Better">Situations in which the text is shown to do better.</param>
/// <param name="Close">Those in which luck alone could do it.</param>
/// <param name="Worse">Those in which it is shown to do worse.</param>
public sealed record SituationBar(string Name, int Better, int Close, int Worse)
{
    /// <summary>All situations.</summary>
    internal int All => Better + Close + Worse;
}
