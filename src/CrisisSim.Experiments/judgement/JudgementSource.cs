using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>Where draws of the judged and assumed numbers of a scenario come from.</summary>
/// <param name="Names">Paths of the numbers that are drawn. Compared by reference.</param>
/// <param name="Draw">The draw of a seed and a number, from 0; the same whenever it is asked for.</param>
public sealed record JudgementSource(IReadOnlyList<string> Names, Func<ulong, int, JudgementDraw> Draw);
