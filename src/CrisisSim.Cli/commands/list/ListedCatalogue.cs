using System.Globalization;
using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>A catalogue of the tool as it is listed. Lists are compared by reference.</summary>
/// <param name="Title">What it is a catalogue of.</param>
/// <param name="Columns">The columns of its table.</param>
/// <param name="Entries">All of its entries.</param>
internal sealed record ListedCatalogue(string Title, IReadOnlyList<string> Columns,
    IReadOnlyList<CatalogueEntry> Entries)
{
    public const string Forms = "forms", Replies = "replies", Authorizations = "authorizations";

    /// <summary>The catalogue of a name.</summary>
    public static ListedCatalogue Of(string name) => name switch
    {
        Forms => new("Forms of attack",
            ["form", "rung", "sure after", "what it is, and on what the row rests"],
            [.. AttackForm.All.Select(ListedForm.Entry)]),
        Replies => new("Replies", ["reply", "by", "takes", "what it is, who has it, and on what the row rests"],
            [.. Reply.All.Select(ListedReply.Entry)]),
        _ => new("National authorization", ["state", "government", "vote", "who decides, by which article"],
            [.. NationalAuthorization.All.Select(ListedAuthorization.Entry)]),
    };

    /// <summary>Hours as a person says them: minutes below one, days above 72.</summary>
    public static string Time(double hours) => hours switch
    {
        > 0 and < 1 => $"{Number(Math.Round(hours * 60))} min",
        <= 72 => $"{Number(hours)} h",
        _ => $"{Number(Math.Round(hours / 24, 1))} d",
    };

    /// <summary>"4.5 (4 to 6)".</summary>
    public static string Ranged(double value, double low, double high) =>
        $"{Number(value)} ({Number(low)} to {Number(high)})";

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Words that a file writes with '_', and lists with ';', as a person reads them.</summary>
    public static string Words(string text) =>
        text.Replace('_', ' ').Replace(";", ", ", StringComparison.Ordinal);
}
