using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class A_scenario_that_is_read
{
    [Fact]
    public void Its_incident_may_state_how_hard_it_is_to_see_through()
    {
        Incident incident = Narrow.Sound("  - {}",
            "  - {domain: cyber, form: destructive_malware, rung: 5.5, real: no, reports: {rate: 0.02, strength: 0.8}, "
                + "deception: -0.3, plainness: {act: 0.4}, warning: 20 d, interdiction: 12 h}").Incident;
        incident.ShouldSatisfyAllConditions(
            () => incident.Domain.ShouldBe(Domain.Cyber),
            () => incident.Form.ShouldBe("destructive_malware"),
            () => incident.Rung.ShouldBe(5.5),
            () => incident.Real.ShouldBeFalse(),
            () => (incident.ReportRate, incident.ReportStrength, incident.Deception,
                incident.ActPrior).ShouldBe((0.02, 0.8, -0.3, 0.4)),
            () => incident.Warning.Median.ShouldBe(480),
            () => incident.Interdiction.Median.ShouldBe(12));
    }

    [Fact]
    public void Rungs_are_those_of_its_own_ladder()
    {
        Scenario scenario = Narrow.Sound(Narrow.Text
            .Replace("incidents:\n  - {}",
                "ladder: [calm, pressure, blockade, raid, war]\nincidents:\n  - {rung: raid}", StringComparison.Ordinal)
            .Replace("d: {}", "d: {triggers: {default: {consult_at: pressure, assist_at: 3.5}}}",
                StringComparison.Ordinal));
        scenario.Ladder.Rungs.Count.ShouldBe(5);
        scenario.Incident.Rung.ShouldBe(4);
        scenario.Declarations[0].Triggers[Domain.Sea].ConsultAt.ShouldBe(2);
    }

    [Fact]
    public void The_default_ladder_is_the_models() =>
        Narrow.Sound("title: T", "title: T\nladder: default").Ladder.Rungs.ShouldBe(Ladder.Default.Rungs);

    [Fact]
    public void A_domain_states_only_what_differs_from_the_default_trigger_also_of_an_extended_text()
    {
        Scenario scenario = Narrow.Sound("  d: {}", """
              d:
                triggers:
                  default: {assist_at: 5, precision: 0.4, prove: [act, author], lists: [incursion]}
                  cyber: {assist_at: 6, prove: []}
              e:
                extends: d
                triggers:
                  default: {precision: 0.9}
            """
                .Replace("    d:", "  d:", StringComparison.Ordinal)
                .Replace("    e:", "  e:", StringComparison.Ordinal));
        (Trigger? cyber, Trigger? land) =
            (scenario.Declarations[1].Triggers[Domain.Cyber], scenario.Declarations[1].Triggers[Domain.Land]);
        (cyber.AssistAt, cyber.Precision, cyber.Prove).ShouldBe((6, 0.9, Element.None));
        (land.AssistAt, land.Precision, land.Prove).ShouldBe((5, 0.9, Element.Act | Element.Author));
        cyber.Lists.ShouldBe(["incursion"]);
        scenario.Declarations[0].Triggers[Domain.Cyber].Precision.ShouldBe(0.4);
    }

    [Fact]
    public void Its_members_state_steps_recess_and_forces()
    {
        Member member = Narrow.Sound(Narrow.Text.Replace("A: {}", """
            A:
                reads_triggers: -0.4 rungs
                utc_offset: -5 h
                authorization:
                  - executive
                  - parliament: {prior_approval: super_majority, majority: 0.6, exempt_decided: yes, chambers: 2, takes: 3 d, working_hours: yes, exempt_listed: yes, emergency_route: yes}
                recess: [{from: 2027-02-01, to: 2027-02-20}]
                forces: [{name: x, strength: 0.5, notice: 5 d, available: 0.8, in_theatre: yes, prepositioned: yes, lift: no, crosses_borders: no, corridor: rail}]
            """, StringComparison.Ordinal).Replace("members:", "alliance: {corridors: {rail: 2}}\nmembers:",
                StringComparison.Ordinal)).Members[0];
        (member.Bias, member.UtcOffset).ShouldBe((-0.4, -5));
        AuthorizationStep vote = member.Authorization[1];
        (vote.Share, vote.ExemptDecided).ShouldBe((0.6, true));
        (vote.Kind, vote.Needs, vote.Chambers, vote.WorkingHours, vote.ExemptListed, vote.EmergencyRoute).ShouldBe(
            (StepKind.Parliament, Majority.Super, 2, true, true, true));
        vote.Takes.ShouldBeOfType<Fixed>().Value.ShouldBe(72);
        member.Recesses.ShouldBe([new Recess(new DateOnly(2027, 2, 1), new DateOnly(2027, 2, 20))]);
        ForcePackage force = member.Forces[0];
        (force.MeetsNotice, force.InTheatre, force.Prepositioned, force.NeedsLift, force.CrossesBorders,
            force.Corridor).ShouldBe((0.8, true, true, false, false, "rail"));
    }

    [Fact]
    public void Its_texts_state_procedure_limits_proof_delegation_and_pledges()
    {
        Declaration text = Narrow.Sound("  d: {}",
            "  d: {decision: {rule: lead_state, leader: B, panel: 5 d, parallel_authorization: yes}, limits: {decide: "
                + "2 d, decide_in: {cyber: 21 d}}, verification: {joint_cell: yes, independent_report: yes}, "
                + "delegated: [alert, rules_of_engagement], pledges: {assigned: 0.5, costs: pooled, plans_for: "
                + "[incursion]}}").Declarations[0];
        (text.Procedure.Rule, text.Procedure.Leader,
            text.Procedure.ParallelAuthorization).ShouldBe((DecisionRule.LeadState, "B", true));
        text.Procedure.Panel.ShouldNotBeNull().Median.ShouldBe(120);
        (text.Limits.DecideWithin(Domain.Cyber), text.Limits.DecideWithin(Domain.Land),
            text.Limits.Convene).ShouldBe((504, 48, null));
        (text.Verification.JointCell, text.Verification.Independent).ShouldBe((true, true));
        text.Delegated.ShouldBe(Delegation.Alert | Delegation.RulesOfEngagement);
        (text.Pledges.Assigned, text.Pledges.Costs).ShouldBe((0.5, CostRule.Pooled));
        text.Pledges.PlansFor.ShouldBe(["incursion"]);
    }

    [Fact]
    public void Responses_and_numbers_by_domain_state_only_what_differs()
    {
        MechanismParameters mechanisms = Narrow.Sound("title: T",
            "title: T\nmodel: {evidence: {rate: {cyber: 0.02}}, responses: {sanctions: {capacity: 0.5, "
                + "below_line: no}}}").Mechanisms;
        var plain = new MechanismParameters();
        mechanisms.Evidence.Rate.ShouldBe(plain.Evidence.Rate.With(Domain.Cyber, 0.02));
        ResponseOption sanctions = mechanisms.Responses.At(ResponseLevel.Sanctions);
        (sanctions.Capacity, sanctions.BelowLine).ShouldBe((0.5, false));
        sanctions.Latency.ToString().ShouldBe(plain.Responses.At(ResponseLevel.Sanctions).Latency.ToString());
    }

    [Theory]
    [InlineData("small_frontline_state")]
    [InlineData("large_parliamentary_power")]
    [InlineData("large_executive_power")]
    [InlineData("overseas_power")]
    [InlineData("reluctant_parliamentary_state")]
    public void Every_default_population_can_be_taken_over_and_is_assumed(string population)
    {
        Loaded<Scenario> loaded = Narrow.Load(
            Narrow.Text.Replace("B: {forces: [{name: brigade}]}", $"B: {{like: {population}}}",
                StringComparison.Ordinal));
        loaded.Problems.Lines().ShouldBeEmpty();
        loaded.Value.ShouldNotBeNull().Members[1].Forces.ShouldNotBeEmpty();
        var taken = loaded.Ledger.Entries.Where(entry => entry.Origin == Origin.Population).ToList();
        taken.Count.ShouldBeGreaterThan(5);
        taken.ShouldAllBe(entry => entry.Grade == Grade.Assumed
            && entry.Source == $"default population '{population}'");
    }

    [Fact]
    public void There_are_no_populations_that_no_test_knows() =>
        MemberShape.Populations.Populations.Keys.Count().ShouldBe(5);

    [Theory]
    [InlineData("judgement; an order of magnitude", Grade.Judged)]
    [InlineData("RAND RR1253", Grade.Sourced)]
    public void A_source_that_calls_itself_a_judgement_is_none(string source, Grade grade) =>
        Narrow.Load(
            Narrow.Text.Replace("A: {}", $"A: {{cost: {{value: 0.3, source: {source}}}}}", StringComparison.Ordinal))
            .Ledger.Entries.Single(entry => entry.Path == "members.A.cost").Grade.ShouldBe(grade);
}
