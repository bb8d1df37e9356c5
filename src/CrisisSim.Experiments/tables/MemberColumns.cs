using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The columns of one member while they are written. Seven digits are kept: a member's hour of a crisis of months is
/// then known to a few seconds, and a million trials of an alliance fit in memory.
/// </summary>
internal sealed class MemberColumns
{
    private static readonly int Measures = Enum.GetValues<MemberMeasure>().Length;

    private readonly float[][] measures;
    private byte[] traits;

    public MemberColumns(int capacity)
    {
        measures = [.. Enumerable.Range(0, Measures).Select(_ => new float[capacity])];
        traits = new byte[capacity];
    }

    public Span<float> this[MemberMeasure measure] => measures[(int)measure];

    public bool Has(MemberTrait trait, int row) => (traits[row] & (1 << (int)trait)) != 0;

    public void Set(MemberTrait trait, int row) => traits[row] |= (byte)(1 << (int)trait);

    public void Grow(int capacity)
    {
        for (int k = 0; k < measures.Length; k++) Array.Resize(ref measures[k], capacity);
        Array.Resize(ref traits, capacity);
    }

    public void Write(int row, MemberOutcome outcome)
    {
        for (int k = 0; k < measures.Length; k++) measures[k][row] = (float)Value(outcome, (MemberMeasure)k);
        traits[row] = 0;
        if (outcome.Refused) Set(MemberTrait.Refused, row);
        if (outcome.Alone) Set(MemberTrait.Alone, row);
        if (outcome.Honoured) Set(MemberTrait.Honoured, row);
        if (outcome.LegalBreach) Set(MemberTrait.LegalBreach, row);
    }

    private static double Value(MemberOutcome outcome, MemberMeasure measure) => measure switch
    {
        MemberMeasure.Detected => outcome.Detected.OrNever,
        MemberMeasure.Convinced => outcome.Convinced.OrNever,
        MemberMeasure.Alerted => outcome.Alerted.OrNever,
        MemberMeasure.Authorized => outcome.Authorized.OrNever,
        MemberMeasure.Moved => outcome.Moved.OrNever,
        MemberMeasure.Arrived => outcome.Arrived.OrNever,
        MemberMeasure.Line => outcome.Line,
        MemberMeasure.SeveritySeen => outcome.SeveritySeen,
        MemberMeasure.Share => outcome.Share,
        MemberMeasure.Delivered => outcome.Delivered,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "A member has no such measure."),
    };
}
