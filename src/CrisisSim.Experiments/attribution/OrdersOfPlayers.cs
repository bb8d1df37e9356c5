using CrisisSim.Kernel;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Orders drawn anew in each crisis, every second one the reverse of the one before it. A player's place depends on the seed, the
/// crisis and its own name alone.
/// </summary>
internal sealed class OrdersOfPlayers : CoalitionDesign
{
    private static readonly ulong Actor = Name.Key("attribution");

    private readonly ulong seed;
    private readonly int orders;
    private readonly ulong[] names;

    public OrdersOfPlayers(IReadOnlyList<string> players, ulong seed, int orders) : base(players.Count) =>
        (this.seed, this.orders, names) = (seed, orders, [.. players.Select(Name.Key)]);

    public override int Plays => 2 + (orders * Inner);

    public override int Whole => 1;

    public override string Words => orders == 1
        ? "Shapley values from one order a crisis, drawn at random"
        : $"Shapley values from {orders} orders a crisis, drawn at random, every second one the reverse of the one before";

    /// <summary>Combinations between nobody and everyone in one order.</summary>
    private int Inner => Math.Max(0, Players - 1);

    public override void Draw(long trial, Span<ulong> coalitions)
    {
        (coalitions[0], coalitions[1]) = (0, Everyone);
        for (int k = 0; k < orders; k++)
        {
            int[] order = Order(trial, k);
            ulong joined = 0;
            for (int place = 0; place < Inner; place++) coalitions[2 + (k * Inner) + place] = joined |= 1UL << order[place];
        }
    }

    public override void Divide(long trial, ReadOnlySpan<double> worth, Span<double> parts)
    {
        parts.Clear();
        for (int k = 0; k < orders; k++) Shapley.Along(Order(trial, k), Along(k, worth), parts);
        for (int player = 0; player < Players; player++) parts[player] /= orders;
    }

    public override ulong Moving(long trial, ReadOnlySpan<double> worth)
    {
        ulong moving = 0;
        for (int k = 0; k < orders; k++)
        {
            (int[] order, double[] along) = (Order(trial, k), Along(k, worth));
            for (int place = 0; place < Players; place++)
                if (along[place + 1] != along[place]) moving |= 1UL << order[place];
        }
        return moving;
    }

    /// <summary>The worth along an order, from nobody to everyone.</summary>
    private double[] Along(int number, ReadOnlySpan<double> worth) => [worth[0], .. worth.Slice(2 + (number * Inner), Inner), .. Players > 0 ? [worth[1]] : (double[])[]];

    private int[] Order(long trial, int number)
    {
        var chance = new Chance(seed, (ulong)trial);
        double[] place = [.. names.Select(name => chance.Of(Actor, name, (ulong)(number / 2)).Uniform())];
        int[] order = [.. Enumerable.Range(0, Players)];
        Array.Sort(place, order);
        if (number % 2 != 0) Array.Reverse(order);
        return order;
    }
}
