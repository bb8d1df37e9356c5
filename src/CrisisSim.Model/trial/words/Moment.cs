using System.Globalization;

namespace CrisisSim.Model;

/// <summary>
/// When something happened in a trial, hours from t = 0, or that it did not happen before the end. It has no default
/// that could pass for a time: what did not happen must be asked about before its hours can be had.
/// </summary>
public readonly struct Moment : IEquatable<Moment>
{
    private readonly double hours;
    private readonly bool happened;

    private Moment(double hours)
    {
        this.hours = hours;
        happened = true;
    }

    /// <summary>It did not happen before the end of the trial.</summary>
    public static Moment Never => default;

    /// <summary>It happened at this hour; negative hours lie before t = 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hour is not finite.</exception>
    public static Moment At(double hours) =>
        double.IsFinite(hours)
            ? new Moment(hours)
            : throw new ArgumentOutOfRangeException(nameof(hours), hours, "A moment needs a finite hour.");

    /// <summary>Whether it happened.</summary>
    public bool Happened => happened;

    /// <summary>Its hour.</summary>
    /// <exception cref="InvalidOperationException">It did not happen.</exception>
    public double Hours =>
        happened ? hours : throw new InvalidOperationException("It did not happen; ask Happened first.");

    /// <summary>Whether it happened by this hour, the hour itself included.</summary>
    public bool By(double hour) => happened && hours <= hour;

    /// <summary>Its hour, or positive infinity where it did not happen: the form in which samples are kept.</summary>
    public double OrNever => happened ? hours : double.PositiveInfinity;

    /// <summary>Hours without it from t = 0 up to a horizon; the horizon where it did not happen.</summary>
    public double HoursWithout(double horizon) => happened ? Math.Clamp(hours, 0, horizon) : horizon;

    /// <inheritdoc/>
    public bool Equals(Moment other) => happened == other.happened && (!happened || hours.Equals(other.hours));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Moment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => happened ? hours.GetHashCode() : -1;

    /// <summary>Equality of time, or both never.</summary>
    public static bool operator ==(Moment left, Moment right) => left.Equals(right);

    /// <summary>The contrary of equality.</summary>
    public static bool operator !=(Moment left, Moment right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() =>
        happened ? hours.ToString("0.##", CultureInfo.InvariantCulture) + " h" : "never";
}
