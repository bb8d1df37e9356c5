namespace CrisisSim.Charts;

/// <summary>Whether panels have the same axes, so that the texts of one serve the others.</summary>
internal static class AxisLikeness
{
    /// <summary>Whether all are alike.</summary>
    public static bool AllAlike(IReadOnlyList<Axis> axes) => axes.All(axis => AreAlike(axis, axes[0]));

    private static bool AreAlike(Axis one, Axis other) => (one, other) switch
    {
        (NameAxis first, NameAxis second) => first.Title == second.Title && first.Names.SequenceEqual(second.Names),
        (NumberAxis first, NumberAxis second) =>
            first with { Ticks = null } == second with { Ticks = null }
            && (first.Ticks is null
                ? second.Ticks is null
                : second.Ticks is not null && first.Ticks.SequenceEqual(second.Ticks)),
        _ => false,
    };
}
