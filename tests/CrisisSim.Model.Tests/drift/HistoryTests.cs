using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>M14: what becomes of a text and its alliance over the years.</summary>
public sealed class HistoryTests
{
    private const double HalfLife = 10, Floor = 0.15;

    private static readonly DriftParameters Still = new()
    {
        PrecisionHalfLife = double.PositiveInfinity,
        ExercisesHalfLife = double.PositiveInfinity,
        NewForms = 0,
        Accessions = 0,
        Crises = 0,
        PledgeHalfLife = double.PositiveInfinity,
    };

    private static readonly Declaration Precise = Text(0.85, lists: ["incursion"]);

    public static TheoryData<double> SomeYears => [0, 0.5, 1, 7.3, 20, 100];

    [Theory]
    [MemberData(nameof(SomeYears))]
    public void Where_nothing_fades_joins_or_is_invented_every_year_is_the_first(double years)
    {
        Scenario scenario = With(Still);

        DriftState standing = new History(scenario, 7, 3).After(years, Precise);

        standing.Scenario.ShouldBeSameAs(scenario);
        standing.Declaration.ShouldBeSameAs(Precise);
        standing.Lapsed.ShouldBeFalse();
    }

    [Fact]
    public void Year_0_is_the_scenario_itself_whatever_the_parameters()
    {
        Scenario scenario = With(new DriftParameters { Accessions = 1, NewForms = 1 });

        new History(scenario, 1, 1).After(0, Precise).ShouldBe(new DriftState(scenario, Precise, false));
    }

    [Theory]
    [InlineData(0.85, 10, 0.5)]
    [InlineData(0.85, 20, 0.325)]
    [InlineData(0.1, 20, 0.1)]
    public void Without_reviews_and_exercises_precision_halves_its_way_to_the_floor(double written, double years,
        double practised)
    {
        Scenario scenario = With(
            Still with { PrecisionHalfLife = HalfLife, PrecisionFloor = Floor, FoundByExercise = 0 });

        new History(scenario, 1, 1).After(years, Text(written)).Precision.ShouldBe(practised, 1e-12);
    }

    [Fact]
    public void A_review_every_year_that_finds_and_mends_at_once_keeps_precision_to_the_last_bit()
    {
        Scenario scenario = With(new DriftParameters { FoundByReview = 1, AmendmentLag = 0 });
        Declaration reviewed = Precise with { Governance = new Governance { ReviewEvery = 1 } };

        for (int year = 0; year <= 40; year++)
        {
            DriftState standing = new History(scenario, 5, year).After(year, reviewed);
            standing.Precision.ShouldBe(0.85);
            standing.Covers.ShouldBeTrue();
        }
    }

    [Fact]
    public void A_mend_waits_for_its_lag()
    {
        Scenario scenario = With(
            Still with
            {
                PrecisionHalfLife = HalfLife,
                PrecisionFloor = 0,
                FoundByReview = 1,
                FoundByExercise = 0,
                AmendmentLag = 2
            });
        var history = new History(scenario, 1, 1);
        Declaration reviewed = Text(0.8) with { Governance = new Governance { ReviewEvery = 8, SinceReview = 0 } };

        history.After(9.9, reviewed).Precision.ShouldBe(0.8 * Math.Pow(2, -0.99), 1e-12);
        history.After(10, reviewed).Precision.ShouldBe(0.8);
    }

    [Fact]
    public void The_years_since_the_last_review_say_when_the_next_is_due()
    {
        Scenario scenario = With(
            Still with { PrecisionHalfLife = HalfLife, FoundByReview = 1, FoundByExercise = 0, AmendmentLag = 0 });
        Declaration reviewed = Text(0.8) with { Governance = new Governance { ReviewEvery = 8, SinceReview = 5 } };

        new History(scenario, 1, 1).After(3, reviewed).Precision.ShouldBe(0.8);
        new History(scenario, 1, 1).After(2.9, reviewed).Precision.ShouldBeLessThan(0.8);
    }

