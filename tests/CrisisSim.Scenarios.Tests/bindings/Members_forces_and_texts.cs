using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>What a file may say of where members stand, of kinds of force, and of the body of a text.</summary>
public sealed class Members_forces_and_texts
{
    [Fact]
    public void A_member_states_where_it_stands()
    {
        Member member = Narrow.Sound("  A: {}",
            "  A: {tie_to_attacker: 0.4, distance: 800 km, borders_attacker: yes, party: no, obligation: none}")
            .Members[0];
        (member.TieToAttacker, member.Distance, member.BordersAttacker, member.IsParty, member.Obligation)
            .ShouldBe((0.4, 800, true, false, Obligation.None));
    }

    [Fact]
    public void Its_chain_in_collective_defence_may_be_another_or_none()
    {
        Narrow.Sound("  A: {}", "  A: {authorization: [parliament]}").Members[0].CollectiveDefence.ShouldBeNull();
        Narrow.Sound("  A: {}", "  A: {collective_defence: []}").Members[0].CollectiveDefence.ShouldBe([]);
        Narrow
            .Sound("  A: {}", "  A: {collective_defence: [{parliament: {sends_first: yes}}]}")
            .Members[0].CollectiveDefence.ShouldNotBeNull().ShouldHaveSingleItem().SendsFirst.ShouldBeTrue();
    }

    [Fact]
    public void A_force_states_its_kind_and_how_it_meets_the_attack()
    {
        ForcePackage force = Narrow.Sound("{name: brigade}",
            "{name: wing, kind: air, presence: 3 h, on_duty: yes, contact: {chance: 0.3, after: 2 h}}")
            .Members[1].Forces[0];
        (force.Kind, force.Presence?.Median, force.OnDuty, force.Contact, force.ContactAfter?.Median).ShouldBe(
            (ForceKind.Air, 3, true, 0.3, 2));
    }

    [Fact]
    public void A_text_states_lines_that_reach_further_than_assistance()
    {
        Declaration text = Narrow.Sound("  d: {}",
            "  d: {individually: at_request, consultation: {areas: any}, measures: {areas: [Sea, Coast], obligation: assist}}")
            .Declarations[0];
        (text.Individually, text.Measures.Obligation).ShouldBe((IndividualAction.AtRequest, Obligation.Assist));
        text.Consultation.Areas.ShouldBe([]);
        text.Measures.Areas.ShouldBe(["Sea", "Coast"]);
        Narrow.Sound("  d: {}", "  d: {individually: on}").Declarations[0].Consultation.Areas.ShouldBeNull();
    }

    [Fact]
    public void A_member_states_its_reservation_and_its_other_texts()
    {
        Member member = Narrow.Sound("A: {}",
            "A: {also_party_to: [d], reservation: {areas: [Sea], forms: [blockade], only_against: [X], obligation: none}}")
            .Members[0];
        member.AlsoPartyTo.ShouldBe(["d"]);
        Reservation reservation = member.Reservation.ShouldNotBeNull();
        (reservation.Areas[0], reservation.Forms[0], reservation.OnlyAgainst[0], reservation.Obligation).ShouldBe(
            ("Sea", "blockade", "X", Obligation.None));
    }

    [Fact]
    public void A_text_states_its_routes_and_its_body()
    {
        Declaration text = Narrow.Sound("  d: {}",
            "  d: {individually: yes, waits: 0.1, body: {standing: no, convene: 9 h, convene_urgent: 4 h, "
                + "round_urgent: 3 h, silence_urgent: 5 h}}").Declarations[0];
        (text.Individually, text.Waits).ShouldBe((IndividualAction.Yes, 0.1));
        Body body = text.Body;
        body.Standing.ShouldBe(false);
        new[] { body.Convene, body.ConveneUrgent, body.RoundUrgent, body.SilenceUrgent }
            .Select(time => time?.Median)
            .ShouldBe([9, 4, 3, 5]);
    }

    [Fact]
    public void The_kinds_of_force_weigh_on_each_front_as_stated()
    {
        FrontWeights weights = Narrow.Sound("title: T",
            "title: T\nmodel: {campaign: {weights: {land: {air: 0.5}, sea: {special: 0}}}}")
            .Mechanisms.Campaign.Weights;
        weights.Land.ShouldBe([1, 0.5, 0.1, 0.2, 0.2]);
        weights.Sea.ShouldBe([0, 0.4, 1, 0.1, 0]);
    }

