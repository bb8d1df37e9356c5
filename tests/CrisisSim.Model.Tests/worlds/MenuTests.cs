namespace CrisisSim.Model.Tests;

public class MenuTests
{
    private static readonly Scenario Plain =
        Worlds.Small().Incident(i => i with { Rung = 6, Form = "incursion", Area = "Europe" }).Scenario;

    [Fact]
    public void A_scenario_without_a_menu_has_pressure_below_the_line_and_attacks_in_its_own_domain_above_it()
    {
        IReadOnlyList<MenuAction> menu = Menu.For(Plain);
        menu.Where(act => !act.IsArmedAttack).Select(act => act.Rung).Distinct().Order().ShouldBe([2, 3, 4, 5]);
        menu.Where(act => act.IsArmedAttack).Select(act => act.Rung).Distinct().Order().ShouldBe([6, 7, 8]);
        foreach (MenuAction act in menu.Where(act => act.IsArmedAttack))
            (act.Domain, act.Form).ShouldBe((Plain.Incident.Domain, Plain.Incident.Form));
        menu.Select(act => act.Name).ShouldBeUnique();
    }

    [Fact]
    public void A_menu_of_its_own_replaces_the_one_derived()
    {
        MenuAction only = new() { Name = "raid" };
        Menu.For(Plain with { Menu = [only] }).ShouldBe([only]);
    }

    [Fact]
    public void The_scenarios_own_attack_in_the_open_differs_from_the_scenario_by_its_warning_alone()
    {
        MenuAction own = Menu.For(Plain).Single(act => act is { Rung: 6, Timing: ActionTiming.Open });
        Scenario played = own.In(Plain);
        played.Attacker.ShouldBe(Plain.Attacker);
        (played.Incident with { Warning = Plain.Incident.Warning }).ShouldBe(Plain.Incident);
        played.Incident.Warning.Median.ShouldBe(480, 1e-9);
    }

    [Fact]
    public void What_is_known_of_an_act_goes_with_its_form()
    {
        Scenario raided = Plain with
        {
            Incident = Plain.Incident with
            {
                Plainness = Plainness.Open,
                AuthorPrior = 0.7,
                Contact = 0.1,
                Aim = Aim.Limited,
                Lasts = Kernel.Distribution.Fixed(9),
            },
        };
        IReadOnlyList<MenuAction> menu = Menu.For(raided);
        Incident own = menu.First(act => act.Form == raided.Incident.Form).In(raided).Incident;
        (own.Plainness, own.AuthorPrior, own.Contact, own.Aim, own.Lasts).ShouldBe(
            (Plainness.Open, 0.7, 0.1, Aim.Limited, raided.Incident.Lasts));
        foreach (MenuAction act in menu.Where(act => act.Form != raided.Incident.Form))
        {
            Incident other = act.In(raided).Incident;
            (other.Plainness, other.AuthorPrior, other.Contact, other.Aim, other.Lasts).ShouldBe(
                (Plainness.Doubtful, null, null, Aim.Objective, null));
        }
    }

    [Fact]
    public void Under_cover_there_is_less_force_and_no_warning()
    {
        MenuAction cover = Menu.For(Plain).Single(act => act is { Rung: 6, Timing: ActionTiming.Cover });
        cover.In(Plain).Incident.Warning.Mean.ShouldBe(0);
        cover.In(Plain).Attacker.Strength.ShouldBeLessThan(Plain.Attacker.Strength);
    }

    [Fact]
    public void The_hour_of_recess_is_chosen_where_most_influence_is_away()
    {
        var start = new DateTimeOffset(2027, 3, 1, 5, 0, 0, TimeSpan.Zero);
        Scenario scenario = Plain with
        {
            Start = start,
            Members =
            [
                new Member { Name = Worlds.Victim, Recesses = [new Recess(new(2027, 6, 1), new(2027, 6, 30))] },
                new Member { Name = "A", Influence = 1, Recesses = [new Recess(new(2027, 7, 1), new(2027, 8, 31))] },
                new Member { Name = "B", Influence = 2, Recesses = [new Recess(new(2027, 8, 1), new(2027, 9, 15))] },
            ],
        };
        Recesses.Best(scenario).ShouldBe(new DateTimeOffset(2027, 8, 1, 5, 0, 0, TimeSpan.Zero));
        Menu
            .For(scenario)
            .Single(act => act is { Rung: 6, Timing: ActionTiming.Recess })
            .In(scenario).Start
            .ShouldBe(new DateTimeOffset(2027, 8, 1, 5, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Where_no_recess_is_known_none_is_on_the_menu()
    {
        Recesses.Best(Plain).ShouldBeNull();
        Menu.For(Plain).ShouldAllBe(act => act.Timing != ActionTiming.Recess);
    }
}
