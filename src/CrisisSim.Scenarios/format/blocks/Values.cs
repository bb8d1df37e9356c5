namespace CrisisSim.Scenarios;

/// <summary>The values bound for the rows of one object.</summary>
internal sealed class Values(ReadingContext at, int rows)
{
    private readonly object?[] values = new object?[rows];
    private readonly Node?[] nodes = new Node?[rows];

    /// <summary>
    /// The name of the named thing that the object is or lies in: <c>Germany</c>; empty outside of any.
    /// </summary>
    public string Name => at.Name;

    /// <summary>Where the object stands.</summary>
    public SourcePosition At => at.At;

    /// <summary>The rungs of the scenario's ladder.</summary>
    public RungNames Rungs => at.Session.Rungs;

    /// <summary>The resolved file.</summary>
    public Mapping? File => at.Session.Root;

    /// <summary>Takes the rows that are asked for; null: nobody wants to know.</summary>
    public HashSet<Row>? Asked { get; set; }

    public T Get<T>(Row row)
    {
        Asked?.Add(row);
        return (T)values[row.Index]!;
    }

    /// <summary>Whether the text states the row, as against its default.</summary>
    public bool States(Row row) => nodes[row.Index] is { } node && node.At.Source.Origin != Origin.Default;

    /// <summary>Whether the row is set for this run from outside the file, as a draw of judgement does.</summary>
    public bool IsSetOutside(Row row) => nodes[row.Index]?.At.Source.Origin == Origin.Override;

    public void Set(Row row, Node node, object? value)
    {
        values[row.Index] = value;
        nodes[row.Index] = node;
    }

    /// <summary>
    /// Where a fault between rows is complained about: at the row's own value, else at that of another row of them, as
    /// far as the object states it itself or the uppermost file lays it over the object; else at the object.
    /// </summary>
    public SourcePosition PositionOf(Row row, params IEnumerable<Row> among)
    {
        IReadOnlyList<SourcePosition> stated = [.. among
            .OrderBy(other => other == row ? -1 : other.Index)
            .Prepend(row)
            .Distinct()
            .Select(StatedAt)
            .OfType<SourcePosition>()];
        return stated.Where(place => place.Source == at.At.Source && place > at.At)
            .Concat(stated.Where(place => place.Source != at.At.Source && place.Source == File?.At.Source))
            .FirstOrDefault(at.At);
    }

    /// <summary>
    /// Where those of the rows stand that other files state than that of a place: <c> ('assist_at' stands at
    /// nato.yaml:12:5)</c>; empty for none.
    /// </summary>
    public string Elsewhere(IEnumerable<Row> rows, SourcePosition here)
    {
        IReadOnlyList<string> places = [.. rows
            .Where(row => StatedAt(row) is { Source.Origin: Origin.File } stated && stated.Source != here.Source)
            .OrderBy(row => row.Index)
            .Select(row => $"{MessageText.Quoted(row.Key)} stands at {StatedAt(row)}")];
        return places.Count == 0 ? "" : $" ({string.Join(", ", places)})";
    }

    private SourcePosition? StatedAt(Row row) => States(row) ? nodes[row.Index]!.At : null;
}
