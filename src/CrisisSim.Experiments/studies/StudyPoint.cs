namespace CrisisSim.Experiments;

/// <summary>A point of a study: one value a factor. The list is compared by reference.</summary>
/// <param name="Index">Its place in the design, from 0.</param>
/// <param name="Values">In the order of the factors of the study.</param>
public sealed record StudyPoint(int Index, IReadOnlyList<FactorValue> Values)
{
    /// <summary>
    /// What is to be set in the scenario: every path of every factor that the point moves, with the text of its value.
    /// </summary>
    public IReadOnlyList<(string Path, string Text)> Settings(IReadOnlyList<Factor> factors) =>
    [
        .. factors.Zip(Values)
            .Where(moved => !moved.Second.IsStated)
            .SelectMany(moved => moved.First.Paths.Select(path => (path, moved.Second.Text))),
    ];
}
