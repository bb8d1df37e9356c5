namespace CrisisSim.Scenarios.Tests;

public sealed class Values_set_from_outside
{
    [Theory]
    [InlineData("alliance.lift.capacity=5")]
    [InlineData("alliance.lift=5")]
    [InlineData("alliance.lift={capacity: 5}")]
    [InlineData("alliance={lift: {capacity: 5}}")]
    public void A_value_is_set_as_if_its_line_had_been_edited(string text) =>
        Set(text).Alliance.Lift.Capacity.ShouldBe(5);

    [Fact]
    public void A_value_that_the_file_leaves_to_its_default_can_be_set() =>
        Set("alliance.council.convene.median=30 h").Alliance.Council.Convene
            .ToString()
            .ShouldBe("lognormal(median 30 h, p90 61 h)");

    [Fact]
    public void What_extends_the_line_takes_the_new_value_over()
    {
        IReadOnlyDictionary<string, Declaration> declarations =
            Set("declarations.in-force.triggers.land.consult_at=2.5").Declarations;
        declarations["precise"].Triggers[Domain.Land].ConsultAt.ShouldBe(2.5);
    }

    [Fact]
    public void A_value_that_is_taken_over_can_be_set_for_one_entry_alone()
    {
        IReadOnlyDictionary<string, Declaration> declarations =
            Set("declarations.precise.triggers.land.consult_at=2.5").Declarations;
        declarations["precise"].Triggers[Domain.Land].ShouldSatisfyAllConditions(land => land.ConsultAt.ShouldBe(2.5),
            land => land.Precision.ShouldBe(0.9));
        declarations["in-force"].Triggers[Domain.Land].ConsultAt.ShouldBe(3);
    }

    [Fact]
    public void What_a_population_gives_can_be_set() =>
        Set("members.Estonia.forces[0].strength=2").Members["Estonia"].Forces.ShouldBe([
            new ForcePackage("battalion", 2, 720)
        ]);

    [Theory]
    [InlineData("members.Germany.authorization[1].takes.mode=9 d")]
    [InlineData("members.Germany.authorization[1].parliament.takes.mode=9 d")]
    public void The_key_of_a_step_may_be_left_out_of_the_path(string text) =>
        Set(text).Members["Germany"].Authorization[1].Takes
            .ToString()
            .ShouldBe("triangular(low 48 h, mode 216 h, high 408 h)");

    [Fact]
    public void A_star_is_every_entry() =>
        Set("members.*.influence=4").Members.Values.Select(member => member.Influence).ShouldBe([4, 4]);

    [Fact]
    public void A_later_override_finds_what_an_earlier_one_set()
    {
        Crisis crisis = Narva.Load(Narva.Text, new Override("declarations.precise.limits", "{decide: 9 h}"),
            new Override("declarations.precise.limits.convene", "3 h")).Value!;
        crisis.Declarations["precise"].TimeLimits.ShouldBe(new TimeLimits(3, 9));
    }

    [Fact]
    public void None_takes_a_value_out() =>
        Set("declarations.in-force.limits=none").Declarations["in-force"].TimeLimits.ShouldBeNull();

    [Fact]
    public void A_number_that_is_set_no_longer_rests_on_the_old_source()
    {
        Loaded<Crisis> loaded = Narva.Load(Narva.Text,
            new Override("declarations.in-force.triggers.land.precision", "0.8"),
            new Override("attacker.objective.median", "50 h"));
        var entries = loaded.Ledger.Entries.ToDictionary(entry => entry.Path);
        foreach (string path in new[] { "declarations.in-force.triggers.land.precision", "attacker.objective" })
            entries[path].ShouldSatisfyAllConditions(
                entry => entry.Origin.ShouldBe(Origin.Override),
                entry => entry.Source.ShouldBeNull(),
                entry => entry.Grade.ShouldBe(Grade.Assumed));
        entries["declarations.in-force.triggers.land.assist_at"].Source.ShouldBe("Art. 5");
    }

    [Theory]
    [InlineData("alliance.lift.capcity=5",
        "unknown key 'capcity' in lift; did you mean 'capacity'?")]
    [InlineData("members.Germnay.influence=5",
        "'Germnay' is not in 'members'; did you mean 'Germany'?")]
    [InlineData("members.Germany.forces[3].strength=5",
        "'members.Germany.forces' is a list of 1: name [0], the one item, not '[3]'")]
    [InlineData("declarations.precise.triggers.lnad.precision=0.4",
        "'lnad' is not one of land, cyber or sea; did you mean 'land'?")]
    [InlineData("attacker.objective.meidan=5 h",
        "unknown key 'meidan' in 'attacker.objective'; did you mean 'median'?")]
    [InlineData("title.x=5", "'title' is a text; it has no part 'x'")]
    [InlineData("alliance[0]=5", "'[0]' fits no key of alliance")]
    [InlineData("a..b=5",
        "this is not a path; write keys with '.' between them and items as [0], as in members.Germany.forces[0].strength")]
    [InlineData("alliance.lift.capacity=", "no value is given")]
    [InlineData("alliance.lift.capacity=[1",
        "a '[' before this place is not closed, or a ',' is missing between two items; write [a, b]")]
    [InlineData("alliance.lift.capacity=many",
        "'many' is not a number; write digits, as in '0.4'")]
    public void A_path_or_value_that_does_not_exist_is_refused(string text, string problem)
    {
        Loaded<Crisis> loaded = Narva.Load(Narva.Text, Override.Parse(text)!);
        loaded.Problems
            .Sorted()
            .Where(one => one.Severity == Severity.Error)
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe($"--set {text}: error: {problem}");
    }

    [Theory]
    [InlineData("members.\"St. Lucia\".influence", "members", "St. Lucia", "influence")]
    [InlineData("a.b[2].c", "a", "b", "[2]", "c")]
    [InlineData("\"say \"\"x\"\"\"", "say \"x\"")]
    public void A_path_survives_being_written_and_read(string path, params string[] steps)
    {
        IReadOnlyList<PathSegment> parsed = ScenarioPath.Parse(path).ShouldNotBeNull();
        parsed.Select(step => step.Item is { } item ? $"[{item}]" : step.Key).ShouldBe(steps);
        ScenarioPath.Text(parsed).ShouldBe(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a[x]")]
    [InlineData("a[1")]
    [InlineData("\"a")]
    [InlineData("a[0]b")]
    public void What_is_no_path_is_recognised(string path) => ScenarioPath.Parse(path).ShouldBeNull();

    [Fact]
    public void An_override_is_split_at_its_first_equals_sign_outside_quotes()
    {
        Override.Parse("members.\"a=b\".influence = 3").ShouldBe(new Override("members.\"a=b\".influence", "3"));
        Override.Parse("no value").ShouldBeNull();
        Override.Parse("=3").ShouldBeNull();
    }

    private static Crisis Set(string text)
    {
        Loaded<Crisis> loaded = Narva.Load(Narva.Text, Override.Parse(text)!);
        loaded.Problems.Sorted().Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
        return loaded.Value!;
    }
}
