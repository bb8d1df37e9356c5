using CrisisSim.Model;
using CrisisSim.Scenarios.Bindings.Tests;

namespace CrisisSim.Scenarios.Tests;

public sealed class Draws_of_judgement
{
    private static readonly ScenarioFile Starter =
        ScenarioFile.OfText(CrisisSim.Scenarios.ScenarioTemplate.Text("T"), "starter.yaml");

    [Fact]
    public void Every_number_is_drawn_within_its_range_and_the_scenario_takes_it_over()
    {
        JudgementSampler sampler = Sampler();
        int kappa = sampler.Names.ToList().IndexOf("model.interpretation.common_reading");
        kappa.ShouldBeGreaterThanOrEqualTo(0);
        double[] drawn = [.. Enumerable.Range(0, 200).Select(draw => sampler.Draw(1, draw).Values[kappa])];
        drawn.ShouldAllBe(value => value >= 0.1 && value <= 0.8);
        drawn.Distinct().Count().ShouldBe(200);
        drawn.Average().ShouldBe((0.1 + 0.5 + 0.8) / 3, 0.05); // mean of the triangle
        (Scenario? scenario, IReadOnlyList<double>? values) = sampler.Draw(1, 7);
        scenario.Mechanisms.Interpretation.CommonReading.ShouldBe(values[kappa]);
    }

    [Fact]
    public void A_draw_is_the_same_each_time_and_another_for_another_seed()
    {
        JudgementSampler sampler = Sampler();
        sampler.Draw(3, 5).Values.ShouldBe(Sampler().Draw(3, 5).Values);
        sampler.Draw(4, 5).Values.ShouldNotBe(sampler.Draw(3, 5).Values);
    }

    [Fact]
    public void What_is_set_from_outside_stays_as_set_and_changes_no_other_draw()
    {
        Override set = Override.Parse("model.interpretation.common_reading=0.3")!;
        JudgementSampler sampler = Sampler(set);
        sampler.Names.ShouldNotContain("model.interpretation.common_reading");
        (Scenario? scenario, IReadOnlyList<double>? values) = sampler.Draw(1, 2);
        scenario.Mechanisms.Interpretation.CommonReading.ShouldBe(0.3);
        int spread = sampler.Names.ToList().IndexOf("model.interpretation.spread_vague"),
            before = Sampler().Names.ToList().IndexOf("model.interpretation.spread_vague");
        values[spread].ShouldBe(Sampler().Draw(1, 2).Values[before]);
    }

    [Fact]
    public void Sourced_numbers_are_not_drawn()
    {
        IReadOnlyList<string> names = Sampler().Names;
        names.ShouldNotContain("model.contribution.membership");
        names.ShouldContain("couplings.reading");
    }

    private static JudgementSampler Sampler(params Override[] settings)
    {
        Loaded<Scenario> bound = Starter.Bind(settings);
        bound.Value.ShouldNotBeNull();
        return new JudgementSampler(Starter, bound, settings);
    }
}
