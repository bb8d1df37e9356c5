using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class A_prior
{
    [Theory]
    [InlineData("sceptic", Prior.Sceptic)]
    [InlineData("neutral", Prior.Neutral)]
    [InlineData("advocate", Prior.Advocate)]
    public void A_prior_sets_every_coupling_that_the_file_does_not_state(string word, Prior prior)
    {
        CouplingStrengths read = Read($"couplings: {{prior: {word}}}").Couplings;

        foreach (Coupling coupling in CouplingRegistry.All)
            read[coupling].ShouldBe(Priors.Coefficient(coupling, prior, isListed: true), coupling.Name);
    }

    [Fact]
    public void What_the_file_states_or_sets_wins_over_the_prior()
    {
        CouplingStrengths read = Read("couplings: {prior: advocate, reading: off}",
            new Override("couplings.proof", "0.4")).Couplings;

        (read[CouplingRegistry.Reading], read[CouplingRegistry.Proof]).ShouldBe((0, 0.4));
        read[CouplingRegistry.TalkCore].ShouldBe(CouplingRegistry.TalkCore.High);
    }

    [Fact]
    public void A_prior_set_from_outside_stands_in_place_of_the_files()
    {
        CouplingStrengths read = Read("couplings: {prior: advocate, bias: 0.5}",
            PriorSetting.For(Prior.Sceptic)).Couplings;

        (read[CouplingRegistry.JointCell], read[CouplingRegistry.Proof],
            read[CouplingRegistry.Bias]).ShouldBe((0, 1, 0.5));
    }

    [Fact]
    public void Where_no_text_names_the_form_a_coupling_of_two_signs_is_judged_as_in_unlisted_cases()
    {
        CouplingStrengths read = Read("couplings: {prior: advocate}",
            new Override("declarations.wide.triggers", "{default: {lists: [shelling]}}")).Couplings;

        read[CouplingRegistry.Legal].ShouldBe(CouplingRegistry.Legal.Low);
    }

    [Fact]
    public void The_ledger_holds_the_coefficients_of_the_prior_as_judged_numbers_with_their_ranges()
    {
        LedgerEntry entry =
            Bind("couplings: {prior: sceptic}").Ledger.Entries.Single(e => e.Path == "couplings.joint_cell");

        (entry.Value, entry.Grade, entry.Origin).ShouldBe((0, Grade.Judged, Origin.Default));
        (entry.Range!.Value.Low, entry.Range.Value.High).ShouldBe((0, 1));
    }

    [Fact]
    public void Under_a_prior_judgement_still_draws_every_coupling_that_is_not_stated()
    {
        var file = ScenarioFile.OfText(
            Text("couplings: {prior: sceptic, reading: {value: 0.5, grade: sourced, source: a study}}"), "test.yaml");
        IReadOnlyList<string> names = new JudgementSampler(file, file.Bind(), []).Names;

        foreach (Coupling coupling in CouplingRegistry.All)
            names
                .Contains($"couplings.{coupling.Name}")
                .ShouldBe(coupling.Grade != Grade.Sourced && coupling != CouplingRegistry.Reading, coupling.Name);
    }

    [Fact]
    public void A_prior_that_is_none_is_refused_with_the_ones_there_are() =>
        Bind("couplings: {prior: skeptic}").Problems
            .Lines()
            .ShouldContain(line => line.Contains("'skeptic' is not one of", StringComparison.Ordinal));

    [Fact]
    public void The_share_of_unlisted_forms_is_a_fifth_unless_said()
    {
        Read("").UnlistedShare.ShouldBe(0.2);
        Read("unlisted_share: 0.4").UnlistedShare.ShouldBe(0.4);
    }

    private static Scenario Read(string line, params Override[] settings) =>
        Bind(line, settings).Value.ShouldNotBeNull();

    private static Loaded<Scenario> Bind(string line, params Override[] settings) =>
        ScenarioFile.OfText(Text(line), "test.yaml").Bind(settings);

    private static string Text(string line) => $$"""
        crisissim: 2
        title: A test
        victim: Border
        incidents: [{domain: land, form: incursion, rung: limited_attack}]
        members:
          Border: {}
          Ally: {}
        declarations:
          wide: {}
        {{line}}
        """;
}
