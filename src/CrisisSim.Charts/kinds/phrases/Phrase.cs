using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>Parts of sentences that the titles and readings of charts share.</summary>
internal static class Phrase
{
    private const int LongestName = 32, LongestNames = 56;
    private const double HoursUpTo = 96;

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

    /// <summary>"87 % [86, 88]", of a share in [0, 1].</summary>
    public static string Share(Estimate share) =>
        $"{EndpointFigure.Percent(share)} {EndpointFigure.Limits(share.In(100))}";

    /// <summary>"2,010 h [1,960, 2,050]".</summary>
    public static string Hours(Estimate hours) => $"{EndpointFigure.Hours(hours)} {EndpointFigure.Limits(hours)}";

    /// <summary>Two numbers of hours, with the digits of the better known where they are about as well known.</summary>
    public static (string First, string Second) TwoHours(Estimate first, Estimate second) =>
        EndpointFigure.Values(Endpoints.HoursWithoutDecision, first, second);

    /// <summary>Two shares in [0, 1] in percent, likewise.</summary>
    public static (string First, string Second) TwoShares(Estimate first, Estimate second) =>
        EndpointFigure.Values(Endpoints.Timeliness, first, second);

    /// <summary>A time as the end of "by …": "day 120", or "hour 36" where it is short or no whole day.</summary>
    public static string Hour(double hours) => hours % 24 == 0 && hours > HoursUpTo
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
