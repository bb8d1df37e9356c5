using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>
/// Parameters of M12, response options. What the catalogue of replies states of them is here as it stands there.
/// </summary>
public sealed record ResponseParameters
{
    private const Adopters ByBody = Adopters.Body, ByMembers = Adopters.Members, ByAnother = Adopters.AnotherBody;

    private static readonly Domain[] Everywhere =
        [Domain.Land, Domain.Air, Domain.Sea, Domain.Cyber, Domain.Space, Domain.Hybrid, Domain.Economic];

    private static readonly Domain[] WithForce = [Domain.Land, Domain.Air, Domain.Sea];

    /// <summary>
    /// The options: the levels first, in their order, from statement to strategic signalling; then what belongs to one of
    /// them.
    /// </summary>
    public IReadOnlyList<ResponseOption> Options { get; init; } =
    [
        Level(ReplyKind.Statement, ByBody | ByMembers, Everywhere, (2, 5)) with { Resolve = 0.05 },
        Level(ReplyKind.Intelligence, ByMembers, Everywhere, (12, 29)) with { Capacity = 0.15, Resolve = 0.05 },
        Level(ReplyKind.Sanctions, ByMembers | ByAnother, Everywhere, (144, 1176)) with
        {
            Capacity = 0.2, Resolve = 0.3, CostToAttacker = 0.15, From = 3,
        },
        Level(ReplyKind.CyberReply, ByMembers, [Domain.Cyber, Domain.Space, Domain.Hybrid, Domain.Economic], (72, 240)) with
        {
            Capacity = 0.45, Resolve = 0.3, CostToAttacker = 0.1, BelowLine = false, FitsFrom = 4,
        },
        Level(ReplyKind.Reinforcement, ByBody | ByMembers, WithForce, (24, 46)) with
        {
            Capacity = 0.1, Resolve = 0.5, CostToAttacker = 0.05, BelowLine = false,
        },
        Level(ReplyKind.Combat, ByBody | ByMembers, [.. WithForce, Domain.Hybrid], (24, 46)) with
        {
            Capacity = 0.05, Resolve = 0.8, CostToAttacker = 0.3, BelowLine = false, FitsFrom = Incident.ArmedAttack,
        },
        Level(ReplyKind.StrategicSignalling, ByMembers, WithForce, (12, 23)) with
        {
            Capacity = 0.05, Resolve = 0.5, CostToAttacker = 0.1, BelowLine = false,
        },
        Further(ReplyKind.Mediation, ResponseLevel.Statement, ByMembers | ByAnother, Everywhere, (48, 240)) with
        {
            Chance = 0.09, CostToAttacker = 0, Resolve = 0, Effect = 1.5,
        },
        Further(ReplyKind.RecallOfEnvoys, ResponseLevel.Intelligence, ByBody | ByMembers, Everywhere, (48, 168)) with
        {
            Chance = 0.05, CostToAttacker = 0.02, Resolve = 0.1, Since = 1948, From = 3,
        },
        Further(ReplyKind.Exclusion, ResponseLevel.Sanctions, ByAnother, Everywhere, (240, 720)) with
        {
            Chance = 0.05, CostToAttacker = 0.05, Resolve = 0.15, From = 3,
        },
        Further(ReplyKind.CounterMeasures, ResponseLevel.Sanctions, ByMembers,
            [Domain.Cyber, Domain.Space, Domain.Hybrid, Domain.Economic], (336, 1440)) with
        {
            Chance = 0.05, Capacity = 0.1, CostToAttacker = 0.1, Resolve = 0.2, From = 2,
        },
        Further(ReplyKind.ArmsAndMoney, ResponseLevel.Sanctions, ByMembers | ByAnother, Everywhere, (168, 1440)) with
        {
            Chance = 0.1, Capacity = 0.1, CostToAttacker = 0.1, Resolve = 0.3, Effect = 0.2,
        },
        Further(ReplyKind.PrecautionaryDeployment, ResponseLevel.Sanctions, ByBody | ByMembers,
            [.. WithForce, Domain.Hybrid, Domain.Economic], (96, 336)) with
        {
            Chance = 0.15, Capacity = 0.05, CostToAttacker = 0.02, Resolve = 0.4, Effect = 0.1,
        },
        Further(ReplyKind.Escort, ResponseLevel.Sanctions, ByMembers, [Domain.Sea, Domain.Hybrid], (168, 720)) with
        {
            Chance = 0.03, Capacity = 0.15, CostToAttacker = 0.02, Resolve = 0.2,
        },
        Further(ReplyKind.Quarantine, ResponseLevel.CyberReply, ByMembers, [Domain.Sea, Domain.Economic], (168, 720)) with
        {
            Chance = 0.02, Capacity = 0.3, CostToAttacker = 0.2, Resolve = 0.5, BelowLine = false,
        },
    ];

    /// <summary>
    /// Share of the members of another body that must be for a reply before it adopts it, (0, 1]; 1 is unanimity.
    /// </summary>
    public double CommonConsent { get; init; } = 1;

    /// <summary>The option that makes a level.</summary>
    public ResponseOption At(ResponseLevel level) => Options[(int)level - 1];

    /// <summary>The option of a kind.</summary>
    public ResponseOption Of(ReplyKind kind) => Options.First(option => option.Kind == kind);

    /// <summary>The same with one option replaced by another of its kind.</summary>
    public ResponseParameters With(ResponseOption option) =>
        this with { Options = [.. Options.Select(o => o.Kind == option.Kind ? option : o)] };

    private static ResponseOption Level(ReplyKind kind, Adopters adopters, IReadOnlyList<Domain> domains,
        (double Median, double P90) hours) => Further(kind, (ResponseLevel)kind, adopters, domains, hours);

    private static ResponseOption Further(ReplyKind kind, ResponseLevel level, Adopters adopters,
        IReadOnlyList<Domain> domains, (double Median, double P90) hours) =>
        new()
        {
            Kind = kind,
            Level = level,
            Adopters = adopters,
            Domains = domains,
            Latency = Distribution.LognormalFrom(hours.Median, hours.P90),
            Capacity = 0,
            BelowLine = true,
        };
}
