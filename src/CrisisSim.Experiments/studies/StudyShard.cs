using System.Globalization;

namespace CrisisSim.Experiments;

/// <summary>
/// A part of the points of a study, to be played by one of several machines. The default is all of them.
/// </summary>
public readonly record struct StudyShard
{
    private readonly int before;
    private readonly int others;

    /// <param name="number">Which part, from 1.</param>
    /// <param name="count">How many parts there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public StudyShard(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        (before, others) = (number - 1, count - 1);
    }

    /// <summary>Which part, from 1.</summary>
    public int Number => before + 1;

    /// <summary>How many parts there are.</summary>
    public int Count => others + 1;

    /// <summary>Whether it is all of the study.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>Whether the point that is visited at this place of the order belongs to it.</summary>
    public bool Takes(int place) => place % Count == before;

    /// <summary>"3/8".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    /// <summary>Reads "3/8"; null where it is none.</summary>
    public static StudyShard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && number >= 1 && number <= count ? new StudyShard(number, count) : null;
    }
}
