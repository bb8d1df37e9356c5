using System.Globalization;
using CrisisSim.Experiments;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// Of 100 attackers, how many choose acts of each rung: a table shaded by the share, texts and baselines side by side.
/// </summary>
public static class ChoiceByRungChart
{
    private const int RowHeight = 38;

    /// <summary>Every rung of the menu, the mildest on top, below those who do nothing.</summary>
    public static Chart Draw(DeterrenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<Series> settings = ChoiceSettings.AsSeries(result);
        RungRow[] rows = [RungRow.Nothing, .. RungRow.All(result)];
        double[][] shares = [.. settings.Select((_, s) => rows.Select(row => row.Share(result, s)).ToArray())];
        double most = shares.SelectMany(of => of).Max();
        var figure = RowFigure.OfShares([.. shares.SelectMany(of => of).Select(share => (Estimate?)Bare(share))]);
        string[] favourites = [.. shares.Take(result.Wordings).Select(of => rows[Array.IndexOf(of, of.Max())].Name)];
        return new Chart
        {
            Name = "choice-by-rung",
            Title = favourites.Distinct().Count() == 1
                ? $"Most often under every text: {favourites[0]}"
                : "Most often: "
                    + string.Join("; ", favourites.Select((name, s) => $"{name} under {settings[s].Name}")),
            Subtitle = $"Of {Names.Count(result.Plan.Attackers, "attacker")}, the same under each text, in 100. Acts of "
                + "one rung are counted together.",
            Description = "A table of how many of 100 attackers choose acts of each rung under each text. "
                + string.Join(" ", settings.Select((setting, s) =>
                    $"{setting.Name}: " + string.Join(", ", rows.Select(
                        (row, r) => $"{row.Name} {figure.Value(Bare(shares[s][r]))}")) + ".")),
            Panels =
            [
                new Panel
                {
                    X = new NameAxis([.. settings.Select(setting => setting.Name)]),
                    Y = new NameAxis([.. rows.Select(row => row.Label)]) { Title = "rung and acts" },
                    Marks = [.. shares.SelectMany((of, s) => of.Select((share, r) =>
                        new Box(s - 0.5, s + 0.5, r - 0.5, r + 0.5)
                        {
                            Shade = most > 0 ? share / most * (r == 0 ? -1 : 1) : 0,
                            Plain = true,
                            Text = figure.Value(Bare(share)),
                            Read = $"{settings[s].Name}: {rows[r].Describe(result, s)}",
                        }))],
                },
            ],
            Remark = "Stronger shade: more attackers; blue: they do nothing. Act by act: the numbers.",
            PlotHeight = rows.Length * RowHeight,
        };
    }

    private static Estimate Bare(double share) => new(share, Interval.Point(share), 1);
}

/// <summary>The acts of one rung, or none.</summary>
internal sealed record RungRow(string Label, string Name, IReadOnlyList<int> Acts)
{
    private const int MostNamed = 2;

    /// <summary>Those who do nothing.</summary>
    public static RungRow Nothing { get; } = new("do nothing", "do nothing", []);

    /// <summary>Of each rung of the menu, the mildest first.</summary>
    public static IEnumerable<RungRow> All(DeterrenceResult result) => ChoiceSettings.ByRung(result)
        .GroupBy(act => result.Menu[act].Rung)
        .Select(of =>
        {
            string name = NameOf([.. of.Select(act => result.Menu[act].Name)]);
            return new RungRow($"{of.Key.ToString("0.#", CultureInfo.InvariantCulture)}  {name}", name, [.. of]);
        });

    /// <summary>How many choose one of them.</summary>
    public double Share(DeterrenceResult result, int setting) => Acts.Count == 0
        ? result.Estimate(setting, DeterrenceMeasure.NoAction).Value
        : Acts.Sum(act => result.ShareChoosing(setting, act).Value);

    /// <summary>Each of them with its interval.</summary>
    public string Describe(DeterrenceResult result, int setting) => Acts.Count == 0
        ? $"{Name} {Spoken(result.Estimate(setting, DeterrenceMeasure.NoAction))}"
        : string.Join("; ", Acts.Select(
            act => $"{result.Menu[act].Name} {Spoken(result.ShareChoosing(setting, act))}"));

    /// <summary>What the names have in common at their beginning, else the first of them.</summary>
    private static string NameOf(string[] names)
    {
        if (names.Length == 1) return names[0];
        string[][] words = [.. names.Select(name => name.Split(' '))];
        int alike = 0;
        while (words.All(of => of.Length > alike && of[alike] == words[0][alike])) alike++;
        if (alike > 0) return string.Join(' ', words[0].Take(alike));
        return names.Length <= MostNamed ? string.Join(" or ", names) : $"{names[0]} and {names.Length - 1} other acts";
    }

    private static string Spoken(Estimate share)
    {
        var figure = RowFigure.OfShares(share);
        return $"{figure.Value(share)} of 100 ({figure.Levels(share.Interval)})";
    }
}
