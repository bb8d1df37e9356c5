using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Another text to which an ally and the attacked member are parties.</summary>
public class OtherTextTests
{
    private const int WorldsTried = 150, TrialsEach = 3;

    /// <summary>One ally reads the line three rungs too high: the council never decides, and going alone is out of reach.</summary>
    private static readonly World Stuck = Worlds.Small(3).VictimCallsAtOnce().TheAttackNeverEnds()
        .Ally(2, m => m with { Bias = 3 })
        .Consultation(c => c with { Susceptibility = 0, Abstention = 0, AloneMargin = 100 });

    /// <summary>A world in which the members named are parties to another text as well.</summary>
    private static World With(World world, Func<Declaration, Declaration> change, Func<Member, bool>? parties = null) =>
        world
            .With(s => s with { Declarations = [change(world.Declaration) with { Name = "other" }] })
            .Members(m => parties is null || parties(m) ? m with { AlsoPartyTo = ["other"] } : m);

    private static Declaration Individual(Declaration text) =>
        text with { Procedure = text.Procedure with { Rule = DecisionRule.Individual } };

    [Fact]
    public void The_first_authority_that_permits_action_serves()
    {
        Outcome outcome = With(Stuck, Individual, m => m.Name != Worlds.Ally(3)).Play();
        outcome.Members.Skip(1).Select(m => m.Authorized).ShouldBe([Moment.At(0), Moment.Never, Moment.Never]);
        (outcome.Decision, outcome.Members[1].Alone).ShouldBe((Moment.Never, true));
        With(Stuck, Individual).HoursOf("under 'other', to which it and the attacked member are parties").ShouldBe([0, 0]);
    }

    [Fact]
    public void It_binds_only_where_the_attacked_member_is_a_party_too()
    {
        World unbound = With(Stuck, Individual, m => m.Name != Stuck.Scenario.Victim);
        unbound.Play().Members.ShouldAllBe(m => !m.Authorized.Happened);
    }

    [Theory]
    [InlineData(5.0, true)]
    [InlineData(9.0, false)] // reads the act outside that text
    public void It_is_read_by_its_own_line(double line, bool goes) =>
        With(Stuck, d => Individual(d) with { Triggers = Line(d.Triggers, line) })
            .Play().Members[1].Authorized.Happened.ShouldBe(goes);

    [Fact]
    public void Its_own_promise_counts_at_home()
    {
        World promised = With(Stuck, d => Individual(d) with { Obligation = Obligation.Assist })
            .Text(d => d with { Obligation = Obligation.ConsultOnly });
        Party party = promised.Stage().Parties[1];
        party.Promised.ShouldBe(Obligation.ConsultOnly);
        party.Contingent.Reader = party;
        party.Contingent.Authority = party.Others[0];
        party.PromisedByAuthority.ShouldBe(Obligation.Assist);
    }

    [Fact]
    public void An_equal_text_without_a_council_is_leave_to_act_individually() => ForEachWorld((number, world) =>
    {
        World own = Freely(world, IndividualAction.No).Coupling(CouplingRegistry.Individually, 1)
            .Coupling(CouplingRegistry.Panel, 0); // a panel reads its own text alone
        Alike(With(own, Individual), Freely(own, IndividualAction.Yes), number);
    });

    [Fact]
    public void A_text_that_promises_nothing_changes_nothing() => ForEachWorld((number, world) =>
        Alike(With(world, d => Individual(d) with { Obligation = Obligation.None }), world, number));

    [Fact]
    public void At_request_leave_to_act_opens_when_the_attacked_member_asks()
    {
        World asked = Freely(Stuck, IndividualAction.AtRequest).Procedure(p => p with { Callers = 99 })
            .Alliance(a => a with { Council = new Council { Convene = Distribution.Fixed(40) } });
        asked.Play().Members[1].Authorized.Hours.ShouldBe(0, 1e-6);
        World late = asked.Procedure(p => p with { Callers = 1 }).Consultation(c => c with { RequestRate = 1e-9 });
        late.Play().Members[1].Authorized.ShouldBe(Moment.At(40)); // an ally calls; the victim asks at the sitting
        asked.NobodyCalls().Play().Members.ShouldAllBe(m => !m.Authorized.Happened);
    }

    [Fact]
    public void At_request_leave_to_act_ends_when_the_body_has_decided_on_anything_but_words()
    {
        World decides = Freely(Stuck, IndividualAction.AtRequest).Ally(1, m => m with { Bias = 2 })
            .Ally(2, m => m with { Bias = 3 }) // ceilings 5.5, 4.5, 7.5: the council agrees on sanctions
            .Consultation(c => c with { CabinetCycle = Distribution.Fixed(50) });
        decides.Play().Level.ShouldBe(ResponseLevel.Sanctions);
        decides.Play().Members.ShouldAllBe(m => !m.Authorized.Happened);
        World free = Freely(decides, IndividualAction.Yes);
        free.Play().Members.ShouldContain(m => m.Authorized.Happened);
    }

    [Theory]
    [InlineData("area", Obligation.ConsultOnly)]
    [InlineData("form", Obligation.ConsultOnly)]
    [InlineData("author", Obligation.ConsultOnly)]
    [InlineData("other", Obligation.Assist)]
    public void A_member_promises_less_where_its_reservation_applies(string what, Obligation promised)
    {
        World world = Stuck.Text(d => d with { Obligation = Obligation.Assist });
        Incident incident = world.Scenario.Incident;
        World reserved = world.Ally(1, m => m with
        {
            Reservation = new Reservation
            {
                Areas = [what == "area" ? incident.Area : "elsewhere"],
                Forms = [what == "form" ? incident.Form : "riot"],
                OnlyAgainst = [what == "author" ? "somebody else" : world.Scenario.Attacker.Name],
            },
        });
        reserved.Stage().Parties.Select(p => p.Promised).ShouldBe(
            [Obligation.Assist, promised, Obligation.Assist, Obligation.Assist]);
        reserved.HoursOf("has made a reservation").Length.ShouldBe(promised == Obligation.Assist ? 0 : 1);
    }

    private static World Freely(World world, IndividualAction individually) =>
        world.Text(d => d with { Individually = individually });

    private static PerDomain<Trigger> Line(PerDomain<Trigger> triggers, double line) =>
        new([.. Enum.GetValues<Domain>().Select(domain => triggers[domain] with { AssistAt = line })]);

    private static void Alike(World one, World other, int number)
    {
        Outcome[] ones = one.PlayAll(TrialsEach), others = other.PlayAll(TrialsEach);
        for (int k = 0; k < TrialsEach; k++)
            Digest.Compute(ones[k]).ShouldBe(Digest.Compute(others[k]), $"world {number}, trial {k}");
    }

    /// <summary>Worlds in which one rule for all lets nobody decide for itself, and no member has a promise of its own.</summary>
    private static void ForEachWorld(Action<int, World> holds)
    {
        for (int number = 0; number < WorldsTried; number++)
        {
            World world = RandomWorlds.Number(number).Members(m => m with { Obligation = null, IsParty = true });
            if (world.Declaration.Procedure.Rule == DecisionRule.Individual
                || world.Declaration.Obligation < Obligation.ConsultOnly)
                continue;
            holds(number, world);
        }
    }
}
