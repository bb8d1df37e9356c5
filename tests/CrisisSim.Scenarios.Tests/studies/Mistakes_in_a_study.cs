namespace CrisisSim.Scenarios.Studies.Tests;

public sealed class Mistakes_in_a_study
{
    private const string Lift = "alliance.lift.capacity, range: [1, 6]";
    private const string Levels = "levels: [0.2, 0.8]";
    private const string Clarity = "declarations.e.triggers.land.precision, levels: [0.2, 0.8]";

    [Theory]
    // Keys.
    [InlineData("study: S", "study: S\nseeds: 2",
        "study.yaml:3:1: error: unknown key 'seeds' in study; did you mean 'seed'?")]
    [InlineData("range: [1, 6]", "rang: [1, 6]",
        "study.yaml:5:40: error: unknown key 'rang' in factor; did you mean 'range'?")]
    [InlineData("crisissim: 1", "crisissim: 2",
        "study.yaml:1:12: error: version '2' of the format is not known here; write 'crisissim: 1'")]
    [InlineData("scenario: s.yaml\n", "",
        "study.yaml:1:1: error: study needs the key 'scenario': Path of the scenario file, from the study's own folder.")]
    [InlineData("study: S", "study: S\nseed: -1",
        "study.yaml:3:7: error: 'seed' must be a whole number from 0 up to 18446744073709551615, not '-1'")]
    [InlineData("  lift: {", "  Trials: {",
        "study.yaml:5:3: error: a factor cannot be called 'Trials', for the tables of a study have a column 'Trials' besides; give it another name")]
    // The scenario and its texts.
    [InlineData("s.yaml", "t.yaml",
        "study.yaml:3:11: error: there is no scenario file 't.yaml' beside this study; its path begins at the study's own folder; did you mean 's.yaml'?")]
    [InlineData("s.yaml", "/dev/zero",
        "study.yaml:3:11: error: the scenario file '/dev/zero' is no file but a pipe, a device or a socket; name a file")]
    [InlineData("study: S", "study: S\nwordings: [d, f, d]",
        "study.yaml:3:15: error: there is no declaration 'f' in the scenario; there are: d, e")]
    [InlineData("study: S", "study: S\nwordings: [d, f, d]",
        "study.yaml:3:18: error: the declaration 'd' stands twice")]
    // Paths.
    [InlineData(Lift, "aliance.lift.capacity, range: [1, 6]",
        "study.yaml:5:16: error: 'aliance.lift.capacity' names nothing of the scenario: unknown key 'aliance' in scenario; did you mean 'alliance'?")]
    [InlineData(Lift, "members.*.forces.*.strenght, range: [1, 6]",
        "study.yaml:5:16: error: 'members.*.forces.*.strenght' names nothing of the scenario: unknown key 'strenght' in force; did you mean 'strength'?")]
    [InlineData(Lift, "members.A.forces.*.strength, range: [1, 6]",
        "study.yaml:5:16: error: 'members.A.forces.*.strength' names nothing of the scenario: 'members.A.forces' has no entries")]
    [InlineData(Lift, "alliance..capacity, range: [1, 6]",
        "study.yaml:5:16: error: 'alliance..capacity' names nothing of the scenario: this is not a path; write keys with '.' between them and items as [0], as in members.Germany.forces[0].strength")]
    [InlineData(Lift, "declarations.e.triggers.land.precision, range: [0, 1]",
        "study.yaml:6:19: error: 'declarations.e.triggers.land.precision' is set by the factor 'lift' already")]
    [InlineData(Lift, "declarations.e.triggers, levels: [{}]",
        "study.yaml:5:50: error: item 1 of levels must be a value, not a block of keys")]
    [InlineData(Lift, "[alliance.lift.capacity, alliance.lift.capacity], range: [1, 6]",
        "study.yaml:5:41: error: the factor 'lift' sets 'alliance.lift.capacity' twice")]
    [InlineData(Lift, "alliance.lift, levels: [3]",
        "study.yaml:5:40: error: 'lift' cannot be '3': 'lift' must be a block of keys (capacity, returns), not '3'")]
    // Values.
    [InlineData(Levels, "levels: [0.2, 1.2]",
        "study.yaml:6:73: error: 'clarity' cannot be '1.2': 'precision' must lie between 0 and 1, not '1.2'")]
    [InlineData(Levels, "levels: [0.2, 0.2]", "study.yaml:6:73: error: '0.2' stands twice in the levels")]
    [InlineData(Levels, "range: [0.2, 1.2]",
        "study.yaml:6:72: error: 'clarity' cannot be '1.2': 'precision' must lie between 0 and 1, not '1.2'")]
    [InlineData(Levels, "range: [0.8, 0.2]",
        "study.yaml:6:66: error: this range is the wrong way round; write the lowest value first")]
    [InlineData(Levels, "range: [0.2, 0.2]",
        "study.yaml:6:66: error: the ends of a range must differ; a value that stays belongs into the scenario")]
    [InlineData(Levels, "range: [0, 0.2], scale: log",
        "study.yaml:6:66: error: with 'scale: log' the lowest value must be above 0")]
    [InlineData(Levels, "range: 0.2",
        "study.yaml:6:66: error: 'range' must be a list of two, the lowest and the highest value, as in [1, 6], not '0.2'")]
    [InlineData(Levels, "range: [0.2, 0.4], levels: [0.2]",
        "study.yaml:6:19: error: give one of 'levels', 'range' and 'distribution', not several")]
    [InlineData(Levels, "levels: [0.2], scale: log", "study.yaml:6:81: error: 'scale' goes with 'range' alone")]
    [InlineData(Levels, "levels: [0.2], whole: yes", "study.yaml:6:81: error: 'whole' goes with 'range' alone")]
    [InlineData(Levels, "distribution: {normal: {mean: 0.5, sd: 0.3}}",
        "study.yaml:6:73: error: 'clarity' cannot be '-0.4271': 'precision' must lie between 0 and 1, not '-0.4271'")]
    [InlineData(Levels, "distribution: {median: 0.5, p80: 0.6}",
        "study.yaml:6:87: error: unknown key 'p80' in a distribution; did you mean 'p90'?")]
    [InlineData(Clarity, "declarations.e.obligation, range: [assist, automatic]",
        "study.yaml:6:53: error: the ends of a range must be numbers; state words as 'levels'")]
    [InlineData(Clarity, "declarations.e.obligation",
        "study.yaml:6:19: error: the scenario gives no range to 'declarations.e.obligation'; add 'levels', 'range' or 'distribution'")]
    [InlineData(Clarity, "declarations.e.limits.decide, levels: [6, 12 h]",
        "study.yaml:6:58: error: 'clarity' cannot be '6': duration '6' has no unit; write '6 h', '6 d' or '6 w'")]
    [InlineData(Lift, "alliance.lift.capacity, range: [1, 5.5]",
        "study.yaml:5:51: error: 'lift' cannot be '5.5': '5.5' is not a whole number")]
    // Designs and replications.
    [InlineData("design: factorial", "design: factorail",
        "study.yaml:7:9: error: design 'factorail' is not one of factorial, one_at_a_time, latin_hypercube, sobol, saltelli, morris or points; did you mean 'factorial'?")]
    [InlineData("design: factorial", "design: sobol",
        "study.yaml:7:9: error: sobol needs the key 'points': Number of points; a power of 2 is best.")]
    [InlineData("design: factorial", "design: {morris: {trajectories: 4, levels: 3}}",
        "study.yaml:7:44: error: the levels of a Morris design must be even in number, for a factor moves by half of them")]
    [InlineData("design: factorial",
        "design: factorial\nreplications: {until: {precision: 5, of: hours_without_decision}}",
        "study.yaml:8:35: error: 'precision' must be in the unit of the endpoint: a duration for hours, as in '5 h', a number for shares and counts, as in '0.01'")]
    [InlineData("design: factorial", "design: factorial\nreplications: {adaptive: {of: general_wars}}",
        "study.yaml:8:31: error: there is no endpoint 'general_wars'; did you mean 'general_war'?")]
    [InlineData("design: factorial", "design: factorial\nreplications: {adaptive: {first: 90, most: 30}}",
        "study.yaml:8:44: error: 'most' must not lie below 'first'")]
    [InlineData("design: factorial", "design: factorial\nreplications: {trials: 10, adaptive: {}}",
        "study.yaml:8:24: error: give one of 'trials', 'until' and 'adaptive'")]
    [InlineData("study: S", "study: S\nwordings: [e]\nreplications: {adaptive: {}}",
        "study.yaml:4:15: error: 'adaptive' asks for the sign of a difference, and there is only one wording; name two or more in 'wordings'")]
    [InlineData("design: factorial", "design: {points: pionts.csv}",
        "study.yaml:7:18: error: there is no list of points 'pionts.csv' beside this study; its path begins at the study's own folder; did you mean 'points.csv'?")]
    public void Each_is_said_with_its_place_and_what_to_do(string part, string instead, string problem) =>
        Small.Lines(part, instead).ShouldContain(problem);