    [Theory]
    [InlineData("  A: {}", "  A: {tie_to_attacker: 2}",
        "n.yaml:7:24: error: 'tie_to_attacker' must lie between -1 and 1, not '2'")]
    [InlineData("  A: {}", "  A: {distance: 3 mi}",
        "n.yaml:7:17: error: '3 mi' is in another unit; write it in km")]
    [InlineData("{name: brigade}", "{name: brigade, kind: naval}",
        "n.yaml:8:38: error: kind 'naval' is not one of land, air, sea, air_defence, special or cyber")]
    [InlineData("{name: brigade}", "{name: brigade, kind: cyber}",
        "n.yaml:8:38: error: a cyber force states its hours from the order to effect ('presence'), and stands nowhere")]
    [InlineData("  d: {}", "  d: {waits: 1.5}", "n.yaml:10:14: error: probability '1.5' must lie between 0 and 1")]
    [InlineData("  d: {}", "  d: {body: {convene_urgent: 4}}",
        "n.yaml:10:30: error: duration '4' has no unit; write '4 h', '4 d' or '4 w'")]
    public void A_mistake_is_said_with_its_place(string part, string instead, string problem) =>
        Narrow.Lines(part, instead).ShouldContain(problem);

    [Fact]
    public void A_text_states_what_its_parties_agree_of_standards_supply_caveats_shares_and_reports()
    {
        Scenario scenario = Narrow.Sound(Stocked.Replace("  d: {}",
            "  d: {pledges: {standards: 0.8, supply: yes, caveats_lifted: 0.5, quota: yes}, "
                + "verification: {data_room: 0.3}}"));
        Pledges pledges = scenario.Declarations[0].Pledges;
        (pledges.Standards, pledges.Supply, pledges.CaveatsLifted, pledges.Quota).ShouldBe((0.8, true, 0.5, true));
        scenario.Declarations[0].Verification.DataRoom.ShouldBe(0.3);
        scenario.Members.Select(member => member.Stocks).ShouldBe([null, 240.0]);
        Narrow.Sound(Narrow.Text).Declarations[0].Pledges.Standards.ShouldBe(0.5);
    }

    [Theory]
    [InlineData("{pledges: {inspected: yes, supply: yes}}",
        "n.yaml:10:41: warning: 'supply' does nothing here, for no member states its 'stocks'")]
    [InlineData("{pledges: {caveats_lifted: 0.5}}",
        "n.yaml:10:33: warning: 'caveats_lifted' does nothing here, for no member has caveats ('caveats' below 1)")]
    public void A_promise_about_what_no_member_has_is_questioned_at_its_line(string text, string problem) =>
        Narrow.Lines("  d: {}", $"  d: {text}").ShouldBe([problem]);

    [Theory]
    [InlineData("B: {stocks: 10 d, caveats: 0.6, forces: [{name: brigade}]}")]
    [InlineData("B: {stocks: {value: 10 d, range: [5 d, 15 d], grade: judged}, caveats: {value: 0.6, range: [0.5, 0.7], "
        + "grade: judged}, forces: [{name: brigade}]}")]
    [InlineData("C: {stocks: 10 d, caveats: 0.6, forces: [{name: brigade}]}\n  B: {extends: C, stocks: none, caveats: 1}")]
    public void A_promise_about_what_one_member_has_is_not(string member) => Narrow.Load(Narrow.Text
        .Replace("  d: {}", "  d: {pledges: {supply: yes, caveats_lifted: 0.5}}")
        .Replace("B: {forces: [{name: brigade}]}", member)).Problems.Lines().ShouldBeEmpty();

    [Fact]
    public void A_data_room_is_questioned_where_act_and_author_stand_at_notice_and_nothing_more_is_to_be_proved()
    {
        string Open(string trigger, string act) => Narrow.Text.Replace("  - {}", $"  - {{plain: {act}}}")
            .Replace("  d: {}", $"  d: {{verification: {{data_room: 0.3}}{trigger}}}");
        Narrow.Load(Open("", "yes")).Problems.Lines().ShouldHaveSingleItem().ShouldBe(
            "n.yaml:10:3: warning: 'verification.data_room' of 'd' does nothing here, for act and author stand at notice "
                + "and the text asks for nothing more to be proved");
        Narrow.Load(Open("", "no")).Problems.Lines().ShouldBeEmpty();
        Narrow.Load(Open(", triggers: {default: {prove: [act, intent]}}", "yes")).Problems.Lines().ShouldBeEmpty();
    }

    private static readonly string Stocked = Narrow.Text.Replace("B: {forces", "B: {stocks: 10 d, caveats: 0.6, forces",
        StringComparison.Ordinal);
}
