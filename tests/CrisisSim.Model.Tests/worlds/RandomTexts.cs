using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Declarations thrown together by chance from all that a text can say.</summary>
internal static class RandomTexts
{
    public static Declaration Text(ref Kernel.Stream luck)
    {
        var trigger = new Trigger
        {
            AssistAt = 4.5 + (2 * luck.Uniform()),
            Precision = luck.Uniform(),
            GeneralClause = luck.Uniform(),
            Cumulative = luck.Bernoulli(0.5) ? 0 : luck.Uniform(),
            Lists = luck.Bernoulli(0.5) ? ["incursion"] : [],
            Prove = (Element)(int)(16 * luck.Uniform()),
        };
        return new Declaration
        {
            Name = "text",
            Triggers = new PerDomain<Trigger>([.. Enumerable.Repeat(trigger, Domains.Count)]),
            OnlyIfUnprovoked = luck.Bernoulli(0.5),
            Individually = luck.Bernoulli(0.4) ? IndividualAction.Yes : IndividualAction.No,
            Waits = luck.Bernoulli(0.3) ? 0 : luck.Uniform(),
            Body = new Body
            {
                Standing = luck.Bernoulli(0.3) ? luck.Bernoulli(0.5) : null,
                Offers = luck.Bernoulli(0.7) ? null : [ReplyKind.Statement, ReplyKind.Combat],
                ConveneUrgent = luck.Bernoulli(0.5) ? Distribution.Fixed(4) : null,
                RoundUrgent = luck.Bernoulli(0.5) ? Distribution.Fixed(3) : null,
                SilenceUrgent = luck.Bernoulli(0.5) ? Distribution.Fixed(5) : null,
                HeadsFrom = luck.Bernoulli(0.6) ? null : 10 * luck.Uniform(),
            },
            Obligation = RandomWorlds.Pick<Obligation>(ref luck),
            Procedure = RandomProcedure(ref luck),
            Limits = luck.Bernoulli(0.5) ? new Limits() : new Limits { Convene = 24, Decide = 96 },
            Verification = new Verification
            {
                JointCell = luck.Bernoulli(0.4),
                Independent = luck.Bernoulli(0.5),
                DataRoom = luck.Bernoulli(0.6) ? 0 : luck.Uniform(),
            },
            Delegated = (Delegation)(int)(16 * luck.Uniform()),
            Conduct = new Conduct
            {
                Proportionate = luck.Bernoulli(0.3),
                Channels = luck.Bernoulli(0.5) ? null : luck.Uniform(),
                Published = luck.Bernoulli(0.4),
                Ratified = RandomWorlds.Pick<Ratification>(ref luck),
            },
            Pledges = new Pledges
            {
                Assigned = luck.Uniform(),
                Inspected = luck.Bernoulli(0.5),
                TransitAgreed = luck.Bernoulli(0.5),
                CommandAgreed = luck.Bernoulli(0.5),
                Costs = RandomWorlds.Pick<CostRule>(ref luck),
                PlansFor = luck.Bernoulli(0.5) ? ["incursion"] : [],
                Standards = luck.Bernoulli(0.5) ? 0.5 : luck.Uniform(),
                Supply = luck.Bernoulli(0.5),
                CaveatsLifted = luck.Bernoulli(0.5) ? 0 : luck.Uniform(),
                Quota = luck.Bernoulli(0.3),
            },
        };
    }

    private static Procedure RandomProcedure(ref Kernel.Stream luck) => new()
    {
        Rule = DecisionRules.All[(int)(luck.Uniform() * DecisionRules.All.Count)],
        Leader = Worlds.Ally(1),
        Callers = 1 + (int)(2 * luck.Uniform()),
        Panel = luck.Bernoulli(0.3) ? Distribution.Fixed(72) : null,
        ParallelAuthorization = luck.Bernoulli(0.5),
        AdvanceConsent = luck.Bernoulli(0.5),
        SuspendedFrom = luck.Bernoulli(0.7) ? null : luck.Uniform(),
        WithUnion = luck.Bernoulli(0.5),
    };
}
