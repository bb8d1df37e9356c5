using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>What an incident takes over from the form that it names.</summary>
public sealed class A_form_of_attack
{
    [Fact]
    public void An_open_one_leaves_nothing_to_prove()
    {
        Incident incident = Of("{form: invasion}");
        (incident.Domain, incident.Rung, incident.Plainness).ShouldBe((Domain.Land, 8, Plainness.Open));
        (incident.ReportRate, incident.VictimNotices, incident.AlliesKnow).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_doubtful_one_brings_its_priors_its_notice_and_its_reports()
    {
        Incident incident = Of("{form: destructive_malware}");
        (incident.Domain, incident.Rung, incident.Plainness).ShouldBe((Domain.Cyber, 4, Plainness.Doubtful));
        (incident.ActPrior, incident.AuthorPrior, incident.IntentPrior).ShouldBe((0.75, 0.25, 0.6));
        incident.VictimNotices.ShouldNotBeNull().Median.ShouldBe(3, 1e-9);
        incident.AlliesKnow.ShouldNotBeNull().Quantile(0.9).ShouldBe(240, 1e-6);
        incident.Contact.ShouldBe(0);
    }

    [Fact]
    public void Its_reports_come_at_such_a_rate_that_governments_are_sure_when_they_usually_are()
    {
        Incident incident = Of("{form: unmarked_forces}");
        var evidence = new EvidenceParameters();
        double strength = evidence.Strength[Domain.Land];
        double gained = incident.ReportRate.ShouldNotBeNull() * 2 * 24 * evidence.Discount * strength * strength / 2;
        (LogOdds(0.7) + gained).ShouldBe(LogOdds(0.9), 1e-9);
    }

    [Fact]
    public void The_rate_follows_from_what_a_report_is_worth() =>
        (Of("{form: unmarked_forces, reports: {strength: 3}}").ReportRate
            / Of("{form: unmarked_forces}").ReportRate).ShouldNotBeNull().ShouldBe(0.25, 1e-9);

    [Fact]
    public void What_the_incident_states_itself_stands()
    {
        Incident incident = Of(
            "{form: unmarked_forces, rung: 6, plainness: {author: 0.5}, notice: {victim: 5 h}, reports: {rate: 0.2}, "
                + "contact: 0.4, aim: limited, lasts: 3 d}");
        (incident.Rung, incident.ActPrior, incident.AuthorPrior, incident.ReportRate).ShouldBe((6, 0.9, 0.5, 0.2));
        incident.VictimNotices.ShouldNotBeNull().Median.ShouldBe(5);
        incident.AlliesKnow.ShouldNotBeNull().Median.ShouldBe(4, 1e-9);
        (incident.Contact, incident.Aim, incident.Lasts?.Median).ShouldBe((0.4, Aim.Limited, 72));
    }

    [Fact]
    public void What_is_none_is_not_taken_over() =>
        Of("{form: unmarked_forces, notice: {victim: none}, contact: none}").VictimNotices.ShouldBeNull();

    [Theory]
    [InlineData("{form: unmarked_forces}", Plainness.Doubtful)]
    [InlineData("{form: unmarked_forces, plain: yes}", Plainness.Open)]
    [InlineData("{form: unmarked_forces, claimed: yes}", Plainness.Open)]
    [InlineData("{form: mining, claimed: yes}", Plainness.Doubtful)]
    [InlineData("{form: incursion, plain: no}", Plainness.Doubtful)]
    public void It_is_plain_as_the_file_says_or_where_a_sure_act_is_claimed(string incident, Plainness plainness) =>
        Of(incident).Plainness.ShouldBe(plainness);

    [Fact]
    public void Who_owns_up_to_an_act_leaves_no_doubt_of_the_author() =>
        Of("{form: mining, claimed: yes}").AuthorPrior.ShouldBe(0.99);

    [Fact]
    public void A_scenario_may_describe_its_own()
    {
        Incident incident = Narrow.Sound("incidents:\n  - {}",
            "forms:\n  balloon: {domain: air, rung: 2.5, plainness: {act: 0.6}, notice: {victim: 2 h}, contact: 0}\n"
                + "incidents:\n  - {form: balloon}").Incident;
        (incident.Form, incident.Domain, incident.Rung).ShouldBe(("balloon", Domain.Air, 2.5));
        (incident.ActPrior, incident.AuthorPrior, incident.Contact).ShouldBe((0.6, null, 0));
        incident.VictimNotices.ShouldNotBeNull().Median.ShouldBe(2);
    }

    [Theory]
    [InlineData("{form: incurson}",
        "n.yaml:5:12: error: form 'incurson' is not among 'crisissim list forms', nor in the file's own 'forms'; did "
            + "you mean 'incursion'?")]
    [InlineData("{form: incursion, domain: sea}",
        "n.yaml:5:12: error: form 'incursion' belongs to land, not to sea; a form has one domain, so leave 'domain' "
            + "out or name another form")]
    [InlineData("{area: Europe}",
        "n.yaml:5:12: error: area 'Europe' is named by no text, nor in the file's own 'areas'")]
    [InlineData("{plainness: {act: 1}}",
        "n.yaml:5:23: error: 'act' must be above 0 and below 1, not '1'")]
    [InlineData("{contact: 2}", "n.yaml:5:15: error: probability '2' must lie between 0 and 1")]
    public void What_nobody_knows_is_an_error(string incident, string problem) =>
        Narrow.Lines("  - {}", $"  - {incident}").ShouldBe([problem]);

    [Theory]
    [InlineData("  d: {triggers: {default: {lists: [blokade]}}}", "10:36")]
    [InlineData("  d: {triggers: {default: {excepts: [blokade]}}}", "10:38")]
    [InlineData("  d: {pledges: {plans_for: [blokade]}}", "10:29")]
    public void A_text_names_known_forms_alone(string text, string place) =>
        Narrow.Lines("  d: {}", text).ShouldContain(
            $"n.yaml:{place}: error: form 'blokade' is not among 'crisissim list forms', nor in the file's own "
                + "'forms'; did you mean 'blockade'?");

    [Fact]
    public void A_form_in_a_list_of_another_domain_is_a_warning() =>
        Narrow
            .Lines("  d: {}", "  d: {triggers: {hybrid: {lists: [unmarked_forces]}}}")
            .ShouldBe(["n.yaml:10:35: warning: form 'unmarked_forces' belongs to land, so that a list for hybrid never "
                + "meets it"]);

    [Theory]
    [InlineData("areas: [Europe]", "  d: {}")]
    [InlineData("title: U", "  d: {triggers: {land: {areas: [Europe]}}}")]
    public void An_area_is_declared_by_a_text_or_by_the_head(string head, string text) =>
        Narrow.Sound(Narrow.Text
            .Replace("title: T", head == "title: U" ? head : $"title: T\n{head}", StringComparison.Ordinal)
            .Replace("  - {}", "  - {area: Europe}", StringComparison.Ordinal)
            .Replace("  d: {}", text, StringComparison.Ordinal)).Incident.Area.ShouldBe("Europe");

    [Fact]
    public void What_is_taken_over_is_in_the_ledger_and_can_be_moved()
    {
        string text = Narrow.Text.Replace("  - {}", "  - {form: unmarked_forces}", StringComparison.Ordinal);
        LedgerEntry sure = Narrow.Load(text).Ledger.Entries.Single(e => e.Path == "incidents[0].reports.sure_after");
        (sure.Value, sure.Range, sure.Grade, sure.Origin).ShouldBe(
            (48, new PlausibleRange(24, 168), Grade.Judged, Origin.Default));
        IEnumerable<VariedNumber> taken = Narrow.Load(text).Ledger.Varied()
            .Where(number => number.Path.StartsWith("incidents", StringComparison.Ordinal));
        foreach (VariedNumber number in taken)
            Narrow.Load(text, [.. number.MovedTo(number.Range.High)]).Problems.Lines().ShouldBeEmpty(number.Path);
        Narrow.Sound(text, new Override("incidents[0].notice.victim.times", "2")).Incident.VictimNotices
            .ShouldNotBeNull().Median.ShouldBe(2, 1e-9);
    }

    [Fact]
    public void Another_form_set_from_outside_brings_its_own()
    {
        Incident incident = Narrow.Sound(Narrow.Text, new Override("incidents[0].form", "cable_cutting")).Incident;
        (incident.Domain, incident.Rung, incident.Plainness).ShouldBe((Domain.Hybrid, 3, Plainness.Doubtful));
    }

    [Fact]
    public void An_act_of_a_menu_has_the_domain_and_the_rung_of_its_form()
    {
        MenuAction act = Narrow
            .Sound("title: T", "title: T\nmenu: {wipe: {form: destructive_malware}}").Menu.ShouldHaveSingleItem();
        (act.Domain, act.Rung).ShouldBe((Domain.Cyber, 4));
    }

    private static Incident Of(string incident) => Narrow.Sound("  - {}", $"  - {incident}").Incident;

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
