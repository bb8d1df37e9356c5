namespace CrisisSim.Model.Tests;

/// <summary>What holds in every trial of every world.</summary>
public class ChainTests
{
    private const int WorldsTried = 300, TrialsEach = 4;

    [Fact]
    public void Causes_come_before_their_effects() => ForEachTrial((world, o) =>
    {
        InOrder(Moment.At(0), o.Detection, o.Conviction);
        InOrder(o.Detection, o.Request, o.Convened);
        if (ByCouncil(world)) InOrder(o.Convened, o.Decision);
        if (world.Scenario.Incidents.Count == 1 && o.Invoked.Happened && o.Decision.Happened
            && world.Scenario.Members.All(m => m.Obligation is null))
            InOrder(o.Invoked, o.Decision);
        if (ByCouncil(world) && world.Declaration.Body.Offers is null && world.Scenario.Incidents.Count == 1
            && !world.Declaration.Delegated.HasFlag(Delegation.Move))
            o.FirstResponse.OrNever.ShouldBeGreaterThanOrEqualTo(Math.Min(o.Convened.OrNever, o.Members
                .Min(m => Math.Min(m.Authorized.OrNever, m.Convinced.OrNever))));
        o.HalfAuthorized.OrNever.ShouldBeGreaterThanOrEqualTo(o.Members.Min(m => m.Authorized.OrNever));
        o.FirstForce.OrNever.ShouldBeGreaterThanOrEqualTo(o.FirstResponse.OrNever);
        foreach (Moment moment in (Moment[])[o.Effective, o.ObjectiveTaken, o.Halted])
            moment.OrNever.ShouldBeGreaterThanOrEqualTo(Onset(world.Scenario));
        foreach (MemberOutcome member in o.Members)
            member.Detected.OrNever.ShouldBeGreaterThanOrEqualTo(world.Scenario.Incident.At);
        foreach (MemberOutcome m in o.Members)
        {
            InOrder(m.Detected, m.Convinced);
            m.Detected.OrNever.ShouldBeGreaterThanOrEqualTo(o.Members[0].Detected.OrNever);
            if (world.Scenario.Incidents.Count == 1)
                m.Authorized.OrNever.ShouldBeGreaterThanOrEqualTo(Math.Min(m.Convinced.OrNever, o.Decision.OrNever));
            if (!world.Declaration.Delegated.HasFlag(Delegation.Move)) InOrder(m.Authorized, m.Moved);
            if (m.Moved.Happened && m.Arrived.Happened && !HasForceInTheatre(world, m)) InOrder(m.Moved, m.Arrived);
        }
    });