    [Fact]
    public void New_forms_come_as_a_poisson_process_and_meet_every_text_alike()
    {
        Scenario scenario = With(Still with { NewForms = 0.05 });
        int foreseen = 0;
        for (int number = 0; number < 4000; number++)
        {
            var history = new History(scenario, 11, number);
            Incident precise = history.After(20, Precise).Scenario.Incident,
                vague = history.After(20, Text(0.2)).Scenario.Incident;
            precise.ShouldBe(vague);
            if (precise.Form == "incursion") foreseen++;
        }
        (foreseen / 4000.0).ShouldBe(Math.Exp(-1), 0.03);
    }

    [Fact]
    public void A_list_leaves_a_new_form_out_until_a_review_takes_it_in()
    {
        Scenario scenario = With(
            Still with { NewForms = 0.5, FoundByReview = 1, FoundByExercise = 0, AmendmentLag = 0 });
        Declaration reviewed = Precise with { Governance = new Governance { ReviewEvery = 1 } };
        History[] attackedAnew = [.. Enumerable
            .Range(0, 50)
            .Select(number => new History(scenario, 3, number))
            .Where(history => history.After(10, Precise).Scenario.Incident.Form != "incursion")];

        attackedAnew.Length.ShouldBeGreaterThan(30);
        attackedAnew.ShouldAllBe(history => !history.After(10, Precise).Covers);
        attackedAnew
            .Count(history => history.After(10, reviewed).Covers)
            .ShouldBe(attackedAnew.Length, "each arose before the review of year 10");
        Declaration unlisted = Text(0.9);
        attackedAnew.ShouldAllBe(history => history.After(10, unlisted).Covers,
            "a text without a list leaves nothing out");
    }

    [Fact]
    public void The_tempo_of_exercises_tends_to_what_the_text_asks_for()
    {
        Scenario scenario = With(Still with { ExercisesHalfLife = 8 });

        double After(double years, double? asked) =>
            new History(scenario, 1, 1).After(years,
                Precise with { Governance = new Governance { Exercises = asked } }).Scenario.Alliance.Exercises;

        After(8, null).ShouldBe(0.25, 1e-12);
        After(8, 0.9).ShouldBe(0.7, 1e-12);
        After(800, 0.9).ShouldBe(0.9, 1e-12);
    }

    [Fact]
    public void A_text_that_expires_unrenewed_promises_nothing()
    {
        Scenario scenario = With(Still with { Renewal = 0 });
        Declaration expiring = Precise with { Governance = new Governance { Sunset = 10 } };

        new History(scenario, 1, 1).After(9.9, expiring).Lapsed.ShouldBeFalse();
        DriftState lapsed = new History(scenario, 1, 1).After(10, expiring);

        lapsed.Lapsed.ShouldBeTrue();
        lapsed.Covers.ShouldBeFalse();
        lapsed.Declaration.Obligation.ShouldBe(Obligation.None);
        lapsed.Declaration.Procedure.Rule.ShouldBe(DecisionRule.Individual);
        lapsed.Precision.ShouldBe(0);
    }

    [Fact]
    public void Renewal_is_drawn_once_a_term_and_is_the_same_for_all_texts()
    {
        Scenario scenario = With(Still with { Renewal = 0.8 });
        Declaration expiring = Precise with { Governance = new Governance { Sunset = 5 } };
        bool[] lapsed = [.. Enumerable
            .Range(0, 4000)
            .Select(number => new History(scenario, 9, number).After(20, expiring).Lapsed)];

        (lapsed.Count(of => of) / 4000.0).ShouldBe(1 - Math.Pow(0.8, 4), 0.03);
        for (int number = 0; number < 100; number++)
            new History(scenario, 9, number)
                .After(20, Text(0.2) with { Governance = expiring.Governance }).Lapsed
                .ShouldBe(lapsed[number]);
    }

    [Fact]
    public void Newcomers_are_the_same_under_every_text_and_in_every_year()
    {
        Scenario scenario = With(Still with { Accessions = 0.4 });
        var history = new History(scenario, 21, 2);

        Member[] precise = Newcomers(history.After(20, Precise)), vague = Newcomers(history.After(20, Text(0.1))),
            later = Newcomers(history.After(40, Precise));

        precise.Length.ShouldBeGreaterThan(2);
        precise.Select(Traits).ShouldBe(vague.Select(Traits));
        later.Take(precise.Length).Select(Traits).ShouldBe(precise.Select(Traits));
    }

