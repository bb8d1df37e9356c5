using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Studies.Tests;

public sealed class A_study_that_is_read
{
    private const string Lift = "alliance.lift.capacity, range: [1, 6]";

    private static Factor First(string factor) => Small.Changed(Lift, factor).Value!.Factors[0];

    private static IReadOnlyList<(string, double)> Values(FactorDomain domain) =>
        [.. ((Experiments.FactorLevels)domain).Values.Select(value => (value.Text, value.Number))];

    [Fact]
    public void It_has_every_wording_a_thousand_crises_and_the_seed_one_where_it_says_nothing()
    {
        Study study = Small.Sound(Small.Text).Value!;
        study.Title.ShouldBe("S");
        study.Wordings.ShouldBe(["d", "e"]);
        study.Replications.ShouldBe(new Replications { Trials = 1000, Most = 1000 });
        study.Seed.ShouldBe(1UL);
        study.Design.Kind.ShouldBe(DesignKind.Factorial);
        study.Factors.Select(factor => factor.Name).ShouldBe(["lift", "clarity"]);
    }

    [Fact]
    public void A_seed_from_outside_replaces_its_own() => Small.Sound(Small.Text, seed: 9).Value!.Seed.ShouldBe(9UL);

    [Fact]
    public void A_number_that_the_scenario_takes_whole_is_moved_in_whole_steps()
    {
        First(Lift).Domain.ShouldBe(new FactorRange(1, 6) { Unit = "brigades", Whole = true });
        First("declarations.d.limits.compliance, range: [0, 1]").Domain.ShouldBe(new FactorRange(0, 1));
    }

    [Fact]
    public void Durations_are_moved_in_hours() =>
        First("declarations.e.limits.decide, range: [6 h, 2 d], scale: log").Domain.ShouldBe(
            new FactorRange(6, 48) { Unit = "h", Logarithmic = true });

    [Fact]
    public void Levels_are_numbered_as_the_scenario_reads_them()
    {
        Values(First("declarations.e.limits.decide, levels: [6 h, 2 d]").Domain).ShouldBe([("6 h", 6), ("2 d", 48)]);
        Values(First("\"incidents[0].rung\", levels: [border_clash, 5.5]").Domain).ShouldBe([
            ("border_clash", 4),
            ("5.5", 5.5)
        ]);
        Values(First("couplings.reading, levels: [off, 1]").Domain).ShouldBe([("off", 0), ("1", 1)]);
    }

    [Fact]
    public void Words_are_numbered_by_their_place() =>
        Values(First("declarations.e.obligation, levels: [assist, none]").Domain).ShouldBe([
            ("assist", 0),
            ("none", 1)
        ]);

    [Fact]
    public void A_rung_by_name_makes_a_range_of_rungs() =>
        First("\"incidents[0].rung\", range: [border_clash, major_attack]").Domain.ShouldBe(new FactorRange(4, 7));

    [Fact]
    public void A_distribution_is_of_durations_where_it_states_some()
    {
        FactorDistribution domain =
            First(
                "declarations.e.limits.decide, distribution: {median: 1 d, "
                    + "p90: 3 d}").Domain.ShouldBeOfType<FactorDistribution>();
        domain.Unit.ShouldBe("h");
        domain.At(0.5).Number.ShouldBe(24, 1e-9);
        First("declarations.d.limits.compliance, distribution: {beta: {alpha: 2, beta: 2}}").Domain
            .At(0.5)
            .ShouldSatisfyAllConditions(
            value => value.Number.ShouldBe(0.5, 1e-9),
            value => value.Text.ShouldNotContain(" "));
    }

    [Fact]
    public void Without_values_a_factor_takes_the_range_of_the_scenario()
    {
        First("declarations.e.limits.compliance").Domain.ShouldBe(new FactorRange(0.2, 0.95));
        First("alliance.lift.capacity").Domain.ShouldBe(new FactorRange(1, 6) { Unit = "brigades", Whole = true });
    }

    [Fact]
    public void Without_values_a_time_is_stretched_so_that_its_median_covers_the_range_of_the_scenario()
    {
        Factor factor = First("model.consultation.round");
        factor.Paths.ShouldBe(["model.consultation.round.times"]);
        factor.Domain.ShouldBe(new FactorRange(4 / 12.0, 48 / 12.0));
    }

