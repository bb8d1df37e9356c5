using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>What audits, lessons, targets, criteria and exercises do over the years.</summary>
public sealed class GovernanceTests
{
    private const ulong Seed = 7;

    private static readonly DriftParameters Still = new()
    {
        PrecisionHalfLife = double.PositiveInfinity,
        ExercisesHalfLife = double.PositiveInfinity,
        FoundByExercise = 0,
        AmendmentLag = 0,
        NewForms = 0,
        Accessions = 0,
        Crises = 0,
        PledgeHalfLife = double.PositiveInfinity,
        Fatigue = 0,
    };

    private static readonly DriftParameters Forgetful = Still with { PledgeHalfLife = 10 };

    private static readonly World Pledged = Worlds.Small(4).Pledges(p => p with { Assigned = 0.8 });

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(10, 0.4)]
    [InlineData(30, 0.1)]
    public void What_was_pledged_is_forgotten_at_its_half_life(double years, double left) =>
        Assigned(Under(Pledged, Forgetful), years).ShouldBe(left, 1e-12);

    [Fact]
    public void Pledges_whose_half_life_has_no_end_last()
    {
        World lasting = Under(Pledged, Still);
        After(lasting, 40).Declaration.ShouldBeSameAs(lasting.Declaration);
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.5)]
    [InlineData(0.0)]
    public void An_audit_brings_back_its_share_of_what_was_forgotten(double coupling)
    {
        World audited = Governed(Under(Pledged, Forgetful), g => g with { AuditEvery = 5 })
            .Coupling(DriftCouplings.Audit, coupling);
        double half = Math.Pow(2, -0.5), once = 1 - ((1 - coupling) * (1 - half));
        Assigned(audited, 5).ShouldBe(0.8 * once, 1e-12);
        Assigned(audited, 10).ShouldBe(0.8 * (1 - ((1 - coupling) * (1 - (once * half)))), 1e-12);
    }

    [Fact]
    public void A_review_renews_what_was_pledged_as_well() =>
        Assigned(Governed(Under(Pledged, Forgetful), g => g with { ReviewEvery = 5 }), 10).ShouldBe(0.8, 1e-12);

    [Fact]
    public void Exercises_that_were_promised_are_forgotten_as_forces_are()
    {
        World drilled = Under(Pledged, Forgetful with { ExercisesHalfLife = 10 }).Alliance(a => a with { Exercises = 0.5 });
        double Tempo(Func<Governance, Governance> change) =>
            After(Governed(drilled, g => change(g with { Exercises = 0.8 })), 10).Scenario.Alliance.Exercises;
        Tempo(g => g).ShouldBe((0.5 + 0.4) / 2, 1e-12);
        Tempo(g => g with { ReviewEvery = 10 }).ShouldBe((0.5 + 0.8) / 2, 1e-12);
    }

    [Fact]
    public void An_audit_finds_lines_read_apart_as_often_as_a_review_times_its_coupling()
    {
        World ebbing = Governed(Under(Pledged.Trigger(t => t with { Precision = 0.8 }),
            Still with { PrecisionHalfLife = 10, PrecisionFloor = 0, FoundByReview = 0.6 }), g => g with { AuditEvery = 10 })
            .Coupling(DriftCouplings.Audit, 0.5);
        double found = Enumerable.Range(0, 4000).Count(number => After(ebbing, 10, number).Precision == 0.8) / 4000.0;
        found.ShouldBe(0.3, 0.03);
        After(ebbing.Coupling(DriftCouplings.Audit, 0), 10).Precision.ShouldBe(0.4, 1e-12);
    }

    [Fact]
    public void Under_pledges_that_are_audited_more_is_sent_after_twenty_years()
    {
        World riding = Under(Pledged, Forgetful).Pledges(p => p with { Assigned = 1 })
            .Contribution(c => c with { Substitution = 0.9, Rationality = 3 });
        double Sent(World world) => Enumerable.Range(0, 400).Average(number =>
        {
            DriftState standing = After(world, 20, number);
            return new Trial(standing.Scenario, standing.Declaration).Play(Seed, number).SentByDay30;
        });
        double audited = Sent(Governed(riding, g => g with { AuditEvery = 1 }));
        audited.ShouldBeGreaterThan(Sent(riding));
        audited.ShouldBeLessThan(Sent(Under(riding, Still)) + 1e-12);
    }

    private static readonly World Ebbing = Under(
        Worlds.Small().Trigger(t => t with { Precision = 0.8, Lists = ["another form"] }),
        Still with { PrecisionHalfLife = 10, PrecisionFloor = 0, Crises = 0.2, FoundByCrisis = 1 });

    [Fact]
    public void A_crisis_whose_lessons_are_drawn_renews_the_words_and_takes_its_form_in()
    {
        World learning = Governed(Ebbing, g => g with { Lessons = true }).Coupling(DriftCouplings.Lessons, 1);
        int met = 0;
        for (int number = 0; number < 50; number++)
        {
            double last = CrisesBefore.Of(20, 0.2, new Chance(Seed, (ulong)number)).Select(of => of.At)
                .DefaultIfEmpty(0).Last();
            DriftState standing = After(learning, 20, number);
            standing.Precision.ShouldBe(0.8 * Math.Pow(2, -(20 - last) / 10), 1e-12);
            standing.Covers.ShouldBe(last > 0);
            After(Ebbing, 20, number).Covers.ShouldBeFalse();
            if (last > 0) met++;
        }
        met.ShouldBeInRange(40, 50);
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(0.5, 0.5)]
    [InlineData(1.0, 1.0)]
    public void Lessons_are_taken_in_as_far_as_their_coupling_goes(double coupling, double share)
    {
        World learning = Governed(Ebbing, g => g with { Lessons = true }).Coupling(DriftCouplings.Lessons, coupling);
        int[] met = [.. Enumerable.Range(0, 6000)
            .Where(number => CrisesBefore.Of(8, 0.2, new Chance(Seed, (ulong)number)).Count() == 1)];
        (met.Count(number => After(learning, 8, number).Covers) / (double)met.Length).ShouldBe(share, 0.03);
    }

    [Fact]
    public void Where_no_crisis_comes_lessons_are_nothing()
    {
        World calm = Under(Ebbing, Ebbing.Scenario.Mechanisms.Drift with { Crises = 0 });
        DriftState one = After(Governed(calm, g => g with { Lessons = true }), 20), other = After(calm, 20);
        (one.Precision, one.Covers).ShouldBe((other.Precision, other.Covers));
    }

    private static readonly World Poor = Governed(Under(Worlds.Small(), Still), g => g with { SpendingTarget = 0.02 })
        .Coupling(DriftCouplings.Target, 1)
        .Allies(m => m with { Spending = m.Name == Worlds.Ally(1) ? 0.03 : 0.01 });

    [Fact]
    public void A_member_below_the_target_closes_half_of_the_gap_in_a_half_life_and_its_forces_grow()
    {
        DriftState standing = After(Poor, 8);
        standing.Scenario.Members.Select(m => m.Strength).ShouldBe([0, 1, 1.25, 1.25], 1e-12);
        double each = 0.01 * (8 - (0.5 * 8 / Math.Log(2)));
        standing.ExtraSpending.ShouldBe(each * 2 / 3, 1e-12);
    }

    [Fact]
    public void Without_a_target_or_a_gap_spending_stays()
    {
        foreach (World world in (World[])[
            Governed(Poor, g => g with { SpendingTarget = null }), Governed(Poor, g => g with { SpendingTarget = 0.01 }),
            Poor.Coupling(DriftCouplings.Target, 0), Poor.Allies(m => m with { Spending = null })])
        {
            DriftState standing = After(world, 20);
            standing.Scenario.ShouldBeSameAs(world.Scenario);
            standing.ExtraSpending.ShouldBe(0);
        }
    }

    [Fact]
    public void What_is_spent_more_comes_to_the_front()
    {
        double Delivered(World world)
        {
            DriftState standing = After(world, 20);
            return new Trial(standing.Scenario, standing.Declaration).Play(Seed, 1).Members.Sum(m => m.Delivered);
        }
        Delivered(Poor).ShouldBeGreaterThan(Delivered(Governed(Poor, g => g with { SpendingTarget = null })));
    }

    private static readonly World Growing = Under(Worlds.Small(), Still with { Accessions = 0.3 });

    [Fact]
    public void Under_criteria_half_as_many_come_and_like_the_mean_where_the_coupling_is_one()
    {
        World strict = Governed(Growing, g => g with { Admission = Admission.Criteria })
            .Coupling(DriftCouplings.Criteria, 1);
        Member[][] came = [.. Enumerable.Range(0, 1500).Select(number => Newcomers(strict, number))];
        came.Average(newcomers => newcomers.Length).ShouldBe(0.15 * 20, 0.15);
        came.SelectMany(newcomers => newcomers).ShouldAllBe(m => m.Bias == 0 && m.Exposure == 0 && m.Intelligence == 1);
    }

    [Fact]
    public void Criteria_without_their_coupling_let_in_whoever_comes_and_a_closed_text_nobody()
    {
        World strict = Governed(Growing, g => g with { Admission = Admission.Criteria })
            .Coupling(DriftCouplings.Criteria, 0);
        Newcomers(strict, 3).Select(m => (m.Name, m.Bias, m.Exposure)).ShouldBe(
            Newcomers(Growing, 3).Select(m => (m.Name, m.Bias, m.Exposure)));
        Newcomers(Growing, 3).ShouldNotBeEmpty();
        Newcomers(Governed(Growing, g => g with { Admission = Admission.Closed }), 3).ShouldBeEmpty();
    }

    private static readonly World Drilled = Under(Worlds.Small(), Still with { ExercisesHalfLife = 8 })
        .Alliance(a => a with { Exercises = 0.5 });

    [Theory]
    [InlineData(0.9, 0.2)]
    [InlineData(0.5, 0.0)]
    [InlineData(0.1, -0.2)]
    public void Practice_is_what_the_tempo_has_gained_or_lost_since_the_first_year(double asked, double practice) =>
        After(Governed(Drilled, g => g with { Exercises = asked }), 8).Scenario.Alliance.Practice.ShouldBe(practice, 1e-12);

    [Theory]
    [InlineData(0.5, 9.6)]
    [InlineData(0, 12)]
    [InlineData(-0.5, 14.4)]
    public void A_council_in_practice_decides_sooner_and_one_out_of_practice_later(double practice, double hours) =>
        Practised(practice).Coupling(DriftCouplings.Rehearsed, 0.4).Play().Decision.Hours.ShouldBe(hours, 1e-9);

    [Theory]
    [InlineData(0.5, 0.8)]
    [InlineData(0, 1)]
    [InlineData(-0.5, 1.2)]
    public void Members_in_practice_read_the_text_more_alike_and_those_out_of_it_less(double practice, double factor)
    {
        World reading = Practised(practice).Coupling(DriftCouplings.CommonDrill, 0.4)
            .Interpretation(i => i with { SpreadVague = 0.8 });
        double[] lines = [.. Readings.All(reading, 50).Select(view => view.Line - 5.5)],
            plain = [.. Readings.All(reading.Alliance(a => a with { Practice = 0 }), 50).Select(view => view.Line - 5.5)];
        lines.ShouldBe(plain.Select(line => line * factor), 1e-9);
        plain.Max().ShouldBeGreaterThan(0.5);
    }

    [Theory]
    [InlineData(0.5, 0.2)]
    [InlineData(-0.5, -0.2)]
    public void Members_in_practice_trust_one_another_more(double practice, double will)
    {
        Practised(practice).Coupling(DriftCouplings.Trust, 0.4).Stage().Conflict.Will.ShouldBe(will, 1e-12);
        World voting = Chains.WorldWith(Chains.Votes()).Authorization(a => a with { Refusal = 0.5 })
            .Coupling(DriftCouplings.Trust, 1);
        int Refused(double of) => voting.Alliance(a => a with { Practice = of }).Members(2000).Count(m => m.Refused);
        Math.Sign(Refused(0) - Refused(practice)).ShouldBe(Math.Sign(practice));
    }

    [Fact]
    public void Practice_whose_couplings_are_off_is_nothing()
    {
        World off = Worlds.Small().Coupling(DriftCouplings.Rehearsed, 0).Coupling(DriftCouplings.CommonDrill, 0)
            .Coupling(DriftCouplings.Trust, 0);
        for (int k = 0; k < 50; k++)
            Digest.Compute(off.Alliance(a => a with { Practice = 0.5 }).Play(k)).ShouldBe(Digest.Compute(off.Play(k)));
    }

    private static World Practised(double practice) => Worlds.Small().Alliance(a => a with { Practice = practice });

    private static Member[] Newcomers(World world, int number) =>
        [.. After(world, 20, number).Scenario.Members.Skip(world.Scenario.Members.Count)];

    private static double Assigned(World world, double years) => After(world, years).Declaration.Pledges.Assigned;

    private static DriftState After(World world, double years, int number = 1) =>
        new History(world.Scenario, Seed, number).After(years, world.Declaration);

    private static World Under(World world, DriftParameters drift) => world.Mechanisms(m => m with { Drift = drift });

    private static World Governed(World world, Func<Governance, Governance> change) =>
        world.Text(d => d with { Governance = change(d.Governance) });
}
