using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public class ProfileStudyTests
{
    private static readonly ProfileAct
        Open = Act("open", new Incident { Plainness = Plainness.Open, Rung = 6 }),
        Denied = Act("denied", new Incident { Rung = 6 }),
        Small = Act("small", new Incident { Rung = 4 }),
        Provoked = Act("provoked", new Incident { Rung = 5, Provoked = true }),
        None = Act("none", new Incident { Rung = 7, Real = false });

    [Fact]
    public void Acts_stand_from_plain_over_doubtful_to_none_the_gravest_first() =>
        Plan(None, Small, Denied, Open).InOrder.ShouldBe([Open, Denied, Small, None]);

    [Fact]
    public void Of_each_act_is_asked_what_it_can_tell()
    {
        Endpoint[] Asked(ProfileAct act) => [.. ProfileEndpoints.All.Where(act.Asks)];
        Asked(Open).ShouldBe([.. Endpoints.Gains, Endpoints.GeneralWar]);
        Asked(Denied).ShouldBe([.. Endpoints.Gains, Endpoints.FalseMoves, Endpoints.GeneralWar]);
        Asked(Provoked).ShouldBe(ProfileEndpoints.All);
        Asked(None).ShouldBe([Endpoints.FalseMoves, Endpoints.GeneralWar]);
    }

    [Fact]
    public void Differences_are_those_of_the_same_crises_played_alone()
    {
        ProfileResult result = ProfileStudy.Play(Plan(Open, Denied, None));
        foreach (ProfiledAct act in result.Acts)
        {
            RunPlan plan = Crises.Plan(60) with { Scenario = act.Act.Scenario, AsksForFalseAlarms = true };
            IReadOnlyList<TrialTable> alone = Run.Play(plan).Tables;
            foreach (Endpoint endpoint in ProfileEndpoints.All.Where(act.Act.Asks))
                act[1, endpoint]!.Difference.ShouldBe(endpoint.Difference(alone[0], alone[1]).Difference);
        }
        result.Acts[0][1, Endpoints.FalseMoves].ShouldBeNull();
        result.Acts[2][1, Endpoints.Timeliness].ShouldBeNull();
    }

    [Fact]
    public void What_is_drawn_in_is_read_from_the_provoked_crises_themselves()
    {
        ProfiledAct act = ProfileStudy.Play(Plan(Provoked)).Acts[0];
        act[1, Endpoints.MovedWhereProvoked]!.Other!.Value.Value.ShouldBe(
            act.Tables[1][Portion.SetOutByDay30].ToArray().Average(), 1e-12);
        act.Tables[1].IfProvoked!.Trials.ShouldBe(60);
    }

    [Fact]
    public void A_single_act_weighs_the_same_under_every_text()
    {
        ProfileResult result = ProfileStudy.Play(Plan(Open) with { AsksAttackers = true, Attackers = 50 });
        foreach (EndpointDifference weighed in result.Weighed[0])
        {
            weighed.Difference!.Value.Value.ShouldBe(
                result.Acts[0][1, weighed.Endpoint]!.Difference!.Value.Value, 1e-9);
            weighed.Difference.Value.Interval.Contains(weighed.Difference.Value.Value).ShouldBeTrue();
        }
    }

    [Fact]
    public void Acts_weigh_as_often_as_attackers_choose_them_and_the_victim_provokes_them()
    {
        ProfileResult result = ProfileStudy.Play(
            Plan(Open, Small, Provoked, None) with { AsksAttackers = true, Attackers = 50 });
        ProfiledAct[] attacks = [.. result.Acts.Where(act => act.Act.Kind != ActKind.NoAttack)];
        attacks.Length.ShouldBe(3);
        double[] shares = [.. attacks.Select(act => result.ComesAbout(act, 1)!.Value.Other.Value)];
        double expected = attacks
            .Zip(shares, (act, share) => share * act[1, Endpoints.Reliability]!.Other!.Value.Value)
            .Sum() / shares.Sum();
        result.Weighed[0].Single(one => one.Endpoint == Endpoints.Reliability).Other!.Value.Value
            .ShouldBe(expected, 1e-9);
        result.ComesAbout(result.Acts[3], 1).ShouldBeNull();
        result.Choice!.Menu.Select(act => act.Name).ShouldBe(["open", "small"]);
        result.Choice.Settings.Count.ShouldBe(2);
    }

    [Fact]
    public void A_profile_is_the_same_on_any_number_of_threads()
    {
        ProfilePlan plan = Plan(Denied, Small) with { AsksAttackers = true, Attackers = 20 };
        ProfileResult one = ProfileStudy.Play(plan), two = ProfileStudy.Play(plan with { Threads = 2 });
        one.Weighed[0].Select(of => of.Difference).ShouldBe(two.Weighed[0].Select(of => of.Difference));
    }

    [Fact]
    public void A_profile_that_is_cut_short_keeps_the_acts_that_were_played()
    {
        using var cancel = new CancellationTokenSource();
        ProfileResult result = ProfileStudy.Play(Plan(Open, Denied),
            progress => { if (progress.Done >= 120) cancel.Cancel(); }, cancel.Token);
        result.Interrupted.ShouldBeTrue();
        result.Acts.Count.ShouldBeLessThan(2);
    }

    [Fact]
    public void What_is_no_profile_is_refused()
    {
        Should.Throw<ArgumentException>(() => ProfileStudy.Play(Plan()));
        Should.Throw<ArgumentException>(
            () => ProfileStudy.Play(Plan(Open with { Declarations = [Crises.Vague] })));
        Should.Throw<ArgumentException>(
            () => ProfileStudy.Play(Plan(Open, Denied with { Declarations = [Crises.Precise, Crises.Vague] })));
        Should.Throw<ArgumentException>(() => ProfileStudy.Play(Plan(None, Provoked) with { AsksAttackers = true }));
    }

    private static ProfilePlan Plan(params ProfileAct[] acts) =>
        new() { Acts = acts, Seed = 2026, Trials = 60, Threads = 1 };

    private static ProfileAct Act(string title, Incident incident) =>
        new(Crises.Small with { Title = title, Incident = incident }, [Crises.Vague, Crises.Precise]);
}
