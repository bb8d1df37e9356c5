using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>The body of another text, which sits beside the treaty's own council.</summary>
public class OtherBodyTests
{
    /// <summary>The third ally reads the line three rungs too high: the council never decides, and nobody goes alone.</summary>
    private static readonly World Stuck = Worlds.Small(3).VictimCallsAtOnce().TheAttackNeverEnds()
        .Ally(3, m => m with { Bias = 3 })
        .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(40) } })
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0, AloneMargin = 100, BreakContested = 1e-9, BreakClear = 1e-10 });

    /// <summary>The others and the attacked member have a pact of their own, with a body that meets in ten hours.</summary>
    private static World Pact(World world, Func<Declaration, Declaration> change, Func<Member, bool>? parties = null) =>
        world
            .With(s => s with
            {
                Declarations =
                [
                    change(world.Declaration with
                    {
                        Name = "pact",
                        Body = new Body { Convene = Distribution.Fixed(10), RoundUrgent = Distribution.Fixed(4) },
                    }),
                ],
            })
            .Members(m => (parties?.Invoke(m) ?? m.Name != Worlds.Ally(3)) ? m with { AlsoPartyTo = ["pact"] } : m);

    private static World Pact(DecisionRule rule) => Pact(Stuck, d => d with { Procedure = d.Procedure with { Rule = rule } });

    private static Moment[] Authorized(World world) => [.. world.Play().Members.Skip(1).Select(m => m.Authorized)];

    [Fact]
    public void Where_the_council_is_stuck_it_gives_leave_to_its_own_parties_alone()
    {
        Authorized(Stuck).ShouldAllBe(hour => !hour.Happened);
        World pact = Pact(DecisionRule.Unanimity);
        Authorized(pact).ShouldBe([Moment.At(10 + 12), Moment.At(10 + 12), Moment.Never]); // meets, one ordinary round
        pact.HoursOf("convenes beside the council").ShouldBe([10]);
        pact.Play().Decision.ShouldBe(Moment.Never, "the treaty's own council has decided nothing");
        pact.Play().Members.ShouldAllBe(m => !m.Alone);
    }

    [Fact]
    public void It_works_at_the_pace_and_by_the_rule_of_its_own_text()
    {
        Authorized(Pact(DecisionRule.Unanimity).Open())[0].ShouldBe(Moment.At(10 + 4));
        World silence = Pact(Stuck, d => d with
        {
            Procedure = d.Procedure with { Rule = DecisionRule.Silence, SilencePeriod = Distribution.Fixed(7) },
        });
        Authorized(silence)[0].ShouldBe(Moment.At(10 + 12 + 7));
    }

    [Theory]
    [InlineData("unanimity", false)]
    [InlineData("qualified_majority", true)]
    public void One_that_all_are_parties_to_is_held_back_as_the_council_is_unless_its_rule_is_another(string rule, bool decides)
    {
        World all = Pact(Stuck, d => d with { Procedure = d.Procedure with { Rule = DecisionRules.Named(rule)!, Majority = 0.6 } },
            _ => true);
        Authorized(all).Count(hour => hour.Happened).ShouldBe(decides ? 3 : 0);
    }

    [Fact]
    public void A_pact_with_one_ally_has_a_body_too() =>
        Authorized(Pact(Stuck, d => d, m => m.Name is Worlds.Victim || m.Name == Worlds.Ally(1)))
            .ShouldBe([Moment.At(10 + 12), Moment.Never, Moment.Never]);

    [Fact]
    public void Silence_that_is_broken_is_over_before_its_period()
    {
        World torn = Stuck.Ally(2, m => m with { TieToAttacker = 1 })
            .Consultation(c => c with { LevelsForTie = Free() - 5.99, BreakContested = 1 - 1e-12 });
        World silent = Pact(torn, d => d with
        {
            Procedure = d.Procedure with { Rule = DecisionRule.Silence, SilencePeriod = Distribution.Fixed(100) },
        });
        // The second breaks silence over combat, and keeps it over a reinforcement, for a whole period more.
        double authorized = silent.Play().Members[1].Authorized.OrNever;
        authorized.ShouldBeInRange(10 + 12 + 100, 10 + 12 + 199.9);
    }

    [Fact]
    public void It_decides_nothing_that_its_text_does_not_promise_and_nothing_that_it_does_not_offer()
    {
        Authorized(Pact(Stuck, d => d with { Obligation = Obligation.ConsultOnly })).ShouldAllBe(hour => !hour.Happened);
        Authorized(Pact(Stuck, d => d with { Body = d.Body with { Offers = [ReplyKind.Statement] } }))
            .ShouldAllBe(hour => !hour.Happened);
    }

    [Fact]
    public void The_attacked_member_must_read_the_act_inside()
    {
        Authorized(Pact(Stuck, d => d with { Triggers = Line(d, 9.5) })).ShouldAllBe(hour => !hour.Happened);
        Pact(Stuck, d => d with { Triggers = Line(d, 9.5) }).HoursOf("adjourns without a decision").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Who_leads_decides_for_all_and_the_attacked_member_cannot_refuse_itself()
    {
        World victimLeads = Pact(Stuck.Allies(m => m with { Bias = 4 }), d => d with
        {
            Procedure = d.Procedure with { Rule = DecisionRule.LeadState, Leader = Stuck.Scenario.Victim },
        });
        Authorized(victimLeads).Select(hour => hour.Happened).ShouldBe([true, true, false]);
    }

    [Theory]
    [InlineData(0.0, true)]
    [InlineData(4.0, false)] // proved, and all but the attacked member read it outside
    public void A_standing_order_holds_where_the_act_is_proved_and_seen_inside(double bias, bool holds)
    {
        World ordered = Pact(Stuck.Allies(m => m with { Bias = bias }), d => d with
        {
            Procedure = d.Procedure with { Rule = DecisionRule.StandingOrder },
        });
        Authorized(ordered)[0].ShouldBe(holds ? Moment.At(10 + 12) : Moment.Never);
    }

    [Fact]
    public void Whichever_body_decides_first_gives_leave_first()
    {
        World agreed = Stuck.Ally(3, m => m with { Bias = 0 });
        Authorized(agreed).ShouldAllBe(hour => hour == Moment.At(40 + 12));
        Authorized(Pact(agreed, d => d)).ShouldBe([Moment.At(22), Moment.At(22), Moment.At(52)]);
        Authorized(Pact(agreed, d => d with { Body = d.Body with { Convene = Distribution.Fixed(90) } }))
            .ShouldAllBe(hour => hour == Moment.At(52));
    }

    private static double Free()
    {
        Crisis crisis = Stuck.Stage();
        new Interpretation(crisis).Begin();
        return new Opinions(crisis).CeilingAlone(1);
    }

    private static PerDomain<Trigger> Line(Declaration text, double line) =>
        new([.. Enum.GetValues<Domain>().Select(domain => text.Triggers[domain] with { AssistAt = line })]);
}
