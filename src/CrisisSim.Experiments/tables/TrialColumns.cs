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

    private readonly double[][] milestones, portions, path;
    private readonly int[][] tallies;
    private readonly MemberColumns[] members;
    private byte[] levels = [], asked = [], ends = [], traits = [];
    private short[] pathMembers = [];
    private double[] peakRungs = [];

    public TrialColumns(TableHead head, int capacity)
    {
        Head = head;
        milestones = Empty<double>(Enum.GetValues<Milestone>().Length);
        portions = Empty<double>(Enum.GetValues<Portion>().Length);
        path = Empty<double>(CriticalPath.Stages);
        tallies = Empty<int>(Enum.GetValues<Tally>().Length);
        members = [.. head.Members.Select(_ => new MemberColumns(0))];
        Grow(capacity);
    }

    public TableHead Head { get; }
    public int Capacity => ends.Length;
    public Span<double> this[Milestone milestone] => milestones[(int)milestone];
    public Span<double> this[Portion portion] => portions[(int)portion];
    public Span<double> this[Stage stage] => path[(int)stage];
    public Span<int> this[Tally tally] => tallies[(int)tally];
    public Span<byte> Levels => levels;
    public Span<byte> Asked => asked;
    public Span<byte> Ends => ends;
    public Span<short> PathMembers => pathMembers;
    public Span<double> PeakRungs => peakRungs;

    public MemberColumns Member(int index) => members[index];

    public bool Has(Trait trait, int row) => (traits[row] & (1 << (int)trait)) != 0;

    public void Set(Trait trait, int row) => traits[row] |= (byte)(1 << (int)trait);

    /// <summary>Makes room for more rows; those written stay.</summary>
    public void Grow(int capacity)
    {
        foreach (double[][] columns in (double[][][])[milestones, portions, path])
            for (int k = 0; k < columns.Length; k++) Array.Resize(ref columns[k], capacity);
        for (int k = 0; k < tallies.Length; k++) Array.Resize(ref tallies[k], capacity);
        Array.Resize(ref levels, capacity);
        Array.Resize(ref asked, capacity);
        Array.Resize(ref ends, capacity);
        Array.Resize(ref traits, capacity);
        Array.Resize(ref pathMembers, capacity);
        Array.Resize(ref peakRungs, capacity);
        foreach (MemberColumns member in members) member.Grow(capacity);
    }

    private static T[][] Empty<T>(int columns) => [.. Enumerable.Range(0, columns).Select(_ => Array.Empty<T>())];
}
