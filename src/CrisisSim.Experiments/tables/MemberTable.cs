using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// What one member did in every trial of a table, in trial order. Numbers are kept with seven digits.
/// </summary>
public readonly struct MemberTable
{
    private readonly MemberColumns columns;
    private readonly int first;

    internal MemberTable(string name, MemberColumns columns, int first, int trials) =>
        (Name, this.columns, this.first, Trials) = (name, columns, first, trials);

    /// <summary>The member's name.</summary>
    public string Name { get; }

    /// <summary>Number of trials.</summary>
    public int Trials { get; }

    /// <summary>Hours from t = 0, +infinity for never; before t = 0 negative.</summary>
    public ReadOnlySpan<float> this[MemberMilestone milestone] => columns[milestone].Slice(first, Trials);

    /// <summary>Numbers, 0 or more.</summary>
    public ReadOnlySpan<float> this[MemberQuantity quantity] => columns[quantity].Slice(first, Trials);

    /// <summary>Whether something was true of the member in the trial at this row.</summary>
    public bool Has(MemberTrait trait, int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Trials, nameof(row));
        return columns.Has(trait, first + row);
    }
}
