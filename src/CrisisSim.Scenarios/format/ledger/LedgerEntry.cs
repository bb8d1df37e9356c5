using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>One number that the run rests on. Equal by all its parts.</summary>
public sealed record LedgerEntry
{
    /// <summary>The key that stretches a distribution.</summary>
    internal const string Times = "times";

    /// <summary>
    /// Where it belongs: <c>members.Germany.authorization[1].takes</c>; also the path of an override.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>As written in the file, or as the default is written.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The number, in <see cref="Unit"/>; of a distribution its median (+∞ where it may never happen).
    /// </summary>
    public required double Value { get; init; }

    /// <summary>
    /// The unit of <see cref="Value"/> and <see cref="Range"/>: <c>h</c> for durations, empty for none.
    /// </summary>
    public required string Unit { get; init; }

    /// <summary>Whether it is a distribution.</summary>
    public required bool IsRandom { get; init; }

    /// <summary>Whether it is a whole number.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>
    /// The range within which it (of a distribution: its median) is thought to lie; null when nobody said.
    /// </summary>
    public required PlausibleRange? Range { get; init; }

    /// <summary>How well founded it is.</summary>
    public required Grade Grade { get; init; }

    /// <summary>What it was taken from; null when nobody said.</summary>
    public required string? Source { get; init; }

    /// <summary>
    /// Whether it was stated in the file, taken from a population, left to its default or set from outside.
    /// </summary>
    public required Origin Origin { get; init; }

    /// <summary>Where it is stated; null for a default.</summary>
    public required SourcePosition? At { get; init; }

    /// <summary>Whether it can be moved: a distribution whose median is 0 or infinite cannot be stretched.</summary>
    public bool Movable => !IsRandom || (Value > 0 && double.IsFinite(Value));

    /// <summary>
    /// What tells one number from another: the place where it is written, be it a file, a population or a default.
    /// </summary>
    internal SourcePosition StatedAt { get; init; }

    /// <summary>The path of what stretches the distribution.</summary>
    internal string StretchPath => $"{Path}.{Times}";

    /// <summary>The factor by which the text stretches the distribution already.</summary>
    internal double Stretch { get; init; } = 1;

    /// <summary>
    /// The override that moves it to <paramref name="value"/> in its unit; a whole number goes to the nearest one, a
    /// distribution is stretched so that its median lies there.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is not <see cref="Movable"/>.</exception>
    public Override MovedTo(double value)
    {
        if (!IsRandom)
            return new Override(Path, Written(IsWhole ? Math.Round(value) : value) + (Unit == "h" ? " h" : ""));
        if (!Movable) throw new InvalidOperationException($"{Path} has no median that could be moved.");
        return new Override(StretchPath, Written(Stretch * value / Value));
    }

    private static string Written(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