    [Theory]
    [InlineData(Lift, "aliance.lift.capacity, range: [1, 6]")]
    [InlineData("s.yaml", "t.yaml")]
    [InlineData(Levels, "levels: [0.2, 1.2]")]
    [InlineData("design: factorial", "design: factorail")]
    [InlineData("design: factorial", "design: factorial\nreplications: {trials: 10, adaptive: {}}")]
    public void One_mistake_is_complained_about_once(string part, string instead) =>
        Small.Lines(part, instead).Count.ShouldBe(1);

    [Theory]
    [InlineData("lift,clarity\n1,0.2\n2,1.9\n",
        "points.csv:3:3: error: 'clarity' cannot be '1.9': 'precision' must lie between 0 and 1, not '1.9'")]
    [InlineData("lift,clarty\n1,0.2\n", "points.csv:1:6: error: there is no factor 'clarty'; did you mean 'clarity'?")]
    [InlineData("lift\n1\n", "points.csv:1:1: error: the first line lacks the factor 'clarity'")]
    [InlineData("lift,clarity,lift\n1,0.2,3\n",
        "points.csv:1:14: error: the column 'lift' stands twice in the first line")]
    [InlineData("lift,clarity\n1, 0.2\n4\n",
        "points.csv:3:1: error: this line has 1 value, and the first line names 2 columns")]
    [InlineData("lift,clarity\n1,0.2\n#N/A,0.4\n",
        "points.csv:3:1: error: 'lift' cannot be '#N/A': no value is given")]
    [InlineData("lift,clarity\n\"1\",2,0.2\n", "points.csv:2:1: error: this line has 3 values, and the first line names "
        + "2 columns; does it begin with a row number that has no column?")]
    [InlineData("lift,clarity\n1,5,2,5\n", "points.csv:2:1: error: this line has 4 values, and the first line names 2 "
        + "columns; is the comma a decimal one? write 1.5, or put ';' between columns")]
    [InlineData("lift,clarity\n\"1,0.2\n", "points.csv:2:1: error: a quotation mark is not closed in this line")]
    [InlineData("lift,clarity\n1,\n", "points.csv:2:3: error: 'clarity' has no value here")]
    [InlineData("lift,clarity\n",
        "points.csv: error: a list of points is a line with the names of the factors, and a line for each point")]
    [InlineData("lift,clarity\n1,x\n",
        "points.csv:2:3: error: 'clarity' cannot be 'x': 'x' is not a number; write digits, as in '0.4'")]
    [InlineData("label;lift\na;1\n", "points.csv:1:1: error: the first line lacks the factor 'clarity'")]
    [InlineData("# none\nsep=;\n", "points.csv: error: a list of points is a line with the names of the factors, and a line for each point")]
    public void A_mistake_in_a_list_of_points_is_said_with_its_line(string points, string problem) =>
        Small
            .Lines(Small.Load(Small.With("design: factorial", "design: {points: points.csv}"), points))
            .ShouldContain(problem);