    [Fact]
    public void Newcomers_without_spread_are_like_the_allied_mean_and_small()
    {
        Scenario scenario = With(Still with { Accessions = 0.4, NewcomerSize = 0.25 });
        Member[] newcomers = Newcomers(
            new History(scenario, 21, 2).After(20, Precise, DriftCauses.All & ~DriftCauses.NewcomerSpread));

        newcomers.ShouldAllBe(newcomer => newcomer.Bias == 0 && newcomer.Exposure == 0 && newcomer.Intelligence == 1);
        newcomers.ShouldAllBe(newcomer => Math.Abs(newcomer.Strength - 0.25) < 1e-12);
        Newcomers(new History(scenario, 21, 2).After(20, Precise))
            .Select(newcomer => newcomer.Bias)
            .ShouldNotContain(0.0);
        Newcomers(
            new History(scenario, 21, 2).After(20, Precise, DriftCauses.All & ~DriftCauses.Accession)).ShouldBeEmpty();
    }

    [Fact]
    public void Members_leave_only_where_the_text_lets_them_go_and_never_all()
    {
        Scenario scenario = With(Still with { Exits = 1 });
        scenario = scenario with { Members = [.. scenario.Members.Select(member => member with { Value = 0.1 })] };
        Declaration free = Precise with { Governance = new Governance { ExitNotice = 1 } };
        var history = new History(scenario, 4, 4);

        history.After(20, Precise).Scenario.Members.ShouldBeSameAs(scenario.Members);
        history.After(1, free).Scenario.Members.Count.ShouldBe(scenario.Members.Count, "notice is a year");
        Member[] left = [.. history.After(100, free).Scenario.Members];
        left.Length.ShouldBe(2);
        left[0].Name.ShouldBe(Worlds.Victim);
    }

    [Fact]
    public void A_member_that_values_the_alliance_fully_never_leaves()
    {
        Declaration free = Precise with { Governance = new Governance { ExitNotice = 0 } };
        Scenario scenario = With(Still with { Exits = 1 });

        new History(scenario, 4, 4).After(100, free).Scenario.Members.ShouldBeSameAs(scenario.Members);
    }

    [Fact]
    public void Governance_whose_couplings_are_off_does_nothing_over_the_years()
    {
        Scenario scenario = With(new DriftParameters { Renewal = 0, Exits = 0.5, NewForms = 0.2 });
        scenario = scenario with { Couplings = CouplingStrengths.Default.Without(Provision.Governance) };
        var governance = new Governance { ReviewEvery = 2, Sunset = 5, ExitNotice = 1, Exercises = 1 };
        for (int number = 0; number < 50; number++)
        {
            var history = new History(scenario, 6, number);
            DriftState plain = history.After(15, Precise),
                governed = history.After(15, Precise with { Governance = governance });
            governed.Precision.ShouldBe(plain.Precision);
            governed.Covers.ShouldBe(plain.Covers);
            governed.Lapsed.ShouldBeFalse();
            governed.Scenario.Members.Select(Traits).ShouldBe(plain.Scenario.Members.Select(Traits));
            governed.Scenario.Alliance.ShouldBe(plain.Scenario.Alliance);
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Years_before_today_or_without_end_are_refused(double years) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new History(With(Still), 1, 1).After(years, Precise));

    private static Member[] Newcomers(DriftState standing) =>
        [.. standing.Scenario.Members.Where(member => member.Name.StartsWith("newcomer", StringComparison.Ordinal))];

    private static (string, double, double, double, double) Traits(Member member) =>
        (member.Name, member.Bias, member.Exposure, member.Intelligence, member.Strength);

    private static Scenario With(DriftParameters drift)
    {
        Scenario small = Worlds.Small().Scenario;
        return small with
        {
            Mechanisms = small.Mechanisms with { Drift = drift },
            Alliance = small.Alliance with { Exercises = 0.5 }
        };
    }

    private static Declaration Text(double precision, params IReadOnlyList<string> lists) => new()
    {
        Name = "text",
        Triggers = new PerDomain<Trigger>(
            [.. Enumerable.Repeat(new Trigger { Precision = precision, Lists = lists }, Domains.Count)]),
    };
}
