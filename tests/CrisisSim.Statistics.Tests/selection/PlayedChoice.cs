using System.Runtime.InteropServices;

namespace CrisisSim.Statistics.Tests;

/// <summary>
/// A hard choice made once, as <c>choose</c> makes it: 200 first trials of each option, a look after every 100, 95 %,
/// and 10,000 trials an option at most.
/// </summary>
internal sealed class PlayedChoice
{
    public const double Probability = 0.95;

    private const int FirstStage = 200, Look = 100, Most = 10_000;

    private readonly HardChoice choice;
    private readonly Luck luck;
    private readonly List<double[]> crises = [];
    private readonly List<double>[] columns;
    private readonly bool apart;

    /// <param name="choice">What is chosen among.</param>
    /// <param name="luck">The luck of all its crises.</param>
    /// <param name="apart">Whether every option has luck of its own.</param>
    public PlayedChoice(HardChoice choice, Luck luck, bool apart = false)
    {
        (this.choice, this.luck, this.apart) = (choice, luck, apart);
        columns = [.. Enumerable.Range(0, choice.Options).Select(_ => new List<double>())];
        for (int option = 0; option < choice.Options; option++) Play(option, FirstStage);
    }

    private long Spent => columns.Sum(column => (long)column.Count);

    private OptionStanding[] Standings =>
        [.. columns.Select(column => choice.Range.Standing(CollectionsMarshal.AsSpan(column)))];

    private long Left => ((long)Most * choice.Options) - Spent;

    /// <summary>The option that the race leaves; null where the budget ended before.</summary>
    public int? Race()
    {
        var race = new KimNelson([.. columns.Select(column => column.ToArray())], choice.Lead, Probability,
            choice.Better, choice.Range);
        IReadOnlyList<int> racing = [.. Enumerable.Range(0, choice.Options)];
        for (int trials = FirstStage; ; trials += Look)
        {
            racing = race.Survivors(racing, [.. Standings.Select(of => of.Mean)], trials);
            if (racing.Count == 1) return racing[0];
            if (Left < Look * racing.Count) return null;
            foreach (int option in racing) Play(option, Look);
        }
    }

    /// <summary>The greatest mean of both stages; null where they cost more than the budget.</summary>
    public int? TwoStages(double constant)
    {
        long[] all = [.. Standings.Select(of => Rinott.Trials(constant, of.Variance, choice.Lead, FirstStage))];
        if (all.Sum() - Spent > Left) return null;
        for (int option = 0; option < choice.Options; option++) Play(option, all[option] - FirstStage);
        return Best([.. Enumerable.Range(0, choice.Options)]);
    }

    /// <summary>
    /// The best once it is probable enough, or the last where no crisis sets it apart from that, for the two are then
    /// said to tie; null where the budget ended before.
    /// </summary>
    public int? Allocate()
    {
        int[] open = Apart();
        while (open.Length > 1)
        {
            OptionStanding[] all = Standings, standings = [.. open.Select(k => all[k])];
            if (CorrectSelection.Slepian(standings, choice.Better) >= Probability) return Leading(open);
            if (Left <= 0) return null;
            IReadOnlyList<long> next = Ocba.Next(standings, Math.Min(Left, Look * open.Length), choice.Better);
            for (int at = 0; at < open.Length; at++) Play(open[at], next[at]);
        }
        return null;
    }

    /// <summary>How h is found for the number of options.</summary>
    public static double Constant(int options) => Rinott.Constant(options, Probability, FirstStage);

    private int Best(int[] among)
    {
        double sign = choice.Better == Better.Higher ? 1 : -1;
        OptionStanding[] all = Standings;
        return among.MaxBy(option => sign * all[option].Mean);
    }

    private int Leading(int[] open)
    {
        (int best, List<double> last) = (Best(open), columns[^1]);
        int common = Math.Min(columns[best].Count, last.Count);
        return columns[best].Take(common).SequenceEqual(last.Take(common)) ? choice.Options - 1 : best;
    }

    private int[] Apart() => [.. Enumerable.Range(0, choice.Options).Where(
        k => !columns.Take(k).Any(earlier => earlier.SequenceEqual(columns[k])))];

    private void Play(int option, long more)
    {
        List<double> column = columns[option];
        for (long end = column.Count + more; column.Count < end;)
        {
            while (!apart && crises.Count <= column.Count) crises.Add(choice.Draw(luck));
            column.Add((apart ? choice.Draw(luck) : crises[column.Count])[option]);
        }
    }
}
