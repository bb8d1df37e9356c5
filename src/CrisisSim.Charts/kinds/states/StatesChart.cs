using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>
/// How the attacks stand day by day: stopped, undecided, or the attacker has what it came for, as shares of all crises,
/// one panel a wording. General war counts as undecided. Days before the thirtieth are told from what is recorded of an
/// attack for an objective; when an act of limited aim is over is not among that.
/// </summary>
public static class StatesChart
{
    private const int Height = 190, MostColumns = 2;

    /// <summary>Under one wording or several over the same trials, the baseline first.</summary>
    /// <exception cref="ArgumentException">There is no table, or no trial.</exception>
    public static Chart Draw(IReadOnlyList<TrialTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        if (tables.Count == 0 || tables[0].Trials == 0)
            throw new ArgumentException("There is no crisis to draw.", nameof(tables));
        IReadOnlyList<Series> series = ComparedSeries.For(tables);
        StateShares[] shares = [.. tables.Select((table, k) => new StateShares(table, series[k]))];
        return new Chart
        {
            Name = "states",
            Title = StateWords.Title(shares),
            Subtitle = $"How the attack stands at the end of each day, over {Phrase.AllCrises(tables[0].Trials)}; "
                + "general war counts as undecided",
            Description = string.Join(" ", shares.Select(StateWords.Describe)),
            Panels = [.. shares.Select(each => Panel(each, shares.Length > 1))],
            Columns = Math.Min(MostColumns, shares.Length),
            Legend = StateShares.Series,
            PlotHeight = Height,
        };
    }

    private static Panel Panel(StateShares of, bool isNamed) => new()
    {
        Heading = isNamed ? of.Wording.Name : "",
        X = new NumberAxis(-0.5, of.Days + 0.5)
        {
            Title = "day",
            Ticks = [.. Enumerable.Range(0, (of.Days / 5) + 1).Select(k => new Tick(5 * k, $"{5 * k}"))],
            Grid = false,
        },
        Y = new NumberAxis(0, 100) { Title = "share of all crises", Unit = " %" },
        Marks = [.. Enumerable.Range(0, of.Days + 1).SelectMany(day => Column(of, day))],
    };

    private static IEnumerable<Box> Column(StateShares of, int day)
    {
        double low = 0;
        foreach (AttackState state in StateShares.BestFirst)
        {
            double high = low + (100 * of.Share(state, day).Value);
            if (high > low)
                yield return new Box(day - 0.5, day + 0.5, low, high)
                {
                    Series = StateShares.For(state),
                    Read = $"{of.Wording.Name}, day {day}, {StateShares.Name(state)}: "
                        + Phrase.Percent(of.Share(state, day)),
                };
            low = high;
        }
    }
}

/// <summary>How the attacks stand under one wording at the end of each day. Compared by reference.</summary>
internal sealed class StateShares
{
    private readonly int[,] counts;
    private readonly int trials;

    public StateShares(TrialTable table, Series wording)
    {
        (Wording, trials) = (wording, table.Trials);
        Days = (int)Math.Min(CountingWindow.Days, Math.Floor(table.Horizon / 24));
        counts = new int[BestFirst.Count, Days + 1];
        for (int row = 0; row < trials; row++)
            for (int day = 0; day <= Days; day++)
                counts[(int)At(table, row, day), day]++;
    }

    /// <summary>The states, the best for the alliance first.</summary>
    public static IReadOnlyList<AttackState> BestFirst { get; } =
        [AttackState.Stopped, AttackState.Undecided, AttackState.Taken];

    public static IReadOnlyList<Series> Series { get; } = [.. BestFirst.Select(For)];

    public Series Wording { get; }

    /// <summary>The last day that is shown.</summary>
    public int Days { get; }

    public static Series For(AttackState state) => new(Name(state), state switch
    {
        AttackState.Stopped => 1,
        AttackState.Undecided => Palette.NoDeclaration, // grey: neither good nor bad
        _ => 0,
    });

    public static string Name(AttackState state) => state switch
    {
        AttackState.Stopped => "stopped",
        AttackState.Undecided => "undecided",
        _ => "attacker has what it came for",
    };

    public Estimate Share(AttackState state, int day) => new Proportion(counts[(int)state, day], trials).Estimate();

    /// <summary>
    /// How an attack stands at the end of a day, by its milestones; on day 30 as it was seen then.
    /// </summary>
    private static AttackState At(TrialTable table, int row, int day)
    {
        if (day == CountingWindow.Days) return table.AtDay30(row);
        double hours = 24.0 * day;
        bool taken = table[Milestone.ObjectiveTaken][row] <= hours && !(table[Milestone.Restored][row] <= hours);
        if (table[Milestone.Ended][row] <= hours)
        {
            return table.End(row) switch
            {
                EndKind.GeneralWar or EndKind.NoAttack => AttackState.Undecided,
                EndKind.FaitAccompli or EndKind.Conceded => AttackState.Taken,
                EndKind.Halted or EndKind.Restored or EndKind.Withdrew or EndKind.Over => AttackState.Stopped,
                _ => taken ? AttackState.Taken : AttackState.Stopped,
            };
        }
        if (taken) return AttackState.Taken;
        return table[Milestone.Halted][row] <= hours || table[Milestone.Restored][row] <= hours
            ? AttackState.Stopped
            : AttackState.Undecided;
    }
}
