using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>
/// Small worlds thrown together by chance from all that a scenario can say, each known by its number.
/// </summary>
public static class RandomWorlds
{
    public static World Number(int number)
    {
        Kernel.Stream luck = new Chance(20_27, (ulong)number).StreamFor(0, 0);
        var scenario = new Scenario
        {
            Title = $"random world {number}",
            Horizon = 1500,
            Victim = Worlds.Victim,
            Declarations = [],
            Incidents = RandomIncidents(ref luck),
            Alliance = RandomAlliance(ref luck),
            Attacker = RandomAttacker(ref luck),
            Members = RandomMembers(ref luck),
            Mechanisms = new MechanismParameters
            {
                Harm = new HarmParameters { ConcedeRate = new PerDomain<double>(0, 0, 0, 2e-3, 2e-3, 2e-3, 2e-3) },
                Campaign = new CampaignParameters { CounterOffensive = Distribution.Exponential(100), Retake = 0.75 }
            },
        };
        return new World(scenario, RandomTexts.Text(ref luck));
    }

    private static Incident[] RandomIncidents(ref Kernel.Stream luck)
    {
        var incidents = new Incident[luck.Bernoulli(0.5) ? 1 : 2 + (int)(2 * luck.Uniform())];
        double at = 0;
        for (int k = 0; k < incidents.Length; k++)
        {
            incidents[k] = RandomIncident(at, ref luck);
            if (luck.Bernoulli(0.8)) at += 400 * luck.Uniform(); // else the next comes in the same hour
        }
        return incidents;
    }

    private static Incident RandomIncident(double at, ref Kernel.Stream luck) => new()
    {
        At = at,
        Provoked = luck.Bernoulli(0.3),
        Domain = Pick<Domain>(ref luck),
        Rung = 4 + (5 * luck.Uniform()),
        Real = luck.Bernoulli(0.8),
        Form = luck.Bernoulli(0.5) ? "incursion" : "swarm",
        Warning = Distribution.Fixed(luck.Bernoulli(0.5) ? 0 : 200),
        Interdiction = Distribution.Fixed(luck.Bernoulli(0.7) ? 0 : 150),
        Plainness = luck.Bernoulli(0.4) ? Plainness.Open : Plainness.Doubtful,
        ActPrior = 0.1 + (0.8 * luck.Uniform()),
        AuthorPrior = luck.Bernoulli(0.5) ? 0.1 + (0.8 * luck.Uniform()) : null,
        IntentPrior = luck.Bernoulli(0.5) ? 0.1 + (0.8 * luck.Uniform()) : null,
        AlliesKnow = luck.Bernoulli(0.2) ? Distribution.Exponential(20) : null,
        Contact = luck.Bernoulli(0.3) ? luck.Uniform() : null,
        Aim = luck.Bernoulli(0.25) ? Aim.Limited : Aim.Objective,
        Lasts = luck.Bernoulli(0.3) ? Distribution.Exponential(300) : null,
    };

    private static Attacker RandomAttacker(ref Kernel.Stream luck) => new()
    {
        Strength = 1 + (8 * luck.Uniform()),
        Sponsored = luck.Bernoulli(0.2),
        Adaptive = luck.Bernoulli(0.7),
        Value = 0.3 + (2 * luck.Uniform()),
        CostSensitivity = 2 * luck.Uniform(),
    };

    private static Alliance RandomAlliance(ref Kernel.Stream luck) => new()
    {
        Resolve = luck.Normal(),
        Pace = 0.5 * luck.Normal(),
        Council = new Council { Standing = luck.Bernoulli(0.6) },
        Logistics = new Logistics
        {
            Lift = 1 + (int)(3 * luck.Uniform()),
            Reception = 1,
            Corridors = new Dictionary<string, int> { ["gap"] = 1 }
        },
    };

    private static Member[] RandomMembers(ref Kernel.Stream luck)
    {
        var members = new Member[2 + (int)(6 * luck.Uniform())];
        members[0] = Worlds.Plain(Worlds.Victim);
        for (int k = 1; k < members.Length; k++) members[k] = RandomMember(Worlds.Ally(k), ref luck);
        return members;
    }

    private static Member RandomMember(string name, ref Kernel.Stream luck) => new()
    {
        Name = name,
        Influence = 0.2 + luck.Uniform(),
        Intelligence = 0.2 + (0.8 * luck.Uniform()),
        Bias = luck.Normal() * 0.7,
        Exposure = luck.Uniform(),
        Support = luck.Uniform(),
        Value = luck.Uniform(),
        Cost = luck.Uniform() * 0.6,
        TurnoverPerYear = 2 * luck.Uniform(),
        UtcOffset = (int)(12 * luck.Uniform()) - 6,
        Authorization = RandomChain(ref luck),
        Forces = RandomForces(ref luck),
        Recesses = luck.Bernoulli(0.3) ? [new Recess(new DateOnly(2027, 2, 10), new DateOnly(2027, 2, 21))] : [],
        TieToAttacker = luck.Bernoulli(0.3) ? (2 * luck.Uniform()) - 1 : 0,
        Distance = 5000 * luck.Uniform(),
        BordersAttacker = luck.Bernoulli(0.2),
        IsParty = luck.Bernoulli(0.9),
        Obligation = luck.Bernoulli(0.2) ? Pick<Obligation>(ref luck) : null,
        CollectiveDefence = luck.Bernoulli(0.4) ? RandomChain(ref luck) : null,
        Caveats = luck.Bernoulli(0.5) ? 1 : luck.Uniform(),
        Stocks = luck.Bernoulli(0.7) ? null : 24 * (2 + (28 * luck.Uniform())),
    };

    private static AuthorizationStep[] RandomChain(ref Kernel.Stream luck)
    {
        var steps = new AuthorizationStep[(int)(4 * luck.Uniform())];
        for (int k = 0; k < steps.Length; k++)
            steps[k] = new AuthorizationStep
            {
                Kind = Pick<StepKind>(ref luck),
                Needs = Pick<Majority>(ref luck),
                Chambers = luck.Bernoulli(0.3) ? 2 : 1,
                WorkingHours = luck.Bernoulli(0.5),
                ExemptListed = luck.Bernoulli(0.2),
                EmergencyRoute = luck.Bernoulli(0.2),
                SendsFirst = luck.Bernoulli(0.15),
            };
        return steps;
    }

    private static ForcePackage[] RandomForces(ref Kernel.Stream luck)
    {
        var forces = new ForcePackage[1 + (int)(3 * luck.Uniform())];
        for (int k = 0; k < forces.Length; k++)
            forces[k] = new ForcePackage
            {
                Name = $"force {k + 1}",
                Strength = 0.3 + (2 * luck.Uniform()),
                Notice = Distribution.Fixed(300 * luck.Uniform()),
                MeetsNotice = luck.Uniform(),
                InTheatre = luck.Bernoulli(0.15),
                Prepositioned = luck.Bernoulli(0.2),
                NeedsLift = luck.Bernoulli(0.7),
                Corridor = luck.Bernoulli(0.5) ? "gap" : null,
                CrossesBorders = luck.Bernoulli(0.7),
                Kind = luck.Bernoulli(0.6) ? ForceKind.Land : Pick<ForceKind>(ref luck),
                Presence = luck.Bernoulli(0.2) ? Distribution.Exponential(10) : null,
                OnDuty = luck.Bernoulli(0.1),
            };
        return forces;
    }

    internal static T Pick<T>(ref Kernel.Stream luck)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return values[(int)(luck.Uniform() * values.Length)];
    }
}
