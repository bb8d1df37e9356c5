using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>Parts of sentences that the titles and readings of charts share.</summary>
internal static class Phrase
{
    private const int LongestName = 32, LongestNames = 56;
    private const double HoursUpTo = 72;

    /// <summary>Hours that round to no minute.</summary>
    private const double LeastTime = 0.5 / 60;

    /// <summary>'precise', with its middle left out where it is long.</summary>
    public static string Quote(string name) => $"'{Shorten(name)}'";

    /// <summary>'a', 'b' and 'c', or how many of how many where that would be long.</summary>
    public static string Quote(IReadOnlyList<string> names, int of)
    {
        string[] quoted = [.. names.Select(Quote)];
        if (quoted.Sum(name => name.Length) > LongestNames && names.Count == of && of > 1)
            return $"all {of} other wordings";
        if (quoted.Sum(name => name.Length) > LongestNames && of > 1) return $"{names.Count} of {of} other wordings";
        return WordList.And(quoted);
    }

    /// <summary>A title, with its middle left out where it is very long.</summary>
    public static string Named(string name) => Shorten(name);

    /// <summary>"A, B and C", or how many of how many where that would be long.</summary>
    public static string Named(IReadOnlyList<string> names, int of)
    {
        string[] named = [.. names.Select(Named)];
        if (named.Sum(name => name.Length) > LongestNames && names.Count == of && of > 1) return $"all {of} others";
        return named.Sum(name => name.Length) > LongestNames && of > 1
            ? $"{names.Count} of {of} others"
            : WordList.And(named);
    }

    /// <summary>"87 %", of a share in [0, 1]; one decimal below ten per cent.</summary>
    public static string Percent(Estimate share) => $"{RowFigure.OfShares(share).Value(share)} %";

    /// <summary>"87 % (86 to 88)".</summary>
    public static string Share(Estimate share) =>
        $"{Percent(share)} ({RowFigure.OfShares(share).Levels(share.Interval)})";

    /// <summary>"66 h", "6 days".</summary>
    public static string Length(Estimate hours) => hours.Value < LeastTime ? "0" : TimeWords.Length(hours.Value);

    /// <summary>Several lengths in one unit, so that they can be compared: "5.4 days" and "2.9 days".</summary>
    public static IReadOnlyList<string> Lengths(IReadOnlyList<Estimate> hours)
    {
        double[] known = [.. hours.Select(each => each.Value).Where(value => value >= LeastTime)];
        bool mixed = known.Any(value => value >= HoursUpTo) && known.Any(value => value < HoursUpTo);
        return [.. hours.Select(each => mixed && each.Value >= LeastTime
            ? FormattableString.Invariant($"{each.Value / 24:0.0} days")
            : Length(each))];
    }

    /// <summary>A time as the end of "by …": "day 120", or "hour 36" where it is short or no whole day.</summary>
    public static string Hour(double hours) => hours % 24 == 0 && hours >= HoursUpTo
        ? FormattableString.Invariant($"day {hours / 24:N0}")
        : FormattableString.Invariant($"hour {hours:#,0.##}");

    /// <summary>"95 %".</summary>
    public static string Level(Confidence confidence) =>
        FormattableString.Invariant($"{confidence.Level * 100:0.###} %");

    /// <summary>"all 2,000 crises", "the one crisis".</summary>
    public static string AllCrises(long trials) => trials == 1 ? "the one crisis" : $"all {Names.Crises(trials)}";

    /// <summary>A name of a chart's file: lower-case letters, digits and hyphens.</summary>
    public static string Slug(string stem, Measure measure) => $"{stem}-{measure.Key.Replace('_', '-')}";

    private static string Shorten(string name)
    {
        if (name.Length <= LongestName) return name;
        int half = (LongestName - 1) / 2;
        return $"{name[..half].TrimEnd()}…{name[^half..].TrimStart()}";
    }
}