    [Fact]
    public void Where_nobody_goes_its_own_way_nobody_is_authorized_before_the_decision()
    {
        int authorized = 0;
        ForEachTrial((world, o) =>
        {
            if (!ByCouncil(world) || world.Scenario.Incidents.Count > 1) return;
            o.Members.ShouldAllBe(m => m.Authorized.OrNever >= o.Decision.OrNever && !m.Alone);
            authorized += o.Members.Count(m => m.Authorized.Happened);
        }, Together);
        authorized.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void The_stages_of_the_critical_path_add_up_to_the_hours_without_an_effective_response() =>
        ForEachTrial((world, o) =>
    {
        o.Path.Total.ShouldBe(o.Effective.HoursWithout(CountingWindow.Hours), 1e-9);
        Enum.GetValues<Stage>().ShouldAllBe(stage => o.Path[stage] >= 0);
    });

    [Fact]
    public void The_end_agrees_with_what_happened() => ForEachTrial((world, o) =>
    {
        (o.End == EndKind.Restored).ShouldBe(o.Restored.Happened);
        if (o.End == EndKind.Halted) (o.Halted.Happened && !o.ObjectiveTaken.Happened).ShouldBeTrue();
        if (o.End is EndKind.Restored or EndKind.FaitAccompli) o.ObjectiveTaken.Happened.ShouldBeTrue();
        if (o.Halted.Happened) o.Effective.Hours.ShouldBeLessThanOrEqualTo(o.Halted.Hours);
        if (o.End != EndKind.NoAttack) o.Ended.Happened.ShouldBe(o.End != EndKind.Open);
        if (!world.Scenario.Incident.Real) o.End.ShouldBeOneOf(EndKind.NoAttack, EndKind.GeneralWar);
        else o.End.ShouldNotBe(EndKind.NoAttack);
        (o.End == EndKind.GeneralWar).ShouldBe(o.PeakRung == world.Scenario.Ladder.Rungs.Count);
        if (o.End == EndKind.Withdrew) world.Scenario.Attacker.Adaptive.ShouldBeTrue();
        if (!world.Scenario.Attacker.Adaptive) o.Escalations.ShouldBe(0);
        o.PeakRung.ShouldBeGreaterThanOrEqualTo(
            world.Scenario.Incidents.Where(i => i.At < o.Ended.OrNever).Max(i => i.Rung));
    });

    [Fact]
    public void Nothing_happens_once_it_is_over() => ForEachTrial((world, o) =>
    {
        double over = Math.Min(o.Ended.OrNever, world.Scenario.Horizon);
        Moment[] moments =
        [
            o.Detection, o.Conviction, o.Request, o.Convened, o.Decision, o.Authorization, o.FirstResponse, o.FirstForce, o.Effective,
            o.ObjectiveTaken, o.Halted, o.Restored, .. o.Members.SelectMany(
                m => (Moment[])[m.Detected, m.Convinced, m.Authorized, m.Moved, m.Arrived]),
        ];
        moments.Where(m => m.Happened).ShouldAllBe(m => m.Hours <= over);
    });

    [Fact]
    public void Strength_is_conserved() => ForEachTrial((world, o) =>
    {
        for (int k = 0; k < o.Members.Count; k++)
        {
            o.Members[k].Share.ShouldBeInRange(0, 1);
            o.Members[k].Delivered.ShouldBeInRange(0, (o.Members[k].Share * Sendable(world.Scenario, k)) + 1e-9);
        }
    });

    [Fact]
    public void Force_that_moves_on_what_the_attacked_member_brought_on_itself_is_entrapped() =>
        ForEachTrial((world, o) => o.Entrapment.ShouldBe(
        world.Scenario.Incident is { Real: true, Provoked: true }
            && o.Members.Any(m => m.Moved.Happened || m.Arrived.Happened)));

    [Fact]
    public void Under_neutrality_the_attacked_member_is_alone() => ForEachTrial((world, o) =>
    {
        if (world.Declaration.Obligation != Obligation.Neutrality) return;
        (o.Decision.Happened, o.FirstResponse.Happened, o.Participation,
            o.Level).ShouldBe((false, false, 0, ResponseLevel.None));
        o.Members.ShouldAllBe(m => m.Share == 0 && !m.Authorized.Happened && !m.Moved.Happened && !m.Arrived.Happened);
    });

    [Fact]
    public void Shares_lie_between_nothing_and_all() => ForEachTrial((world, o) =>
    {
        double[] shares = [o.Participation, o.DeliveredByDay7, o.DeliveredByDay30, o.DeliveredByDay90, o.BurdenGini];
        shares.ShouldAllBe(share => share >= -1e-12 && share <= 1 + 1e-12);
        o.DeliveredByDay7.ShouldBeLessThanOrEqualTo(o.DeliveredByDay30);
        o.DeliveredByDay30.ShouldBeLessThanOrEqualTo(o.DeliveredByDay90);
        o.Dilution.ShouldBeGreaterThanOrEqualTo(0);
    });

    private static double Sendable(Scenario scenario, int k) => scenario.Incident.Domain.IsKinetic()
        ? scenario.Members[k].Forces.Where(f => !f.InTheatre).Sum(f => f.Strength)
        : scenario.Members[k].Influence;

    [Fact]
    public void An_incident_that_is_no_attack_makes_no_progress_and_what_moves_on_it_is_a_false_alarm() =>
        ForEachTrial((world, o) =>
    {
        if (world.Scenario.Incident.Real) return;
        (o.ObjectiveTaken.Happened || o.Halted.Happened || o.Effective.Happened || o.CasusFoederis).ShouldBeFalse();
        o.FalseAlarm.ShouldBe(o.Members.Any(m => m.Moved.Happened || m.Arrived.Happened));
    });

    [Fact]
    public void Who_sends_nothing_neither_arrives_nor_honours() => ForEachTrial((_, o) =>
        o.Members
            .Where(m => m.Share == 0)
            .ShouldAllBe(m => !m.Moved.Happened && !m.Arrived.Happened && m.Delivered == 0 && !m.Honoured));

    [Fact]
    public void The_worlds_tried_are_of_many_kinds()
    {
        var ends = new HashSet<EndKind>();
        int decided = 0, silent = 0, effective = 0;
        ForEachTrial((_, o) =>
        {
            ends.Add(o.End);
            if (o.Decision.Happened) decided++;
            else silent++;
            if (o.Effective.Happened) effective++;
        });
        Enum.GetValues<EndKind>().Except(ends).ShouldBeEmpty();
        Math.Min(decided, Math.Min(silent, effective)).ShouldBeGreaterThan(100);
    }

    private static World Together(World world) =>
        world.Text(d => d with { Individually = IndividualAction.No }).Consultation(c => c with { AloneMargin = 1e9 });

    private static void ForEachTrial(Action<World, Outcome> holds, Func<World, World>? change = null)
    {
        for (int number = 0; number < WorldsTried; number++)
        {
            World world = RandomWorlds.Number(number);
            if (change is not null) world = change(world);
            foreach (Outcome outcome in world.PlayAll(TrialsEach))
            {
                try
                {
                    holds(world, outcome);
                }
                catch (ShouldAssertException wrong)
                {
                    throw new ShouldAssertException($"world {number}, trial {outcome.Trial}: {wrong.Message}", wrong);
                }
            }
        }
    }

    /// <summary>Each happened no earlier than the one before it, which must have happened too.</summary>
    private static void InOrder(params ReadOnlySpan<Moment> moments)
    {
        for (int k = 1; k < moments.Length; k++)
            if (moments[k].Happened) moments[k].Hours.ShouldBeGreaterThanOrEqualTo(moments[k - 1].OrNever);
    }

    /// <summary>
    /// When the first armed attack of the gravest one's kind begins, or the gravest where there is none.
    /// </summary>
    private static double Onset(Scenario scenario)
    {
        Incident gravest = scenario.Incident;
        return scenario.Incidents
            .Where(i => i.Real == gravest.Real && i.Domain.IsKinetic() == gravest.Domain.IsKinetic()
                && i.Rung >= Math.Min(5.5, gravest.Rung))
            .Min(i => i.At);
    }

    private static bool ByCouncil(World world) =>
        world.Declaration.Procedure.Rule.Manner is not (DecisionManner.EachForItself or DecisionManner.Proof);

    private static bool HasForceInTheatre(World world, MemberOutcome member) =>
        world.Scenario.Members.Single(m => m.Name == member.Member).Forces.Any(f => f.InTheatre);
}
