using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

public class StepTests
{
    [Fact]
    public void A_member_without_steps_is_authorized_with_its_mandate() =>
        Chains.WorldWith().Hours().ShouldBe(Chains.Mandate);

    [Fact]
    public void Steps_take_their_hours_one_after_the_other() =>
        Chains
            .WorldWith(Chains.Takes(StepKind.Executive, 5), Chains.Takes(StepKind.Notification, 2),
                Chains.Takes(StepKind.Committee, 7))
            .Hours()
            .ShouldBe(Chains.Mandate + 14);

    [Fact]
    public void The_mean_of_a_chain_is_the_sum_of_the_means_of_its_steps()
    {
        World world = Chains.WorldWith(
            new AuthorizationStep { Kind = StepKind.Executive, Takes = Distribution.Triangular(2.4, 12, 72) },
            new AuthorizationStep { Kind = StepKind.Parliament, Takes = Distribution.Triangular(48, 144, 408) });
        double[] hours = Array.ConvertAll(world.Members(3000), m => m.Authorized.Hours - Chains.Mandate);
        hours.ShouldHaveMean(((2.4 + 12 + 72) / 3) + ((48 + 144 + 408) / 3));
    }

    [Fact]
    public void Two_chambers_take_as_long_as_the_slower_one()
    {
        var step = new AuthorizationStep
        {
            Kind = StepKind.Parliament,
            Takes = Distribution.Exponential(60),
            Chambers = 2
        };
        double[] hours = Array.ConvertAll(Chains.WorldWith(step).Members(3000),
            m => m.Authorized.Hours - Chains.Mandate);
        hours.ShouldFollow(t => Math.Pow(1 - Math.Exp(-t / 60), 2));
        hours.ShouldHaveMean(90);
    }

    [Fact]
    public void A_step_from_which_listed_forms_are_exempt_falls_away_for_them()
    {
        World world = Chains.WorldWith(Chains.Takes(StepKind.Executive, 5),
            Chains.Takes(StepKind.Parliament, 100) with { ExemptListed = true });
        world.Trigger(t => t with { Lists = ["incursion"] }).Hours().ShouldBe(Chains.Mandate + 5);
        world.Trigger(t => t with { Lists = ["missile"] }).Hours().ShouldBe(Chains.Mandate + 105);
    }

    [Fact]
    public void Measures_short_of_force_need_the_government_only()
    {
        World world = Chains
            .WorldWith(Chains.Takes(StepKind.Executive, 5), Chains.Votes(hours: 100))
            .Incident(i => i with { Domain = Domain.Cyber })
            .Detection(d => d with
            {
                Delay = new PerDomain<Distribution>([.. Enumerable.Repeat(Distribution.Fixed(0), Domains.Count)])
            });
        world.Hours().ShouldBe(Chains.Mandate + 5);
    }

    [Theory]
    [InlineData(0.0, 17)]
    [InlineData(0.5, 11)]
    [InlineData(1.0, 5)]
    public void In_parallel_the_hours_since_conviction_count_for_the_steps_of_government(double coupling, double hours)
    {
        World world = Chains
            .WorldWith(Chains.Takes(StepKind.Cabinet, 10), Chains.Takes(StepKind.Committee, 7))
            .Procedure(p => p with { ParallelAuthorization = true });
        world.Coupling(CouplingRegistry.Parallel, coupling).Hours().ShouldBe(Chains.Mandate + hours);
    }

    [Fact]
    public void In_parallel_no_parliament_begins_before_the_mandate()
    {
        World world = Chains
            .WorldWith(Chains.Takes(StepKind.Cabinet, 4), Chains.Takes(StepKind.Parliament, 50))
            .Procedure(p => p with { ParallelAuthorization = true });
        world.Hours().ShouldBe(Chains.Mandate + 50);
    }
}
