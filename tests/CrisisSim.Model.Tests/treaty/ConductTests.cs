using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>What a text says of conduct towards the other side, and of the public at home.</summary>
public class ConductTests
{
    private const int Trials = 2000;

    /// <summary>A border clash on rung 4 that the text answers with combat forces, which an act calls for from 5.5.</summary>
    private static readonly World Clash = Worlds
        .Small(2)
        .TheAttackNeverEnds()
        .Incident(i => i with { Rung = 4 })
        .Trigger(t => t with { ConsultAt = 1, AssistAt = 2 });

    private static World With(World world, Func<Conduct, Conduct> change) =>
        world.Text(d => d with { Conduct = change(d.Conduct) });

    private static World Proportionate(World world) => With(world, c => c with { Proportionate = true });

    [Fact]
    public void Under_a_clause_of_proportion_a_clash_is_answered_below_combat()
    {
        Clash.Play().Level.ShouldBe(ResponseLevel.Combat);
        Outcome bound = Proportionate(Clash.Coupling(CouplingRegistry.Proportion, 2)).Play();
        bound.Level.ShouldBe(ResponseLevel.Reinforcement);
        bound.PeakRung.ShouldBeLessThan(Clash.Play().PeakRung);
        bound.HalfAuthorized.Happened.ShouldBeTrue(); // a reinforcement needs leave too
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(10)]
    public void It_takes_its_coupling_in_levels_for_each_rung_of_excess_off_what_a_member_accepts(double coupling)
    {
        Crisis crisis = Proportionate(Clash.Coupling(CouplingRegistry.Proportion, coupling)).Stage();
        new Interpretation(crisis).Begin();
        double signalling = Free() - (coupling * (crisis.Parameters.Consultation.StrategicFrom - 4)),
            combat = Free() - (coupling * 1.5);
        double expected = signalling >= 7 ? signalling : combat >= 6 ? Math.Min(combat, 7) : Math.Min(Free(), 6);
        new Opinions(crisis).CeilingAlone(0).ShouldBe(expected, 1e-9);
    }

    [Fact]
    public void A_member_whose_ceiling_is_just_combat_accepts_combat()
    {
        double coupling = (Free() - 6) / 1.5;
        Crisis crisis = Proportionate(Clash.Coupling(CouplingRegistry.Proportion, coupling)).Stage();
        new Interpretation(crisis).Begin();
        double left = Free() - (coupling * Disproportion.Excess(crisis, ResponseLevel.Combat, crisis.Parties[1].Severity));
        left.ShouldBe(6, "the case is one of equality");
        new Opinions(crisis).CeilingAlone(0).ShouldBe(6);
    }

    private static double Free()
    {
        Crisis crisis = Clash.Stage();
        new Interpretation(crisis).Begin();
        return new Opinions(crisis).CeilingAlone(0);
    }