    [Fact]
    public void A_path_alone_stands_for_a_factor() =>
        Small.Changed("{path: alliance.lift.capacity, range: [1, 6]}",
            "alliance.lift.capacity").Value!.Factors[0].Paths.ShouldBe(
            [
            "alliance.lift.capacity"
        ]);

    [Fact]
    public void A_star_reaches_every_value_that_there_is_and_passes_over_entries_without_it()
    {
        First("members.*.authorization.*.takes.times, range: [0.5, 2]").Paths.ShouldBe(
            ["members.B.authorization[0].takes.times", "members.B.authorization[1].takes.times"]);
        First("\"members.*.forces[*].notice.times\", range: [0.5, 2]").Paths.ShouldBe(
            ["members.B.forces[0].notice.times", "members.B.forces[1].notice.times"]);
        First("members.*.forces.*.notice.median, range: [5 d, 15 d]").Paths.ShouldBe([
            "members.B.forces[1].notice.median"
        ]);
    }

    [Fact]
    public void Several_paths_take_the_same_value() =>
        First("[members.A.support, members.B.support], range: [0.3, 0.6]").Paths.ShouldBe(
            ["members.A.support", "members.B.support"]);

    [Fact]
    public void Designs_are_said_short_or_in_full()
    {
        Design("{sobol: 256}").ShouldBe((DesignKind.Sobol, 256, 5));
        Design("{saltelli: {samples: 64}}").ShouldBe((DesignKind.Saltelli, 64, 5));
        Design("{morris: {trajectories: 20, levels: 6}}").ShouldBe((DesignKind.Morris, 20, 6));
        Design("{morris: 20}").ShouldBe((DesignKind.Morris, 20, 4));
        Design("{latin_hypercube: 200}").ShouldBe((DesignKind.LatinHypercube, 200, 5));
        Design("{factorial: 3}").ShouldBe((DesignKind.Factorial, 0, 3));
        Design("one_at_a_time").ShouldBe((DesignKind.OneAtATime, 0, 5));
    }

    [Fact]
    public void Replications_go_on_until_a_precision_or_until_the_sign_is_decided()
    {
        Replicated("250").ShouldBe(new Replications { Trials = 250, Most = 250 });
        Replicated("{until: {precision: 5 h, of: hours_without_decision, most: 20000}}").ShouldBe(
            new Replications { Trials = 200, Most = 20000, Endpoint = Endpoints.HoursWithoutDecision, Precision = 5 });
        Replicated("{until: {precision: 0.01, of: general_war}}").ShouldBe(
            new Replications { Trials = 200, Most = 4000, Endpoint = Endpoints.GeneralWar, Precision = 0.01 });
        Replicated("{adaptive: {first: 100}}").ShouldBe(
            new Replications
            {
                Trials = 100,
                Most = 4000,
                Endpoint = Endpoints.Timeliness,
                UntilSign = true
            });
    }

    [Fact]
    public void A_list_of_points_is_put_in_the_order_of_the_factors()
    {
        Study study = Small.Sound(Small.With("design: factorial", "design: {points: points.csv}").Replace(
            ", levels: [0.2, 0.8]", "",
            StringComparison.Ordinal), points: "clarity,lift\n0.9,2\n\"0.1\", 6\r\n").Value!;
        study.Design.Listed
            .Select(point => string.Join(" ", point.Select(value => value.Text)))
            .ShouldBe(["2 0.9", "6 0.1"]);
        Values(study.Factors[1].Domain).ShouldBe([("0.1", 0.1), ("0.9", 0.9)]);
    }

    [Fact]
    public void The_scenario_of_a_point_holds_its_values_and_what_is_set_from_outside()
    {
        LoadedStudy loaded = Small.Sound(Small.Text, settings: new Override("declarations.d.obligation", "assist"));
        Scenario scenario = loaded.ScenarioAt(
            [("alliance.lift.capacity", "5"), ("declarations.e.triggers.land.precision", "0.7")]);
        scenario.Alliance.Logistics.Lift.ShouldBe(5);
        scenario.Declarations[1].Triggers[Domain.Land].Precision.ShouldBe(0.7);
        scenario.Declarations
            .Select(declaration => declaration.Obligation)
            .ShouldBe([Obligation.Assist, Obligation.Assist]);
    }

    [Fact]
    public void A_point_that_the_scenario_refuses_says_why_in_a_sentence() =>
        Should.Throw<RefusedPointException>(() => Small.Sound(Small.Text).ScenarioAt([("alliance.lift.capacity", "0")]))
            .Message.ShouldBe("the scenario refuses this point: 'capacity' must be at least 1 brigades, not '0'");

