using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The gains and prices of several texts as a first screen tabulates them, with what else was asked for.</summary>
internal sealed class FrontFigures
{
    private readonly TextFront front;
    private readonly IReadOnlyList<FrontEntry> texts;
    private readonly RowFigure[] figures;

    /// <param name="front">Texts over the same crises.</param>
    /// <param name="texts">Those that are shown.</param>
    public FrontFigures(TextFront front, IReadOnlyList<FrontEntry> texts)
    {
        this.front = front;
        this.texts = texts;
        Shown =
        [
            .. front.Endpoints.Except(Endpoints.Primary),
            .. Endpoints.Primary.Where(endpoint => texts.Any(text => Of(text, endpoint) is not null)),
        ];
        figures = [.. Shown.Select(endpoint => RowFigure.For(endpoint, [.. texts.Select(text => Of(text, endpoint))]))];
    }

    /// <summary>The outcomes, a column each: what else was asked for, then gains, then prices.</summary>
    public IReadOnlyList<Endpoint> Shown { get; }

    /// <summary>How the heads of the columns are read.</summary>
    public string Reading => "Cleared: within 3 days. Sent"
        + (Shown.Contains(Endpoints.FalseMoves) ? ", needless" : "")
        + (Shown.Contains(Endpoints.DrawnIn) ? ", drawn in" : "")
        + ": % of the force. Days: "
        + "brigade-days.";

    /// <summary>The heads of the columns.</summary>
    public IEnumerable<GridColumn> Heads =>
        Shown.Select(endpoint => new GridColumn(SeveralAnswer.Head(endpoint).Replace(",%", "", StringComparison.Ordinal),
            Right: true));

    /// <summary>The figures of a text, a cell a column.</summary>
    public IEnumerable<string> Row(FrontEntry text) => Shown.Select((endpoint, o) => figures[o].Value(Of(text, endpoint)));

    /// <summary>"70 to 120", over the texts that are shown; null where it is not known of each.</summary>
    public string? Span(Endpoint endpoint)
    {
        if (Shown.ToList().IndexOf(endpoint) is not (>= 0 and int place)) return null;
        Estimate?[] all = [.. texts.Select(text => Of(text, endpoint)).OrderBy(value => value?.Value)];
        (string low, string high) = (figures[place].Value(all[0]), figures[place].Value(all[^1]));
        return low == high ? low : $"{low} to {high}";
    }

    private Estimate? Of(FrontEntry text, Endpoint endpoint) =>
        front.Endpoints.ToList().IndexOf(endpoint) is >= 0 and int place
            ? text.Outcomes[place]
            : text.Primary.Count > 0 ? text.Primary[Endpoints.Primary.ToList().IndexOf(endpoint)] : null;
}
