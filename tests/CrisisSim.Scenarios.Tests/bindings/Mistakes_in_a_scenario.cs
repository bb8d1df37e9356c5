namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class Mistakes_in_a_scenario
{
    [Theory]
    // Unknown keys.
    [InlineData("title: T", "title: T\nattacker: {strenght: 3}",
        "n.yaml:3:12: error: unknown key 'strenght' in attacker; did you mean 'strength'?")]
    [InlineData("title: T", "titel: T", "n.yaml:2:1: error: unknown key 'titel' in scenario; did you mean 'title'?")]
    [InlineData("title: T", "title: T\nmodel: {evidence: {shared_eror: 0.3}}",
        "n.yaml:3:20: error: unknown key 'shared_eror' in evidence; did you mean 'shared_error'?")]
    [InlineData("title: T", "title: T\nmodel: {responses: {combat: {latency: 6 h}}}",
        "n.yaml:3:30: error: unknown key 'latency' in combat response; it has: resolve, fits_from")]
    [InlineData("title: T", "title: T\ncouplings: {readng: off}",
        "n.yaml:3:13: error: unknown key 'readng' in couplings; did you mean 'reading'?")]
    [InlineData("  d: {}", "  d: {triggers: {cybr: {precision: 1}}}",
        "n.yaml:10:18: error: key 'cybr' of triggers is not one of default, land, air, sea, cyber, space, hybrid or economic; did you mean 'cyber'?")]
    [InlineData("crisissim: 2", "crisissim: 3",
        "n.yaml:1:12: error: version '3' of the format is not known here; write 'crisissim: 2'")]
    [InlineData("crisissim: 2\n", "",
        "n.yaml:1:1: error: scenario needs the key 'crisissim': Version of the format: 2.")]
    [InlineData("{name: brigade}", "{name: brigade, through: [Ruritania]}",
        "n.yaml:8:42: error: item 1 of through 'Ruritania' is not in members; there are: A, B")]
    [InlineData("  d: {}", "  d: {consultation: {areas: [any]}}",
        "n.yaml:10:29: error: write 'areas' as the word 'any' alone, without brackets")]
    // Numbers and durations.
    [InlineData("title: T", "title: T\nhorizon: 120 days",
        "n.yaml:3:10: error: duration '120 days' has no unit I know; write h, d or w, as in '120 d'")]
    [InlineData("title: T", "title: T\nhorizon: -3 d",
        "n.yaml:3:10: error: 'horizon' must lie between 30 d and 1826 d, not '-3 d'")]
    [InlineData("title: T", "title: T\nhorizon: 29.9 d",
        "n.yaml:3:10: error: 'horizon' must lie between 30 d and 1826 d, not '29.9 d'")]
    [InlineData("  A: {}", "  A: {acts_on_warning: 1.2}",
        "n.yaml:7:24: error: probability '1.2' must lie between 0 and 1")]
    [InlineData("  A: {}", "  A: {utc_offset: +02:00}",
        "n.yaml:7:19: error: '+02:00' is in another unit; write it in h, as in '2 h'")]
    [InlineData("  A: {}", "  A: {authorization: [{cabinet: {takes: {low: 3 h, mode: 1 h, high: 9 h}}}]}",
        "n.yaml:7:41: error: 'low', 'mode' and 'high' must rise in this order; stated are {low: 3 h, mode: 1 h, high: 9 h}")]
    [InlineData("  A: {}", "  A: {recess: [{from: 2027-03-01, to: 2027-02-01}]}",
        "n.yaml:7:39: error: a recess must not end before it begins: 'to' lies before 'from'")]
    [InlineData("title: T",
        "title: T\nmodel: {evidence: {shared_error: {value: 0.7, range: [0.1, 0.7]}, member_error: 0.3}}",
        "n.yaml:3:42: error: 'shared_error' and 'member_error' are shares of one variance; together they must stay below 1")]
    // Rungs.
    [InlineData("  - {}", "  - {rung: limited_atack}",
        "n.yaml:5:12: error: rung 'limited_atack' is not on the ladder; did you mean 'limited_attack'?")]
    [InlineData("  - {}", "  - {rung: 11}",
        "n.yaml:5:12: error: rung '11' is not on the ladder, which goes from 1 to 10")]
    [InlineData("  d: {}", "  d: {triggers: {land: {consult_at: 6}}}",
        "n.yaml:10:37: error: 'consult_at' must not lie above 'assist_at'")]
    // Incidents.
    [InlineData("  - {}", "  - {at: 2 h}", "n.yaml:5:3: error: the first incident begins at 0 h; move 'start' instead")]
    [InlineData("  - {}", "  - {}\n  - {at: 9 h}\n  - {at: 5 h}",
        "n.yaml:5:3: error: incidents stand in the order of their hours ('at')")]
    [InlineData("  - {}", "  - {}\n  - {at: 200 d}", "n.yaml:5:3: error: an incident begins before the horizon")]
    // Who is who.
    [InlineData("victim: A", "victim: Aa", "n.yaml:3:9: error: victim 'Aa' is not in members; did you mean 'A'?")]
    [InlineData("victim: A", "victim: Ruritania",
        "n.yaml:3:9: error: victim 'Ruritania' is not in members; there are: A, B")]
    [InlineData("  A: {}\n", "  A: {}\n  A: {}\n",
        "n.yaml:8:3: error: key 'A' is given twice, first on line 7; keep one")]
    [InlineData("members:\n  A: {}\n  B: {forces: [{name: brigade}]}", "members: {}",
        "n.yaml:6:10: error: 'members' needs at least 2 entries")]
    [InlineData("  A: {}", "  A: {like: small_frontline_stat}",
        "n.yaml:7:13: error: there is no default population or state of the library 'small_frontline_stat'; did you mean 'small_frontline_state'?")]
    [InlineData("  d: {}", "  d: {decision: {rule: lead_state, leader: C}}",
        "n.yaml:10:44: error: leader 'C' is not in members; there are: A, B")]
    [InlineData("  d: {}", "  d: {decision: {rule: lead_state}}",
        "n.yaml:10:24: error: rule 'lead_state' needs a 'leader': the member that decides")]
    [InlineData("{name: brigade}", "{name: brigade, corridor: suwalki}",
        "n.yaml:8:42: error: corridor 'suwalki' is not in alliance.corridors")]
    [InlineData("members:\n  A: {}\n  B: {forces: [{name: brigade}]}",
        "alliance: {corridors: {suwalki_rail: 2}}\nmembers:\n  A: {}\n  B: {forces: [{name: brigade, corridor: suwalki_rial}]}",
        "n.yaml:9:42: error: corridor 'suwalki_rial' is not in alliance.corridors; did you mean 'suwalki_rail'?")]
    // Declarations.
    [InlineData("  d: {}", "  d: {extends: e}\n  e: {extends: d}",
        "n.yaml:10:16: error: declaration 'd' extends itself: d → e → d")]
    [InlineData("  d: {}", "  inforce: {}\n  d: {extends: in-force}",
        "n.yaml:11:16: error: declaration 'd' extends 'in-force', which is not in this file; did you mean 'inforce'?")]
    [InlineData("  d: {}", "  d: {obligation: assit}",
        "n.yaml:10:19: error: obligation 'assit' is not one of neutrality, none, consult_only, as_deemed_necessary, assist or automatic; did you mean 'assist'?")]
    [InlineData("  d: {}", "  \"a,b\": {}",
        "n.yaml:10:3: error: a declaration's name must not hold a comma, which stands between names on the command line")]
    [InlineData("declarations:\n  d: {}", "declarations: {}",
        "n.yaml:9:15: error: 'declarations' needs at least 1 entry")]
    public void Each_is_said_with_its_place_and_what_to_do(string part, string instead, string problem)
    {
        IReadOnlyList<string> lines = Narrow.Lines(part, instead);
        lines.ShouldContain(problem);
        Narrow.Text.Replace(part, instead, StringComparison.Ordinal).ShouldNotBe(Narrow.Text);
    }

    [Fact]
    public void A_circle_is_one_mistake_said_at_each_of_its_members() =>
        Narrow.Lines("  d: {}", "  d: {extends: e}\n  e: {extends: d}").Count.ShouldBe(2);

    [Theory]
    [InlineData("victim: A", "victim: Ruritania")]
    [InlineData("  A: {}\n", "  A: {}\n  A: {}\n")]
    [InlineData("members:\n  A: {}\n  B: {forces: [{name: brigade}]}", "members: {}")]
    [InlineData("  - {}", "  - {}\n  - {at: 9 h, domain: sea}\n  - {at: 5 h}")]
    [InlineData("  d: {}", "  d: {decision: {rule: lead_state, leader: C}}")]
    [InlineData("{name: brigade}", "{name: brigade, corridor: suwalki}")]
    public void One_mistake_is_complained_about_once(string part, string instead) =>
        Narrow.Lines(part, instead).Count.ShouldBe(1);

    [Theory]
    [InlineData("{name: brigade}", "{name: corps, strength: 3}",
        "n.yaml:8:16: warning: force 'corps' of 3 brigades moves as one; split it into packages of a brigade or less")]
    [InlineData("  A: {}", "  A: {}\n  C: {}",
        "n.yaml:8:3: warning: member 'C' has no forces: it takes part in talk alone")]
    [InlineData("[{name: brigade}]", "[{name: wing, presence: 6 h, notice: 5 d, lift: yes}]",
        "n.yaml:8:16: warning: force 'wing': 'notice', 'lift' do nothing here, for its hours are those of 'presence'")]
    [InlineData("[{name: brigade}]", "[{name: patrol, on_duty: yes, presence: 1 h, available: 0.9}]",
        "n.yaml:8:16: warning: force 'patrol': 'available' does nothing here, for it stands on duty")]
    [InlineData("[{name: brigade}]", "[{name: guard, in_theatre: yes, transit: 4 d}]",
        "n.yaml:8:16: warning: force 'guard': 'transit' does nothing here, for it stands in theatre")]
    [InlineData("[{name: brigade}]", "[{name: brigade, contact: {chance: 0.5}}]",
        "n.yaml:8:16: warning: force 'brigade': 'contact' does nothing here, for it does not stand in theatre")]
    [InlineData("  d: {}", "  d: {triggers: {default: {areas: [home, hmoe]}}}",
        "n.yaml:10:42: warning: nothing else in this file is called 'hmoe'; did you mean 'home'?")]
    [InlineData("  d: {}", "  d: {title: T, short: d}\n  e: {title: T, short: e}",
        "n.yaml:10:3: warning: 'd' and 'e' have one title, 'T'; give each its own")]
    [InlineData("  d: {}", "  d: {only_against: [Ruritana, Elbonia]}\nattacker: {name: Ruritania}",
        "n.yaml:10:22: warning: nothing else in this file is called 'Ruritana'; did you mean 'Ruritania'?")]
    [InlineData("  d: {}", "  d: {triggers: {default: {lists: [blockade], general_clause: 0}}}",
        "n.yaml:10:35: warning: the incident's form 'incursion' is not listed for land, and with general_clause 0 nothing else covers it")]
    [InlineData("title: T", "title: T\ncouplings: {reading: 2}",
        "n.yaml:3:22: warning: 'reading' (2) lies outside the plausible range, 0 to 1.5")]
    public void What_is_odd_is_a_warning_and_the_file_is_read(string part, string instead, string problem)
    {
        Narrow.Lines(part, instead).ShouldBe([problem]);
        Narrow.Sound(part, instead);
    }

    [Fact]
    public void The_shortest_file_raises_no_doubt() => Narrow.Load(Narrow.Text).Problems.Lines().ShouldBeEmpty();

    [Fact]
    public void A_number_with_a_range_of_its_own_is_not_held_to_the_usual_one() =>
        Narrow
            .Lines("title: T", "title: T\ncouplings: {reading: {value: 2, range: [1, 3], grade: judged}}")
            .ShouldBeEmpty();
}