    [Fact]
    public void The_hash_names_the_content_of_the_study_and_of_its_points()
    {
        string listed = Small.With("design: factorial", "design: {points: points.csv}");
        string hash = Small.Sound(Small.Text).Hash;
        hash.Length.ShouldBe(64);
        Small.Sound(Small.Text + "\n# a comment\n").Hash.ShouldBe(hash);
        Small.Sound(Small.Text, seed: 9).Hash.ShouldBe(hash);
        Small.Changed("range: [1, 6]", "range: [1, 5]").Hash.ShouldNotBe(hash);
        Small.Sound(listed, points: "lift,clarity\n1,0.3\n").Hash.ShouldNotBe(Small.Sound(listed).Hash);
    }

    [Fact]
    public void The_hash_of_the_scenario_is_that_of_the_scenario_itself_with_what_is_set_from_outside()
    {
        string plain = Small.Sound(Small.Text).ScenarioHash;
        plain.ShouldBe(ScenarioFile.OfText(Small.Scenario, "s.yaml").Bind().Hash);
        Small
            .Sound(Small.Text, settings: new Override("declarations.d.obligation", "assist")).ScenarioHash
            .ShouldNotBe(plain);
    }

    private static (DesignKind Kind, int Size, int Levels) Design(string design) =>
        Small.Changed("design: factorial", $"design: {design}").Value!.Design is var made
            ? (made.Kind, made.Size, made.Levels)
            : default;

    private static Replications Replicated(string replications) =>
        Small.Changed("design: factorial", $"design: factorial\nreplications: {replications}").Value!.Replications;

    [Theory]
    [InlineData("lift,clarity\n1,0.2\n2,0.9\n")]
    [InlineData("lift;clarity\n1;0,2\n2;0,9\n")] // as spreadsheets write it where a comma is the decimal mark
    [InlineData("lift\tclarity\n1\t0,2\n2\t0.9\n")]
    [InlineData("sep=,\nlift,clarity\n1,0.2\n2,0.9\n")]
    [InlineData("\"sep=;\"\r\nlift;clarity\r\n1;0,2\r\n2;0,9\r\n")]
    [InlineData("# made in spring\nlift,clarity\n# the first\n1,0.2\n2,0.9\n")]
    [InlineData("lift,clarity\r1,0.2\r2,0.9\r")]
    [InlineData("clarity,label,lift\n0.2,a,1\n0.9,b,2\n")]
    [InlineData(",lift,clarity\n0,1,0.2\n1,2,0.9\n")] // row numbers of a data frame
    [InlineData("Unnamed: 0,lift,clarity\n0,1,0.2\n1,2,0.9\n")]
    [InlineData("lift;clarity;;\n1;0,2;;\n2;0,9;;\n;;;\n")] // cells that a spreadsheet has and nobody filled
    [InlineData("lift|clarity\n1|0.2\n2|0.9\n")]
    [InlineData("sep=]\nlift]clarity\n1]0.2\n2]0.9\n")]
    [InlineData("point,row,lift,lift_number,clarity,clarity_number,trials,failure\n0,a,1,1,0.2,0.2,9,NA\n1,b,2,2,0.9,0.9,9,NA\n")]
    public void A_list_of_points_is_read_as_spreadsheets_and_data_frames_write_it(string points)
    {
        LoadedStudy loaded = Small.Sound(Small.With("design: factorial", "design: {points: points.csv}"), points);
        loaded.Value!.Design.Listed.Select(point => string.Join(' ', point.Select(value => value.Number)))
            .ShouldBe(["1 0.2", "2 0.9"]);
        bool labelled = points.Contains("label", StringComparison.Ordinal) || points.Contains("row", StringComparison.Ordinal);
        Experiments.DesignLayout.For(loaded.Value).Rows.ShouldBe(labelled ? ["a", "b"] : ["", ""]);
    }

    [Fact]
    public void A_value_in_quotes_may_go_over_several_lines()
    {
        LoadedStudy loaded = Small.Sound(Small.With("design: factorial", "design: {points: points.csv}"),
            "clarity,label,lift\n0.2,\"one\r\n\"\"two\"\", three\",1\n0.9,b,2\n");
        Experiments.DesignLayout.For(loaded.Value!).Rows.ShouldBe(["one \"two\", three", "b"]);
    }
}
