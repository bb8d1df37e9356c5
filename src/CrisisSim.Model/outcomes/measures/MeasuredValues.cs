namespace CrisisSim.Model;

/// <summary>
/// A value of every measure: never, 0 or false until it is set; numbers worked out at the end are NaN until then.
/// </summary>
internal sealed class MeasuredValues
{
    private readonly Moment[] milestones = new Moment[Milestone.All.Count];
    private readonly int[] tallies = new int[Tally.All.Count];
    private readonly double[] quantities = new double[Quantity.All.Count];
    private readonly double[] portions = new double[Portion.All.Count];
    private readonly bool[] traits = new bool[Trait.All.Count];

    public MeasuredValues() => Clear();

    private MeasuredValues(MeasuredValues other)
    {
        other.milestones.CopyTo(milestones, 0);
        other.tallies.CopyTo(tallies, 0);
        other.quantities.CopyTo(quantities, 0);
        other.portions.CopyTo(portions, 0);
        other.traits.CopyTo(traits, 0);
    }

    public ref Moment this[Milestone milestone] => ref milestones[milestone.Index];

    public ref int this[Tally tally] => ref tallies[tally.Index];

    public ref double this[Quantity quantity] => ref quantities[quantity.Index];

    public ref double this[Portion portion] => ref portions[portion.Index];

    public ref bool this[Trait trait] => ref traits[trait.Index];

    public MeasuredValues Copy() => new(this);

    public void Clear()
    {
        Array.Fill(milestones, Moment.Never);
        Array.Clear(tallies);
        Array.Fill(quantities, double.NaN);
        Array.Fill(portions, double.NaN);
        Array.Clear(traits);
    }
}
