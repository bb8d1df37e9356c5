namespace CrisisSim.Model;

/// <summary>
/// A value of every measure of one member: never, 0 or false until it is set. A copy of the struct shares its numbers;
/// <see cref="Copy"/> shares nothing.
/// </summary>
internal struct MemberValues
{
    private static readonly int Milestones = MemberMilestone.All.Count;

    private readonly double[] numbers;
    private ulong traits;

    public MemberValues()
    {
        numbers = new double[Milestones + MemberQuantity.All.Count];
        Clear();
    }

    private MemberValues(MemberValues other) => (numbers, traits) = ([.. other.numbers], other.traits);

    public Moment this[MemberMilestone milestone]
    {
        readonly get => double.IsFinite(numbers[milestone.Index]) ? Moment.At(numbers[milestone.Index]) : Moment.Never;
        set => numbers[milestone.Index] = value.OrNever;
    }

    public double this[MemberQuantity quantity]
    {
        readonly get => numbers[Milestones + quantity.Index];
        set => numbers[Milestones + quantity.Index] = value;
    }

    public bool this[MemberTrait trait]
    {
        readonly get => (traits & (1UL << trait.Index)) != 0;
        set => traits = value ? traits | (1UL << trait.Index) : traits & ~(1UL << trait.Index);
    }

    public readonly MemberValues Copy() => new(this);

    public readonly bool Same(MemberValues other) =>
        traits == other.traits && numbers.AsSpan().SequenceEqual(other.numbers);

    public void Clear()
    {
        Array.Clear(numbers);
        Array.Fill(numbers, double.PositiveInfinity, 0, Milestones);
        traits = 0;
    }
}
