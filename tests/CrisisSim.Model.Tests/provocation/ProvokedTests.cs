namespace CrisisSim.Model.Tests;


/// <summary>An attack that the attacked member brought on itself.</summary>
public class ProvokedTests
{
    private static readonly World Provoked = Worlds.Small().Incident(i => i with { Provoked = true });

    [Fact]
    public void A_text_for_unprovoked_attacks_puts_the_line_higher_and_owes_nothing()
    {
        Provoked.Stage().Text.PlainLine.ShouldBe(5.5 + CouplingRegistry.Condition.Default);
        Provoked.Play().CasusFoederis.ShouldBeFalse();
        Provoked.Play().Members.ShouldAllBe(m => !m.Honoured && !m.LegalBreach);
    }

    [Fact]
    public void A_text_without_that_condition_owes_as_ever()
    {
        World unconditional = Provoked.Text(d => d with { OnlyIfUnprovoked = false });
        unconditional.Stage().Text.PlainLine.ShouldBe(5.5);
        unconditional.Play().CasusFoederis.ShouldBeTrue();
    }

    [Fact]
    public void Staying_away_from_a_fight_that_was_picked_costs_nothing_at_home()
    {
        AtHome(Provoked).ShouldBe(0);
        AtHome(Worlds.Small()).ShouldBeLessThan(0);
    }

    [Fact]
    public void Force_that_moves_for_it_is_entrapped()
    {
        World unconditional = Provoked.Text(d => d with { OnlyIfUnprovoked = false });
        unconditional.Play().Entrapment.ShouldBeTrue();
        unconditional.NobodyCalls().Play().Entrapment.ShouldBeFalse();
        Worlds.Small().Play().Entrapment.ShouldBeFalse();
        unconditional.Incident(i => i with { Real = false }).Play().Entrapment.ShouldBeFalse(); // that is a false alarm
    }

    private static double AtHome(World world)
    {
        Crisis crisis = world.Text(d => d with { OnlyIfUnprovoked = false }).Stage();
        var theatre = new Theatre(crisis);
        theatre.Begin();
        new Interpretation(crisis).Begin();
        return new Contribution(crisis, theatre).Utility(crisis.Parties[1], share: 0);
    }
}
