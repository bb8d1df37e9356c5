using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The columns of one member while they are written. Seven digits are kept: a member's hour of a crisis of months is
/// then known to a few seconds, and a million trials of an alliance fit in memory.
/// </summary>
internal sealed class MemberColumns
{
    private const int BitsOfByte = 8;

    private readonly float[][] milestones, quantities;
    private readonly byte[][] traits;

    public MemberColumns(int capacity)
    {
        milestones = Empty<float>(MemberMilestone.All.Count);
        quantities = Empty<float>(MemberQuantity.All.Count);
        traits = Empty<byte>((MemberTrait.All.Count + BitsOfByte - 1) / BitsOfByte);
        Grow(capacity);
    }

    public Span<float> this[MemberMilestone milestone] => milestones[milestone.Index];

    public Span<float> this[MemberQuantity quantity] => quantities[quantity.Index];

    public bool Has(MemberTrait trait, int row) => (Bits(trait)[row] & Bit(trait)) != 0;

    public void Set(MemberTrait trait, int row) => Bits(trait)[row] |= Bit(trait);

    public void Grow(int capacity)
    {
        foreach (float[][] columns in (float[][][])[milestones, quantities])
            for (int k = 0; k < columns.Length; k++) Array.Resize(ref columns[k], capacity);
        for (int k = 0; k < traits.Length; k++) Array.Resize(ref traits[k], capacity);
    }

    public void Write(int row, MemberOutcome outcome)
    {
        for (int k = 0; k < milestones.Length; k++)
            milestones[k][row] = (float)outcome[MemberMilestone.All[k]].OrNever;
        for (int k = 0; k < quantities.Length; k++) quantities[k][row] = (float)outcome[MemberQuantity.All[k]];
        foreach (byte[] bits in traits) bits[row] = 0;
        for (int k = 0; k < MemberTrait.All.Count; k++)
            if (outcome[MemberTrait.All[k]]) Set(MemberTrait.All[k], row);
    }

    private byte[] Bits(MemberTrait trait) => traits[trait.Index / BitsOfByte];

    private static byte Bit(MemberTrait trait) => (byte)(1 << (trait.Index % BitsOfByte));

    private static T[][] Empty<T>(int columns) => [.. Enumerable.Range(0, columns).Select(_ => Array.Empty<T>())];
}