    [Theory]
    [InlineData("6,0.2")]
    [InlineData("6 h,0.2")]
    public void A_wrong_cell_of_a_factor_without_a_range_is_the_one_mistake(string point)
    {
        string study = Small.With("design: factorial", "design: {points: points.csv}")
            .Replace(Lift, "declarations.e.obligation", StringComparison.Ordinal);
        Small.Lines(Small.Load(study, $"lift,clarity\n{point}\n")).ShouldHaveSingleItem()
            .ShouldStartWith("points.csv:2:1: error: 'lift' cannot be '6");
    }

    [Fact]
    public void Mistakes_of_the_scenario_stand_under_its_own_name()
    {
        using var folder = new Folder();
        folder.Write("s.yaml", Small.Scenario.Replace("victim: A", "victim: Aa", StringComparison.Ordinal));
        folder.Write("study.yaml", Small.Text);
        StudyFile
            .Read(folder["study.yaml"]).Problems
            .Lines()
            .ShouldBe([$"{folder["s.yaml"]}:3:9: error: victim 'Aa' is not in members; did you mean 'A'?"]);
    }

    [Fact]
    public void A_scenario_is_no_study_and_a_study_no_scenario()
    {
        using var folder = new Folder();
        folder.Write("s.yaml", Small.Scenario);
        folder.Write("study.yaml", Small.Text);
        StudyFile
            .Read(folder["s.yaml"]).Problems
            .Sorted()
            .ShouldHaveSingleItem().Text
            .ShouldBe("this is a scenario, not a study; a study names it under 'scenario'");
        ScenarioFile
            .Read(folder["study.yaml"]).Problems
            .Sorted()
            .ShouldHaveSingleItem().Text
            .ShouldBe("this is a study, not a scenario; play it with 'crisissim sweep'");
        (StudyFile.IsStudy(folder["study.yaml"]), StudyFile.IsStudy(folder["s.yaml"]),
            StudyFile.IsStudy(folder["none.yaml"])).ShouldBe((true, false, false));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said() =>
        StudyFile.Read("nowhere.yaml").Problems.Lines().ShouldBe(["nowhere.yaml: error: no such file"]);

    [Fact]
    public void What_a_factor_moves_cannot_be_set_from_outside() =>
        Small.Load(Small.Text, settings: new Override("alliance.lift.capacity", "2")).Problems.Lines()
            .ShouldBe(
                ["--set alliance.lift.capacity=2: error: the factor 'lift' of the study moves this; change the "
                    + "factor instead"]);

    [Theory]
    [InlineData(Levels, "levels: [0.2, 0.8]", Lift, "alliance.lift.capacity, levels: [1, 8]",
        "study.yaml:5:52: warning: 'lift' at '8': 'capacity' (8 brigades) lies outside the plausible range, 1 brigades to 6 brigades")]
    [InlineData(Levels, Levels, Lift, "\"members.B.forces[1].notice\", levels: [24 h]",
        "study.yaml:5:16: warning: 'members.B.forces[1].notice' is a distribution, and the factor puts one fixed number in its place; '.times' behind the path stretches it instead")]
    public void What_is_odd_is_a_warning_and_the_study_is_read(string part, string instead, string other, string withal,
        string problem)
    {
        LoadedStudy loaded = Small.Sound(Small.With(part, instead).Replace(other, withal, StringComparison.Ordinal));
        Small.Lines(loaded).ShouldBe([problem]);
    }
}
