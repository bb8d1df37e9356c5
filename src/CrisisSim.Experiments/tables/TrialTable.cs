using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Trials under one declaration, one row a trial in the order of their numbers, kept by column. It is what analysis
/// reads: play, record, then judge. Immutable; compared by reference. An hour that never came is +infinity, so that no
/// mean over the trials in which something happened can be taken by accident.
/// </summary>
public sealed class TrialTable
{
    private readonly TrialColumns columns;
    private readonly int first;

    internal TrialTable(TrialColumns columns, int trials) : this(columns, 0, trials)
    {
    }

    private TrialTable(TrialColumns columns, int first, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)trials, (uint)(columns.Capacity - first), nameof(trials));
        (this.columns, this.first, Trials) = (columns, first, trials);
        Head = first == 0 ? columns.Head : columns.Head with { First = columns.Head.First + first };
    }

    /// <summary>What the trials have in common.</summary>
    public TableHead Head { get; }

    /// <summary>Name of the declaration.</summary>
    public string Declaration => Head.Declaration;

    /// <summary>Hours after which nothing is recorded.</summary>
    public double Horizon => Head.Horizon;

    /// <summary>The same wording where the same incident is no attack; null where that was not played.</summary>
    public TrialTable? IfNoAttack { get; private init; }

    /// <summary>
    /// The same wording where the attacked member brought the same incident on itself; null where that was not played.
    /// </summary>
    public TrialTable? IfProvoked { get; private init; }

    /// <summary>Number of trials; a cancelled run may have none.</summary>
    public int Trials { get; }

    /// <summary>Hours from t = 0, +infinity for never; before t = 0 negative.</summary>
    public ReadOnlySpan<double> this[Milestone milestone] => columns[milestone].Slice(first, Trials);

    /// <summary>Numbers, 0 or more.</summary>
    public ReadOnlySpan<double> this[Quantity quantity] => columns[quantity].Slice(first, Trials);

    /// <summary>Shares in [0, 1].</summary>
    public ReadOnlySpan<double> this[Portion portion] => columns[portion].Slice(first, Trials);

    /// <summary>
    /// Hours on the critical path; over the stages they sum to the hours to day 30 without an effective response.
    /// </summary>
    public ReadOnlySpan<double> this[Stage stage] => columns[stage].Slice(first, Trials);

    /// <summary>Counts.</summary>
    public ReadOnlySpan<int> this[Tally tally] => columns[tally].Slice(first, Trials);

    /// <summary>Whether something was true of the trial at this row.</summary>
    public bool Has(Trait trait, int row) => columns[trait][Within(row)];

    /// <summary>Level decided, or the highest interim level adopted.</summary>
    public ResponseLevel Level(int row) => (ResponseLevel)columns.Levels[Within(row)];

    /// <summary>Level first asked for.</summary>
    public ResponseLevel Asked(int row) => (ResponseLevel)columns.Asked[Within(row)];

    /// <summary>How the crisis ended.</summary>
    public EndKind End(int row) => (EndKind)columns.Ends[Within(row)];

    /// <summary>How the attack stood on day 30.</summary>
    public AttackState AtDay30(int row) => (AttackState)columns.States[Within(row)];

    /// <summary>The member whose contingent the critical path followed, or null.</summary>
    public string? PathMember(int row) =>
        columns.PathMembers[Within(row)] is >= 0 and var member ? Head.Members[member] : null;

    /// <summary>The columns of a member, by its place in <see cref="TableHead.Members"/>.</summary>
    public MemberTable Member(int index) => new(Head.Members[index], columns.Member(index), first, Trials);

    /// <summary>
    /// A milestone as statistics take it, up to the horizon; what came before t = 0 counts as at t = 0.
    /// </summary>
    /// <exception cref="ArgumentException">There is no trial.</exception>
    public EventTimes Times(Milestone milestone)
    {
        double[] hours = [.. this[milestone]];
        for (int i = 0; i < hours.Length; i++) hours[i] = Math.Max(hours[i], 0);
        return new EventTimes(hours, Horizon);
    }

    /// <summary>The first of these trials, sharing their columns.</summary>
    public TrialTable Take(int trials) =>
        new(columns, first, Math.Min(trials, Trials)) { IfNoAttack = IfNoAttack, IfProvoked = IfProvoked };

    /// <summary>
    /// Some of these trials, sharing their columns, with as many of the same crises otherwise as a run of that length
    /// has: what a short run would have given.
    /// </summary>
    /// <param name="from">The row of the first; a multiple of 4 where the crises otherwise are at hand.</param>
    /// <param name="trials">How many.</param>
    public TrialTable Block(int from, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)from, (uint)(Trials - trials), nameof(from));
        return new TrialTable(columns, first + from, trials)
        {
            IfNoAttack = IfNoAttack?.Block(from / 2, Counterfactual.NoAttack.TrialsOf(trials)),
            IfProvoked = IfProvoked?.Block(from / 4, Counterfactual.Provoked.TrialsOf(trials)),
        };
    }

    /// <summary>These trials, with those in which the same crises were otherwise beside them.</summary>
    internal TrialTable If(Counterfactual what, TrialTable otherwise) => new(columns, first, Trials)
    {
        IfNoAttack = what == Counterfactual.NoAttack ? otherwise : IfNoAttack,
        IfProvoked = what == Counterfactual.Provoked ? otherwise : IfProvoked,
    };

    private int Within(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Trials, nameof(row));
        return first + row;
    }
}
