using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Small worlds thrown together by chance from all that a scenario can say, each known by its number.</summary>
public static class RandomWorlds
{
    public static World Number(int number)
    {
        Kernel.Stream luck = new Chance(20_27, (ulong)number).Of(0, 0);
        var scenario = new Scenario
        {
            Title = $"random world {number}",
            Horizon = 1500,
            Victim = Worlds.Victim,
            Declarations = [],
            Incident = RandomIncident(ref luck),
            Alliance = RandomAlliance(ref luck),
            Attacker = new Attacker { Strength = 1 + (8 * luck.Uniform()), Sponsored = luck.Bernoulli(0.2) },
            Members = RandomMembers(ref luck),
        };
        return new World(scenario, RandomText(ref luck));
    }

    private static Incident RandomIncident(ref Kernel.Stream luck) => new()
    {
        Domain = Pick<Domain>(ref luck),
        Rung = 4 + (5 * luck.Uniform()),
        Real = luck.Bernoulli(0.8),
        Form = luck.Bernoulli(0.5) ? "incursion" : "swarm",
        Warning = Distribution.Fixed(luck.Bernoulli(0.5) ? 0 : 200),
        Interdiction = Distribution.Fixed(luck.Bernoulli(0.7) ? 0 : 150),
    };

    private static Alliance RandomAlliance(ref Kernel.Stream luck) => new()
    {
        Council = new Council { Standing = luck.Bernoulli(0.6) },
        Logistics = new Logistics { Lift = 1 + (int)(3 * luck.Uniform()), Reception = 1, Corridors = new Dictionary<string, int> { ["gap"] = 1 } },
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
            };
        return forces;
    }

    private static Declaration RandomText(ref Kernel.Stream luck)
    {
        var trigger = new Trigger
        {
            AssistAt = 4.5 + (2 * luck.Uniform()),
            Precision = luck.Uniform(),
            GeneralClause = luck.Uniform(),
            Lists = luck.Bernoulli(0.5) ? ["incursion"] : [],
            Prove = luck.Bernoulli(0.5) ? Element.Act : Element.Act | Element.Author,
        };
        return new Declaration
        {
            Name = "text",
            Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(trigger, Domains.Count)]),
            Obligation = Pick<Obligation>(ref luck),
            Procedure = RandomProcedure(ref luck),
            Limits = luck.Bernoulli(0.5) ? new Limits() : new Limits { Convene = 24, Decide = 96 },
            Verification = new Verification { JointCell = luck.Bernoulli(0.4), Independent = luck.Bernoulli(0.5) },
            Delegated = (Delegation)(int)(16 * luck.Uniform()),
            Pledges = new Pledges
            {
                Assigned = luck.Uniform(),
                Inspected = luck.Bernoulli(0.5),
                TransitAgreed = luck.Bernoulli(0.5),
                CommandAgreed = luck.Bernoulli(0.5),
                Costs = Pick<CostRule>(ref luck),
                PlansFor = luck.Bernoulli(0.5) ? ["incursion"] : [],
            },
        };
    }

    private static Procedure RandomProcedure(ref Kernel.Stream luck) => new()
    {
        Rule = Pick<DecisionRule>(ref luck),
        Leader = Worlds.Ally(1),
        Callers = 1 + (int)(2 * luck.Uniform()),
        Panel = luck.Bernoulli(0.3) ? Distribution.Fixed(72) : null,
        ParallelAuthorization = luck.Bernoulli(0.5),
        AdvanceConsent = luck.Bernoulli(0.5),
    };

    private static T Pick<T>(ref Kernel.Stream luck)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return values[(int)(luck.Uniform() * values.Length)];
    }
}
