using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The columns of one declaration while they are written. Rows may be written in any order and from several threads,
/// one thread a row; growing is for one thread alone.
/// </summary>
internal sealed class TrialColumns
{
    /// <summary>The path member of a trial in which nobody's contingent counted.</summary>
    public const short Nobody = -1;

    private readonly double[][] milestones, quantities, portions, path;
    private readonly int[][] tallies;
    private readonly bool[][] traits;
    private readonly MemberColumns[] members;
    private byte[] levels = [], asked = [], ends = [], states = [];
    private short[] pathMembers = [];

    public TrialColumns(TableHead head, int capacity)
    {
        Head = head;
        milestones = Empty<double>(Milestone.All.Count);
        quantities = Empty<double>(Quantity.All.Count);
        portions = Empty<double>(Portion.All.Count);
        path = Empty<double>(CriticalPath.Stages);
        tallies = Empty<int>(Tally.All.Count);
        traits = Empty<bool>(Trait.All.Count);
        members = [.. head.Members.Select(_ => new MemberColumns(0))];
        Grow(capacity);
    }

    public TableHead Head { get; }
    public int Capacity => ends.Length;
    public Span<double> this[Milestone milestone] => milestones[milestone.Index];
    public Span<double> this[Quantity quantity] => quantities[quantity.Index];
    public Span<double> this[Portion portion] => portions[portion.Index];
    public Span<double> this[Stage stage] => path[(int)stage];
    public Span<int> this[Tally tally] => tallies[tally.Index];
    public Span<bool> this[Trait trait] => traits[trait.Index];
    public Span<byte> Levels => levels;
    public Span<byte> Asked => asked;
    public Span<byte> Ends => ends;
    public Span<byte> States => states;
    public Span<short> PathMembers => pathMembers;

    public MemberColumns Member(int index) => members[index];

    /// <summary>Makes room for more rows; those written stay.</summary>
    public void Grow(int capacity)
    {
        foreach (double[][] columns in (double[][][])[milestones, quantities, portions, path])
            for (int k = 0; k < columns.Length; k++) Array.Resize(ref columns[k], capacity);
        for (int k = 0; k < tallies.Length; k++) Array.Resize(ref tallies[k], capacity);
        for (int k = 0; k < traits.Length; k++) Array.Resize(ref traits[k], capacity);
        Array.Resize(ref levels, capacity);
        Array.Resize(ref asked, capacity);
        Array.Resize(ref ends, capacity);
        Array.Resize(ref states, capacity);
        Array.Resize(ref pathMembers, capacity);
        foreach (MemberColumns member in members) member.Grow(capacity);
    }

    private static T[][] Empty<T>(int columns) => [.. Enumerable.Range(0, columns).Select(_ => Array.Empty<T>())];
}
