namespace CrisisSim.Model;

/// <summary>What a crisis writes down as it goes; the outcome is made from it at the end.</summary>
internal sealed class CrisisRecord
{
    private readonly MeasuredValues values = new();

    /// <summary>Level adopted so far.</summary>
    public ResponseLevel Level { get; set; }

    /// <summary>Level asked for.</summary>
    public ResponseLevel Asked { get; set; }

    public ref Moment this[Milestone milestone] => ref values[milestone];

    public ref int this[Tally tally] => ref values[tally];

    /// <summary>Notes when a milestone was reached; only the first time counts.</summary>
    public void Mark(Milestone milestone, Moment at)
    {
        if (!values[milestone].Happened) values[milestone] = at;
    }

    public void Clear()
    {
        values.Clear();
        Level = Asked = ResponseLevel.None;
    }
}
