using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>What must hold crisis by crisis, between two texts or two horizons of many worlds.</summary>
public class LawTests
{
    private const int WorldsTried = 300, TrialsEach = 4;

    [Fact]
    public void What_is_out_of_area_equals_no_promise_in_every_row() => ForEachWorld((number, world) =>
    {
        World inside = NotNeutral(world), outside = EachTrigger(inside, t => t with { Areas = ["elsewhere"] });
        Alike(outside, Promising(inside, Obligation.None), number);
    });

    [Fact]
    public void What_is_out_of_every_line_of_a_text_equals_no_promise_in_every_row() => ForEachWorld((number, world) =>
    {
        World inside = NotNeutral(world), outside = EachTrigger(inside, t => t with { Areas = ["elsewhere"] });
        Alike(Reaching(outside, ["there"], ["nowhere"], Obligation.Automatic), Promising(inside, Obligation.None), number);
    });

    [Fact]
    public void Out_of_the_area_of_assistance_alone_a_text_equals_a_promise_to_consult() => ForEachWorld((number, world) =>
    {
        World inside = NotNeutral(world).Members(m => m with { Obligation = null });
        World outside = EachTrigger(inside, t => t with { Areas = ["elsewhere"] });
        World talk = Promising(inside, Obligation.ConsultOnly);
        Alike(Reaching(outside, [], null, Obligation.Automatic), talk, number);
        Alike(Reaching(outside, null, [], Obligation.Assist), Reaching(talk, null, null, Obligation.Assist), number);
    });

    [Fact]
    public void An_excepted_form_within_the_line_of_consultation_equals_a_promise_to_consult() =>
        ForEachWorld((number, world) =>
    {
        World inside = NotNeutral(world).Members(m => m with { Obligation = null });
        World outside = EachTrigger(inside, t => t with { Excepts = ["incursion", "swarm"] });
        Alike(Reaching(outside, [], null, null), Promising(inside, Obligation.ConsultOnly), number);
    });

    [Fact]
    public void Inside_the_area_of_assistance_lines_that_reach_further_change_nothing() => ForEachWorld((number, world) =>
    {
        World inside = NotNeutral(world);
        Alike(Reaching(inside, [], [], inside.Declaration.Obligation), inside, number);
    });

    [Fact]
    public void An_excepted_form_equals_no_promise_in_every_row() => ForEachWorld((number, world) =>
    {
        World inside = NotNeutral(world);
        World outside = EachTrigger(inside, t => t with { Excepts = ["incursion", "swarm"] });
        Alike(outside, Promising(inside, Obligation.None), number);
    });

    [Fact]
    public void An_act_of_another_author_than_those_named_meets_what_the_text_promises_against_others() =>
        ForEachWorld((number, world) =>
    {
        World inside = NotNeutral(world);
        World outside = inside.Text(d => d with
        {
            OnlyAgainst = ["somebody else"],
            AgainstOthers = Obligation.ConsultOnly
        });
        Alike(outside, Promising(inside, Obligation.ConsultOnly), number);
        Alike(inside.Text(d => d with { OnlyAgainst = [inside.Scenario.Attacker.Name] }), inside, number);
    });

    [Theory]
    [InlineData(Plainness.Open)]
    [InlineData(Plainness.Doubtful)]
    public void A_promise_that_nobody_waits_on_delays_nobody(Plainness plainness)
    {
        int with = 0, without = 0;
        ForEachWorld((number, world) =>
        {
            World held = Held(NotNeutral(world), plainness);
            Outcome[] promised = held.PlayAll(TrialsEach), none = Promising(held, Obligation.None).PlayAll(TrialsEach);
            for (int k = 0; k < TrialsEach; k++)
            {
                promised[k].HalfAuthorized.OrNever.ShouldBeLessThanOrEqualTo(none[k].HalfAuthorized.OrNever,
                    $"world {number}, trial {k}");
                for (int m = 0; m < promised[k].Members.Count; m++)
                    promised[k].Members[m].Authorized.OrNever.ShouldBeLessThanOrEqualTo(
                        none[k].Members[m].Authorized.OrNever, $"world {number}, trial {k}, member {m}");
                if (promised[k].HalfAuthorized.Happened) with++;
                if (none[k].HalfAuthorized.Happened) without++;
            }
        });
        without.ShouldBeGreaterThan(50);
        with.ShouldBeGreaterThan(without + 50);
    }

