namespace CrisisSim.Kernel.Tests;

public sealed class QueueingTests
{
    /// <summary>
    /// The mean wait in the queue M/M/c is C(c, a)/(cμ − λ), C the probability of waiting (Erlang 1917). Each estimate
    /// is the mean of 40 independent trials of 4,000 hours, of which the first 400 are left out, and must lie within
    /// 3.3 of its own standard errors (a band that 999 in 1,000 correct programs stay in).
    /// </summary>
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(1, 0.8)]
    [InlineData(2, 1.4)]
    [InlineData(5, 4.0)]
    public void The_mean_wait_for_a_resource_is_that_of_Erlang(int servers, double load)
    {
        var queue = new MarkovQueue(servers, load);
        double[] means = Enumerable.Range(0, 40).Select(t => queue.MeanWait((ulong)t)).ToArray();
        double mean = means.Average();
        double standardError = Math.Sqrt(means.Sum(m => (m - mean) * (m - mean)) / 39 / 40);
        double expected = ErlangC(servers, load) / (servers - load);
        Math.Abs(mean - expected).ShouldBeLessThan(3.3 * standardError);
        standardError.ShouldBeLessThan(0.06 * expected);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(12, 4)]
    [InlineData(13, 4)]
    [InlineData(5, 8)]
    public void Equal_loads_take_the_ceiling_of_n_over_c_turns(int loads, int berths)
    {
        var simulation = new Simulation();
        var lift = new Resource(simulation, berths);
        for (int i = 0; i < loads; i++) Load();
        simulation.Run();
        simulation.Now.ShouldBe(Math.Ceiling((double)loads / berths) * 6.5);

        async Process Load()
        {
            await lift.Acquire();
            await simulation.Delay(6.5);
            lift.Release();
        }
    }

    /// <summary>100,000 trials; 3.3 standard errors.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(32)]
    public void The_slowest_of_n_exponentials_takes_the_harmonic_number_over_the_rate(int members)
    {
        double expected = Enumerable.Range(1, members).Sum(k => 1.0 / k) / 0.25;
        double variance = Enumerable.Range(1, members).Sum(k => 1.0 / k / k) / 0.25 / 0.25;
        Slowest(members, Distribution.Exponential(4)).ShouldBe(expected, 3.3 * Math.Sqrt(variance / 100_000));
    }

    /// <summary>
    /// E max = ∫ 1 − F(x)ⁿ dx, by Simpson's rule in the logarithm; 100,000 trials; 3.3 standard errors.
    /// </summary>
    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void The_slowest_of_n_lognormals_takes_what_the_integral_says(int members)
    {
        var oracle = new MathNet.Numerics.Distributions.LogNormal(Math.Log(18), 0.9);
        double Moment(int power) => MathNet.Numerics.Integration.SimpsonRule.IntegrateComposite(
            y => power * Math.Exp(power * y) * (1 - Math.Pow(oracle.CumulativeDistribution(Math.Exp(y)), members)),
                Math.Log(18) - 20, Math.Log(18) + 14, 20_000);
        (double mean, double square) = (Moment(1), Moment(2));
        Slowest(members, Distribution.Lognormal(18, 0.9)).ShouldBe(mean,
            3.3 * Math.Sqrt((square - mean * mean) / 100_000));
    }

    private static double ErlangC(int servers, double load)
    {
        double blocked = 1.0; // Erlang B by its recursion
        for (int k = 1; k <= servers; k++) blocked = load * blocked / (k + load * blocked);
        return blocked / (1 - load / servers * (1 - blocked));
    }

    private static double Slowest(int members, Distribution duration)
    {
        var simulation = new Simulation();
        Signal[] done = Enumerable.Range(0, members).Select(_ => new Signal(simulation)).ToArray();
        (Chance chance, double sum) = (new Chance(1, 0), 0.0);
        for (ulong trial = 0UL; trial < 100_000; trial++)
        {
            simulation.Reset();
            chance = new Chance(11, trial);
            for (int i = 0; i < members; i++) Member(i);
            simulation.Run();
            sum += done.Max(signal => signal.SetAt);
        }

        return sum / 100_000;

        async Process Member(int i)
        {
            Stream stream = chance.StreamFor((ulong)i, Name.Key("assessment"));
            await simulation.Delay(duration.Sample(ref stream));
            done[i].Fire();
        }
    }
}
