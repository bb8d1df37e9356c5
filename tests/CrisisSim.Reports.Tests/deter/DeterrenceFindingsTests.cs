using CrisisSim.Model;

namespace CrisisSim.Reports.Tests;

public sealed class DeterrenceFindingsTests
{
    private static readonly DeterrenceResult Usual = Choices.Play(Choices.Plan());

    [Fact]
    public void The_act_that_is_known_least_is_named_and_none_where_all_are_known_well_enough()
    {
        DeterrenceFindings.Uncertain(Usual).ShouldNotBeNull().ShouldContain($"the worth of {Usual.Uncertain[0].Act} under ");
        DeterrenceFindings.Uncertain(Choices.Play(Choices.Plan() with { Precision = 10 })).ShouldBeNull();
    }

    [Fact]
    public void What_depends_on_judgement_is_told_of_the_worst_act_and_nothing_is_told_where_nothing_was_judged()
    {
        Scenario Under(Prior prior) => Choices.World with { Couplings = Priors.Strengths(prior, isListed: true) };
        IReadOnlyList<DeterrenceVerdict> verdicts = DeterrenceVerdicts.Play(Usual, Under, null, default).Verdicts;

        DeterrenceFindings.Judged(Usual, verdicts).ShouldNotBeNull()
            .ShouldStartWith("On armed attacks, a sceptic and an advocate of clear words ");
        DeterrenceFindings.Judged(Usual, []).ShouldBeNull();
    }
}
