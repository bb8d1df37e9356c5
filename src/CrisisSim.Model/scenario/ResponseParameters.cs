using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>Parameters of M12, response options.</summary>
public sealed record ResponseParameters
{
    /// <summary>The options, one for each level from statement to strategic signalling.</summary>
    public IReadOnlyList<ResponseOption> Options { get; init; } =
    [
        Option(ResponseLevel.Statement, Distribution.Lognormal(2, 0.7), 0.00, 0.05, 0.00, below: true),
        Option(ResponseLevel.Intelligence, Distribution.Lognormal(12, 0.7), 0.15, 0.05, 0.00, below: true),
        Option(ResponseLevel.Sanctions, Distribution.LognormalFrom(144, 1176), 0.20, 0.30, 0.15, below: true),
        Option(ResponseLevel.CyberReply, Distribution.LognormalFrom(72, 240), 0.45, 0.30, 0.10, below: false)
            with { FitsFrom = 4 },
        Option(ResponseLevel.Reinforcement, Distribution.Lognormal(24, 0.5), 0.10, 0.50, 0.00, below: false),
        Option(ResponseLevel.Combat, Distribution.Lognormal(24, 0.5), 0.05, 0.50, 0.00, below: false)
            with { FitsFrom = Incident.ArmedAttack },
        Option(ResponseLevel.StrategicSignalling, Distribution.Lognormal(12, 0.5), 0.05, 0.50, 0.10, below: false),
    ];

    /// <summary>The option at a level.</summary>
    public ResponseOption At(ResponseLevel level) => Options[(int)level - 1];

    /// <summary>The same with one option replaced by another of its level.</summary>
    public ResponseParameters With(ResponseOption option) =>
        this with { Options = [.. Options.Select(o => o.Level == option.Level ? option : o)] };

    private static ResponseOption Option(ResponseLevel level, Distribution latency, double capacity, double resolve,
        double cost, bool below) =>
        new()
        {
            Level = level,
            Latency = latency,
            Capacity = capacity,
            Resolve = resolve,
            CostToAttacker = cost,
            BelowLine = below
        };
}