    [Fact]
    public void Gains_and_prices_do_not_grow_with_the_horizon()
    {
        int after = 0;
        ForEachWorld((number, world) =>
        {
            World fought = number % 2 == 0 ? world : world.Campaign(c => c with { Attrition = 0.01 });
            Outcome[] two = fought.Horizon(60 * 24).PlayAll(TrialsEach), four = fought.Horizon(120 * 24).PlayAll(TrialsEach);
            for (int k = 0; k < TrialsEach; k++)
            {
                Counted(two[k]).ShouldBe(Counted(four[k]), $"world {number}, trial {k}");
                if (four[k].Ended.OrNever > 60 * 24) after++;
            }
        });
        after.ShouldBeGreaterThan(50, "worlds that end before show nothing");
    }

    private static (double, AttackState, bool, double, double, double, double, double) Counted(Outcome outcome) => (
        outcome.HalfAuthorized.By(72) ? outcome.HalfAuthorized.Hours : -1, outcome.AtDay30, outcome.GeneralWarByDay30,
        outcome.SentByDay30, outcome.SetOutByDay30, outcome.BrigadeDaysByDay30, outcome[Quantity.Lost],
        outcome[Quantity.SupportSpent]);

    private static void Alike(World one, World other, int number)
    {
        Outcome[] ones = one.PlayAll(TrialsEach), others = other.PlayAll(TrialsEach);
        for (int k = 0; k < TrialsEach; k++)
            Digest.Compute(ones[k]).ShouldBe(Digest.Compute(others[k]), $"world {number}, trial {k}");
    }

    private static World NotNeutral(World world) =>
        world.Declaration.Obligation > Obligation.None ? world : Promising(world, Obligation.Assist);

    private static World Promising(World world, Obligation obligation) =>
        world.Text(d => d with { Obligation = obligation });

    private static World Reaching(World world, string[]? talk, string[]? measures, Obligation? binding) =>
        world.Text(d => d with
        {
            Consultation = new ConsultationLine { Areas = talk },
            Measures = new MeasuresLine { Areas = measures, Obligation = binding },
        });

    private static World EachTrigger(World world, Func<Trigger, Trigger> change) =>
        Enum.GetValues<Domain>().Aggregate(world,
            (w, domain) => w.Text(d => d with { Triggers = d.Triggers.With(domain, change(d.Triggers[domain])) }));

    /// <summary>
    /// One act that stays as it is and that each judges by its own reports, under wholly vague words that list no forms and hold for any attack, so that the
    /// texts are read alike and no reading changes on the way; nobody waits for the body, and there is one chain of
    /// authorization, in which a motion is tabled once.
    /// </summary>
    private static World Held(World world, Plainness plainness) =>
        EachTrigger(world, t => t with { Precision = 0, Lists = [], Prove = Element.Act })
            .Text(d => d with { Waits = 0, OnlyIfUnprovoked = false, Conduct = new() })
            .Alliance(a => a with { Sharing = new Sharing { Releasable = 0 } })
            .Verification(v => v with { JointCell = false })
            .Limits(_ => new Limits())
            .Procedure(p => p with { Panel = null, ParallelAuthorization = false })
            .With(s => s with
            {
                Incidents =
                [
                    s.Incident with { Plainness = plainness, Real = true, Aim = Aim.Objective, Lasts = null }
                ]
            })
            .Members(m => m with { CollectiveDefence = null, Obligation = null, TurnoverPerYear = 0 })
            .Authorization(a => a with { Tries = 0 })
            .Attacker(a => a with { Adaptive = false })
            .Escalation(e => e with { AccidentChance = 0, SettlementRate = 0, SettlementRateHeld = 0, CeasefireRate = 0, Reply = 0 })
            .Campaign(c => c with { Acceptance = Distribution.Fixed(1e9) })
            .TheAttackNeverEnds();

    private static void ForEachWorld(Action<int, World> holds)
    {
        for (int number = 0; number < WorldsTried; number++) holds(number, RandomWorlds.Number(number));
    }
}
