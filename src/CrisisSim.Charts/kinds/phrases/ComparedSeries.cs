using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts;

/// <summary>
/// Wordings as series. Colour, marker, dash and hatch belong to a wording by its name: its place is that among all
/// declarations of the scenario, whichever of them are drawn and in which order. The baselines have their own. Names
/// stay apart even where one wording is compared with itself, whose cue is then another.
/// </summary>
public static class ComparedSeries
{
    /// <summary>One a table.</summary>
    public static IReadOnlyList<Series> For(IReadOnlyList<TrialTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Apart([.. tables.Select((table, k) =>
            new Series(table.Head.Title, table.Head.Place ?? k) { Head = table.Head.Short })]);
    }

    /// <summary>One a text of a scenario or a baseline.</summary>
    public static IReadOnlyList<Series> For(Scenario scenario, IReadOnlyList<Declaration> texts)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(texts);
        IReadOnlyList<string> heads = WordingTitles.Heads(texts);
        return Apart([.. texts.Select((text, k) => new Series(text.Title(), Place(scenario, text.Name))
        {
            Head = IsBaseline(scenario, text.Name) ? text.Title() : heads[k],
        })]);
    }

    /// <summary>A text that is known by its name alone.</summary>
    public static Series For(Scenario scenario, string name)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Declaration text = scenario.Declarations.FirstOrDefault(one => one.Name == name)
            ?? new Declaration { Name = name };
        return For(scenario, [text])[0];
    }

    private static bool IsBaseline(Scenario scenario, string name) => Place(scenario, name) < 0;

    private static int Place(Scenario scenario, string name) =>
        scenario.PlaceOf(name) is var place && place < scenario.Declarations.Count ? place
        : name == Baselines.WithoutText ? Palette.NoDeclaration
        : name == Baselines.WithoutAllies ? Palette.NoAlliance
        : place;

    /// <summary>
    /// Names that are the same are numbered. What stands at a place already taken is moved to the same colour with
    /// another cue.
    /// </summary>
    private static Series[] Apart(Series[] series)
    {
        string[] names = [.. series.Select(one => one.Name)];
        var used = new HashSet<string>(StringComparer.Ordinal);
        var places = new HashSet<int>();
        for (int k = 0; k < series.Length; k++)
        {
            string name = names[k];
            for (int n = 2; used.Contains(name) || (n > 2 && names.Contains(name)); n++) name = $"{names[k]} ({n})";
            int place = series[k].Place;
            while (place >= 0 && !places.Add(place)) place += Palette.Size; // a baseline keeps its grey
            used.Add(name);
            string head = name == names[k] ? series[k].Head : series[k].Head + name[names[k].Length..];
            series[k] = new Series(name, place) { Head = head };
        }
        return series;
    }
}