    [Theory]
    [InlineData(5.5)]
    [InlineData(7)]
    public void Where_the_reply_fits_the_act_a_clause_of_proportion_changes_nothing(double rung)
    {
        World world = Clash.Incident(i => i with { Rung = rung });
        Same(Proportionate(world), world);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.9)]
    public void Channels_that_the_text_keeps_up_are_channels_that_there_are(double kept)
    {
        World world = Worlds.Small(2).Escalation(e => e with { AccidentChance = 0.05 });
        World declared = With(world, c => c with { Channels = kept }).Coupling(CouplingRegistry.Hotline, 1);
        Same(declared, world.Escalation(e => e with { Channels = kept }));
    }

    [Fact]
    public void Open_channels_make_for_fewer_wars_and_sooner_terms()
    {
        World world = Worlds.Small(2).TheAttackNeverEnds()
            .Escalation(e => e with { AccidentChance = 0.1, SettlementRate = 0.002, CeasefireRate = 0.002 });
        Outcome[] shut = With(world, c => c with { Channels = 0 }).PlayAll(Trials),
            open = With(world, c => c with { Channels = 1 }).PlayAll(Trials);
        open.Count(War).ShouldBeLessThan(shut.Count(War));
        open.Count(Terms).ShouldBeGreaterThan(shut.Count(Terms));

        static bool War(Outcome outcome) => outcome.End == EndKind.GeneralWar;
        static bool Terms(Outcome outcome) => outcome.End is EndKind.Settled or EndKind.Ceasefire;
    }

    [Theory]
    [InlineData(0.9, -0.4)] // log-odds: 0.5 × (2 × 0.9 − 1)
    [InlineData(0.5, 0)]
    [InlineData(0.1, 0.4)]
    public void What_is_published_moves_a_vote_as_far_as_it_proves_the_act(double belief, double moves) =>
        (LogOdds(With(Clash, c => c with { Published = true }), belief) - LogOdds(Clash, belief)).ShouldBe(moves, 1e-9);

    [Theory]
    [InlineData(Ratification.Government, 0.3)]
    [InlineData(Ratification.Parliament, 0)]
    [InlineData(Ratification.People, -0.3)]
    public void Those_who_have_consented_to_the_text_vote_for_it(Ratification by, double moves)
    {
        World ratified = With(Clash, c => c with { Ratified = by });
        (LogOdds(ratified) - LogOdds(Clash)).ShouldBe(moves, 1e-9);
        World outside = Clash.Incident(i => i with { Rung = 1.5 });
        LogOdds(With(outside, c => c with { Ratified = by })).ShouldBe(LogOdds(outside), 1e-12);
    }

    [Fact]
    public void A_public_that_sees_what_was_found_votes_for_help_and_an_executive_agreement_finds_fewer_votes()
    {
        World voting = Chains.WorldWith(Chains.Votes()).Authorization(a => a with { Refusal = 0.5 });
        int Refused(World world) => world.Members(Trials).Count(m => m.Refused);
        Refused(With(voting, c => c with { Published = true })).ShouldBeLessThan(Refused(voting));
        Refused(With(voting, c => c with { Ratified = Ratification.Government })).ShouldBeGreaterThan(Refused(voting));
    }

    [Fact]
    public void A_government_is_held_to_what_was_said_in_public()
    {
        World world = Worlds.Small(3).Contribution(c => c with { Membership = 1, Rationality = 1 });
        World Saying(double messaging) => world.Pledges(p => p with { Messaging = messaging });
        double Sent(double messaging) => Saying(messaging).PlayAll(Trials).Average(o => o.SentByDay30);
        Sent(1).ShouldBeGreaterThan(Sent(0.5));
        Sent(0).ShouldBeLessThan(Sent(0.5));
        Same(Saying(1).Coupling(CouplingRegistry.Spoken, 0), Saying(0.5));
    }

    [Fact]
    public void A_void_text_binds_nobodys_conduct()
    {
        World none = Clash.Text(d => d with { Obligation = Obligation.None });
        Same(With(none, _ => new() { Proportionate = true, Channels = 1, Published = true, Ratified = Ratification.People }), none);
    }

    private static double LogOdds(World world, double belief = 0.9)
    {
        Crisis crisis = world.Stage();
        new Interpretation(crisis).Begin();
        Party party = crisis.Parties[1];
        party.Dossier.Begin([ErrorBands.Logit(belief)], 1, 20, 20, 0);
        var vote = new Vote(crisis.Parameters.Authorization, 0, 0, scrutiny: Scrutiny.Of(crisis.Text));
        return ErrorBands.Logit(vote.RefusalProbability(party, Chains.Votes()));
    }

    private static void Same(World one, World other)
    {
        Outcome[] ones = one.PlayAll(300), others = other.PlayAll(300);
        for (int k = 0; k < ones.Length; k++) Digest.Compute(ones[k]).ShouldBe(Digest.Compute(others[k]), $"trial {k}");
    }
}
