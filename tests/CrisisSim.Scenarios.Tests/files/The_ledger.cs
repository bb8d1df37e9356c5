using CrisisSim.Kernel;

namespace CrisisSim.Scenarios.Tests;

public sealed class The_ledger
{
    private static Dictionary<string, LedgerEntry> Entries(string text) =>
        Narva.Load(text).Ledger.Entries.ToDictionary(entry => entry.Path);

    [Fact]
    public void A_stated_number_says_where_it_stands_and_what_it_rests_on()
    {
        LedgerEntry entry = Entries(Narva.Text)["members.Germany.authorization[1].takes"];
        entry.ShouldSatisfyAllConditions(
            () => entry.Text.ShouldBe("{low: 2 d, mode: 8 d, high: 17 d}"),
            () => entry.Unit.ShouldBe("h"),
            () => entry.IsRandom.ShouldBeTrue(),
            () => entry.Source.ShouldBe("WD 2-3010-163/12"),
            () => entry.Grade.ShouldBe(Grade.Sourced),
            () => entry.Origin.ShouldBe(Origin.File),
            () => entry.At.ToString().ShouldBe("narva.yaml:15:29"));
    }

    [Fact]
    public void A_default_carries_its_own_grade_source_and_range()
    {
        LedgerEntry entry = Entries(Narva.Text)["alliance.council.convene"];
        entry.ShouldSatisfyAllConditions(
            () => entry.Text.ShouldBe("{median: 19 h, p90: 61 h}"),
            () => entry.Value.ShouldBe(19),
            () => entry.Grade.ShouldBe(Grade.Sourced),
            () => entry.Source.ShouldBe("Art. 4 meetings 2003-2025"),
            () => entry.Range.ShouldBe(new PlausibleRange(8, 36)),
            () => entry.Origin.ShouldBe(Origin.Default),
            () => entry.At.ShouldBeNull());
    }

    [Fact]
    public void A_number_from_a_population_names_the_catalogue()
    {
        LedgerEntry entry = Entries(Narva.Text)["members.Estonia.forces[0].strength"];
        (entry.Origin, entry.Source, entry.Grade).ShouldBe((Origin.Population, "test catalogue", Grade.Assumed));
        entry.At.ToString().ShouldBe("populations.yaml:6:35");
    }

    [Fact]
    public void Grade_and_range_beside_an_object_are_those_of_its_number()
    {
        LedgerEntry entry = Entries(Narva.Text)["members.Germany.reads_triggers.bias"];
        (entry.Grade, entry.Range).ShouldBe((Grade.Judged, new PlausibleRange(0, 1)));
    }

    [Theory]
    [InlineData("strength: 10", Grade.Assumed, null)]
    [InlineData("strength: {value: 10, source: IISS}", Grade.Sourced, "IISS")]
    [InlineData("strength: {value: 10, grade: judged}", Grade.Judged, null)]
    [InlineData("strength: 10\n  source: IISS\n  grade: judged", Grade.Judged, "IISS")]
    [InlineData("strength: {value: 10, source: SIPRI}\n  source: IISS\n  grade: judged", Grade.Sourced, "SIPRI")]
    public void The_innermost_word_on_what_a_number_rests_on_counts(string stated, Grade grade, string? source)
    {
        LedgerEntry entry = Entries(
            Narva.Text.Replace("strength: 10", stated, StringComparison.Ordinal))["attacker.strength"];
        (entry.Value, entry.Grade, entry.Source).ShouldBe((10, grade, source));
    }

    [Theory]
    [InlineData("strength: {value: 10, range: [4, 6]}",
        "narva.yaml:5:32: error: range [4 brigades, 6 brigades] does not hold 'strength' itself (10 brigades)")]
    [InlineData("strength: {value: 10, range: [16, 6]}",
        "narva.yaml:5:32: error: range [16 brigades, 6 brigades] is the wrong way round; write the lowest value first")]
    [InlineData("strength: {value: 10, range: 6}",
        "narva.yaml:5:32: error: 'range' must be a list of two, the lowest and the highest value, as in [1, 6]")]
    [InlineData("strength: {value: 10, range: [6, many]}",
        "narva.yaml:5:36: error: 'many' is not a number; write digits, as in '0.4'")]
    [InlineData("strength: {value: 10, grade: sorced}",
        "narva.yaml:5:32: error: grade 'sorced' is not one of sourced, judged or assumed; did you mean 'sourced'?")]
    [InlineData("strength: {value: 10, source: [a]}",
        "narva.yaml:5:33: error: 'source' must be a text that names the source")]
    [InlineData("strength: 10\n  range: [1, 2]",
        "narva.yaml:6:10: error: 'range' must stand at the one number that it is for, as in 'strength: {value: 3, range: [1, 6]}'")]
    public void Grounds_that_make_no_sense_are_refused(string stated, string problem) =>
        Narva.With("strength: 10", stated).Problems.Lines()[0].ShouldBe(problem);

    [Fact]
    public void A_study_varies_the_judged_and_assumed_numbers_that_have_a_range() =>
        Narva.Load(Narva.Text).Ledger.Varied().Select(number => number.Path).ShouldBe(
        [
            "attacker.strength",
            "alliance.lift.capacity",
            "members.Germany.reads_triggers.bias",
            "members.Estonia.influence",
            "declarations.in-force.triggers.land.assist_at",
            "declarations.precise.triggers.land.assist_at",
        ]);

    [Fact]
    public void A_number_that_several_entries_take_over_is_varied_as_one()
    {
        string text = Narva.Text.Replace("assist_at: border_clash, ", "", StringComparison.Ordinal);
        VariedNumber number = Narva
            .Load(text).Ledger
            .Varied()
            .Single(one => one.Path.EndsWith("assist_at", StringComparison.Ordinal));
        number.MovedTo(5).Select(one => one.ToString()).ShouldBe(
        [
            "declarations.in-force.triggers.land.assist_at=5",
            "declarations.precise.triggers.land.assist_at=5",
        ]);
    }

    [Fact]
    public void Moving_a_number_by_its_override_gives_that_number()
    {
        foreach (VariedNumber number in Narva.Load(Narva.Text).Ledger.Varied())
        {
            IReadOnlyList<Override> overrides = number.MovedTo(number.Range.High);
            LedgerEntry moved = Narva
                .Load(Narva.Text, [.. overrides]).Ledger.Entries
                .Single(entry => entry.Path == number.Path);
            (moved.Value, moved.Origin).ShouldBe((number.Range.High, Origin.Override));
        }
    }

    [Fact]
    public void Moving_a_distribution_stretches_it_to_the_median_asked_for()
    {
        string text = Narva.Text.Replace("lift:",
            "council: {convene: {median: 20 h, p90: 60 h, grade: judged}}\n  lift:",
            StringComparison.Ordinal);
        VariedNumber convene = Narva
            .Load(text).Ledger
            .Varied()
            .Single(number => number.Path == "alliance.council.convene");
        Distribution moved = Narva.Load(text, [.. convene.MovedTo(30)]).Value!.Alliance.Council.Convene;
        moved.ToString().ShouldBe("lognormal(median 30 h, p90 90 h)");
    }
}
