namespace CrisisSim.Model.Tests;

public class VoteTests
{
    private const int Trials = 5000;

    // Three rungs above the line, support one half, no burden, framed as alliance duty, with the weights below.
    private static readonly double Once = Probability(ErrorBands.Logit(0.12) - (0.3 * 2.5) - 0.5);

    private static World Voting(params AuthorizationStep[] steps) =>
        Chains.WorldWith(steps).Coupling(CouplingRegistry.Solidarity, 0.5);

    [Fact]
    public void A_vote_refuses_with_its_probability()
    {
        MemberOutcome[] members = Voting(Chains.Votes()).Members(Trials);
        members.ShouldHold(m => m.Refused, Once);
        members.ShouldAllBe(m => m.Refused != m.Authorized.Happened && m.Share == (m.Refused ? 0 : 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_chain_is_passed_with_the_product_of_the_probabilities_of_its_votes(int chambers)
    {
        MemberOutcome[] members = Voting(Chains.Votes(StepKind.Committee), Chains.Votes(chambers: chambers),
            Chains.Takes(StepKind.Executive, 1)).Members(Trials);
        members.ShouldHold(m => m.Authorized.Happened, Math.Pow(1 - Once, 1 + chambers));
    }

    [Fact]
    public void Log_odds_of_refusal_follow_severity_support_burden_and_mandate()
    {
        World world = Chains
            .WorldWith()
            .Ally(1, m => m with { Support = 0.8, Cost = 0.4 })
            .Trigger(t => t with { Precision = 0.5 });
        double inside = ErrorBands.Logit(0.12) - (0.4 * 0.5) - (0.3 * 2.5) - (2 * 0.3) + (0.5 * 0.4);
        LogOdds(world, price: 0, Majority.Simple).ShouldBe(inside - 1.9, 1e-9);
        LogOdds(world, price: 1, Majority.Simple).ShouldBe(inside + 1.2, 1e-9);
        LogOdds(world, price: 0.25, Majority.Simple).ShouldBe(inside - (1.9 * 0.75) + (1.2 * 0.25), 1e-9);
        World outside = world.Incident(i => i with { Rung = 5 });
        LogOdds(outside, price: 0, Majority.Simple).ShouldBe(
            ErrorBands.Logit(0.12) + (0.4 * 0.5) - (2 * 0.3) + (0.5 * 0.4), 1e-9);
    }

    [Theory]
    [InlineData(Majority.Simple, null, 0.12)]
    [InlineData(Majority.Super, 0.5, 0.12)] // a half is the simple majority
    [InlineData(Majority.Super, null, 0.474535)] // two thirds: Φ(Φ⁻¹(.12) + (1/6)/.15)
    [InlineData(Majority.Simple, 0.65, 0.430545)] // Φ(Φ⁻¹(.12) + 1)
    public void The_more_votes_a_motion_needs_the_likelier_it_fails(Majority needs, double? share, double refusal)
    {
        World world = Chains.WorldWith(Chains.Votes(needs: needs) with { Share = share })
            .Incident(i => i with { Rung = 5.5 }).Coupling(CouplingRegistry.Solidarity, 0);
        world.Members(Trials).ShouldHold(m => m.Refused, refusal);
    }

    [Fact]
    public void A_vote_that_a_decision_of_the_body_spares_is_taken_by_who_goes_alone_and_not_after_the_decision()
    {
        AuthorizationStep vote = Chains.Votes(hours: 80) with { ExemptDecided = true };
        World decided = Chains.WorldWith(vote).Authorization(a => a with { Refusal = 1 - 1e-12 });
        decided.Hours().ShouldBe(Chains.Mandate);
        World alone = decided.Text(d => d with { Individually = IndividualAction.Yes }).Consultation(c => c with { AloneMargin = 0 });
        alone.Hours().ShouldBe(Chains.Mandate); // begun at once, and over with the decision
        alone.HoursOf("needs no vote at home").ShouldBe([Chains.Mandate]);
        alone.NobodyCalls().Play().Members[1].Refused.ShouldBeTrue();
        World lost = alone.Ally(1, m => m with { Authorization = [Chains.Votes() with { ExemptDecided = true }] })
            .Authorization(a => a with { Refusal = 1 - 1e-12, HoldsBack = 0 });
        lost.HoursOf("loses the vote at home").ShouldBe([0]);
        lost.Hours().ShouldBe(Chains.Mandate); // asked again, when no vote is needed
        World late = alone.Ally(1, m => m with { Authorization = [vote with { Takes = Kernel.Distribution.Fixed(5) }] });
        late.Authorization(a => a with { Refusal = 1e-12 }).Hours().ShouldBe(5);
    }

    [Fact]
    public void A_motion_held_back_is_tried_again_for_less_and_observed_refusals_understate_the_veto()
    {
        const double heldBack = 0.7;
        World world = Voting(Chains.Votes())
            .Authorization(a => a with
            {
                Refusal = 0.6,
                HoldsBack = heldBack,
                Tries = 2,
                Shrink = 0.6,
                TryAgain = Kernel.Distribution.Fixed(100)
            });
        double p = Probability(ErrorBands.Logit(0.6) - (0.3 * 2.5) - 0.5), again = p * heldBack;
        MemberOutcome[] members = world.Members(Trials);
        for (int k = 0; k <= 2; k++)
        {
            members.ShouldHold(m => m.Authorized.OrNever == 12 + (100 * k), (1 - p) * Math.Pow(again, k));
            members
                .Where(m => m.Authorized.OrNever == 12 + (100 * k))
                .ShouldAllBe(m => Math.Abs(m.Share - Math.Pow(0.6, k)) < 1e-12);
        }

        members.ShouldHold(m => m.Refused, p * (1 - heldBack) * (1 + again + (again * again)));
        members.ShouldHold(m => !m.Refused && !m.Authorized.Happened, again * again * again);
    }

    [Theory]
    [InlineData(0.0, 80, 1.0)]
    [InlineData(0.5, 40, 0.5)]
    [InlineData(1.0, 0, 0.0)]
    public void Advance_consent_spares_its_share_of_the_hours_and_of_the_risk_of_a_vote_on_a_listed_form(
        double coupling, double hours, double risk)
    {
        World world = Voting(Chains.Votes(hours: 80)).Procedure(p => p with { AdvanceConsent = true })
            .Trigger(t => t with { Lists = ["incursion"] }).Coupling(CouplingRegistry.AdvanceConsent, coupling);
        MemberOutcome[] members = world.Members(Trials);
        members.ShouldHold(m => m.Refused, Once * risk);
        members.Where(m => !m.Refused).ShouldAllBe(m => m.Authorized.Hours == Chains.Mandate + hours);
    }

    [Fact]
    public void Advance_consent_to_other_forms_spares_nothing()
    {
        World world = Voting(Chains.Votes(hours: 80)).Trigger(t => t with { Lists = ["missile"] });
        World consented = world.Procedure(p => p with { AdvanceConsent = true });
        consented.Members(200).Select(m => m.Authorized).ShouldBe(world.Members(200).Select(m => m.Authorized));
    }

    private static double LogOdds(World world, double price, Majority needs)
    {
        Crisis crisis = world.Stage();
        new Interpretation(crisis).Begin();
        crisis.Parties[1].Contingent.Price = price;
        var vote = new Vote(crisis.Parameters.Authorization, crisis.Text.TimesPrecision(CouplingRegistry.Legal),
            crisis.Text.Coefficient(CouplingRegistry.Solidarity));
        return ErrorBands.Logit(vote.RefusalProbability(crisis.Parties[1], Chains.Votes(needs: needs)));
    }

    private static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
