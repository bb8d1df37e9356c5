using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// Where the entries of the suite are played; it keeps what several entries share. Not safe for use from several
/// threads.
/// </summary>
public sealed class FactBench : FactPlayer
{
    private PopulationSample? attacks, armed;
    private readonly Dictionary<Type, object> kept = [];
    private AttackChoice? choice;

    /// <inheritdoc cref="FactPlayer(Func{string, Scenario}, ulong, int, int, CancellationToken)"/>
    internal FactBench(Func<string, Scenario> scenarios, ulong seed, int factor, int threads,
        CancellationToken cancellation = default)
        : base(scenarios, seed, factor, threads, cancellation)
    {
    }

    /// <summary>The attacks of the default population, played once for all patterns that read them.</summary>
    internal PopulationSample Attacks => attacks ??= DefaultPopulation.Play(this, Scenario(DefaultPopulation.File));

    /// <summary>The armed attacks of the population, among allies of any resolve.</summary>
    internal PopulationSample Armed => armed ??= DefaultPopulation.PlayArmed(this, Scenario(DefaultPopulation.File));

    /// <summary>What attackers choose in the population, computed once for all patterns that read it.</summary>
    internal AttackChoice Choice => choice ??= AttackChoice.Play(this);

    /// <summary>What several entries of one kind share, made once.</summary>
    internal T Shared<T>(Func<FactBench, T> make)
        where T : class
    {
        if (kept.GetValueOrDefault(typeof(T)) is not T shared) kept.Add(typeof(T), shared = make(this));
        return shared;
    }
}
