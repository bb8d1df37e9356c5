using CrisisSim.Statistics;

namespace CrisisSim.Experiments.Tests;

public class SensitivityTests
{
    private static readonly StudyQuestion Difference = new(Endpoints.HoursWithoutDecision, 1, IsDifference: true);

    private static readonly StudyDesign
        Morris = new() { Kind = DesignKind.Morris, Size = 20, Levels = 4 },
        Saltelli = new() { Kind = DesignKind.Saltelli, Size = 512 },
        Cube = new() { Kind = DesignKind.LatinHypercube, Size = 200 };

    [Fact]
    public void The_design_chooses_the_method()
    {
        Sensitivity.UsualFor(Linear(Morris)).ShouldBe(SensitivityMethod.Morris);
        Sensitivity.UsualFor(Linear(Saltelli)).ShouldBe(SensitivityMethod.Sobol);
        Sensitivity.UsualFor(Linear(Cube)).ShouldBe(SensitivityMethod.Prcc);
        Sensitivity
            .UsualFor(Linear(new StudyDesign { Kind = DesignKind.OneAtATime }))
            .ShouldBe(SensitivityMethod.Tornado);
    }

    [Fact]
    public void Elementary_effects_of_a_linear_response_are_its_coefficients()
    {
        SensitivityResult result = Sensitivity.Analyse(Linear(Morris), Difference, SensitivityMethod.Morris);
        result.Factors.ShouldBe(["c", "a", "b"]);
        result.Find("c", "importance")!.Value.Value.ShouldBe(8, 1e-9);
        result.Find("a", "mean_effect")!.Value.Value.ShouldBe(4, 1e-9);
        result.Find("b", "mean_effect")!.Value.Value.ShouldBe(-1, 1e-9);
        result.Find("a", "deviation")!.Value.Value.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void Luck_alone_gives_an_elementary_effect_its_half_normal_mean()
    {
        SensitivityResult result =
            Sensitivity.Analyse(Linear(Morris, error: 0.3), Difference, SensitivityMethod.Morris);
        double step = 2.0 / 3;
        result.Find("b", "importance")!.OfLuck!.Value.ShouldBe(Math.Sqrt(2 / Math.PI * 2) * 0.3 / step, 1e-9);
    }

    [Fact]
    public void Sobol_indices_of_a_linear_response_are_the_shares_of_squared_coefficients()
    {
        SensitivityResult result = Sensitivity.Analyse(Linear(Saltelli), Difference, SensitivityMethod.Sobol);
        result.Factors.ShouldBe(["c", "a", "b"]);
        result.Find("c", "first")!.Value.Value.ShouldBe(64.0 / 81, 0.03);
        result.Find("a", "total")!.Value.Value.ShouldBe(16.0 / 81, 0.03);
        result.LuckShare.ShouldBe(0);
    }

    [Fact]
    public void The_share_of_luck_is_taken_out_of_the_total_order()
    {
        double variance = 81.0 / 12, error = Math.Sqrt(variance / 10);
        SensitivityResult result = Sensitivity.Analyse(Linear(Saltelli, error), Difference, SensitivityMethod.Sobol);
        result.LuckShare!.Value.ShouldBe(0.1, 0.005);
        FactorMeasure total = result.Find("b", "total")!;
        total.LessLuck!.Value.ShouldBe(
            Math.Max(0, (total.Value.Value - result.LuckShare.Value) / (1 - result.LuckShare.Value)), 1e-12);
    }

    [Fact]
    public void Rank_correlation_has_the_sign_of_the_coefficient()
    {
        SensitivityResult result = Sensitivity.Analyse(Linear(Cube), Difference, SensitivityMethod.Prcc);
        result.Find("c", "rank_correlation")!.Value.Value.ShouldBeGreaterThan(0.9);
        result.Find("b", "rank_correlation")!.Value.Value.ShouldBeLessThan(-0.3);
    }

    [Fact]
    public void What_decides_which_wording_is_better_is_worth_knowing_and_nothing_else_is()
    {
        // The other wording is 10 h quicker where a is above a half and as much slower below: knowing a is worth 5 h.
        StudyResults results = Invented.Create(Cube, 2, at => at[0] > 0.5 ? -10 : 10);
        SensitivityResult result = Sensitivity.Analyse(results, Difference, SensitivityMethod.Voi);
        result.Factors.ShouldBe(["a", "b", "all factors"]);
        result.Find("a", "worth")!.Value.Value.ShouldBe(5, 0.8);
        result.Find("b", "worth")!.Value.Value.ShouldBeLessThan(1);
        result.Find("all factors", "worth")!.Value.Value.ShouldBe(5, 0.3);
    }

    [Fact]
    public void A_tornado_has_each_factor_at_its_ends()
    {
        StudyResults results = Invented.Create(new StudyDesign { Kind = DesignKind.OneAtATime, Levels = 3 }, 2,
            at => (double.IsNaN(at[0]) ? 0.5 : at[0]) * 6 - (double.IsNaN(at[1]) ? 0.5 : at[1]), error: 0.1);
        SensitivityResult result = Sensitivity.Analyse(results, Difference, SensitivityMethod.Tornado);
        result.Factors.ShouldBe(["a", "b", ""]);
        result.Find("a", "swing")!.Value.Value.ShouldBe(6, 1e-9);
        result.Find("b", "low")!.Value.Value.ShouldBe(3, 1e-9);
        result.Find("b", "high")!.Value.Value.ShouldBe(2, 1e-9);
        result.Find("b", "swing")!.Value.HalfWidth.ShouldBe(1.96 * Math.Sqrt(2) * 0.1, 0.001);
    }

    [Fact]
    public void A_trajectory_that_is_not_whole_is_left_out_and_counted()
    {
        StudyResults whole = Linear(Morris);
        var part = new StudyCases(whole.Factors, [.. StudyCases.From(whole, Difference).All.Skip(1)], missing: 1);
        SensitivityResult result = MorrisAnalysis.Analyse(part, new Bootstrap(1));
        result.Points.ShouldBe(19 * 4);
        result.LeftOut.ShouldBe(4);
        result.Find("c", "importance")!.Value.Value.ShouldBe(8, 1e-9);
    }

    [Fact]
    public void A_method_for_another_design_is_refused_in_words() =>
        Should
            .Throw<StudyAnalysisException>(
                () => Sensitivity.Analyse(Linear(Cube), Difference, SensitivityMethod.Sobol)).Message
            .ShouldContain("needs a design made for it");

    private static StudyResults Linear(StudyDesign design, double error = 0) =>
        Invented.Create(design, 3, at => (4 * Known(at[0])) - Known(at[1]) + (8 * Known(at[2])), error);

    private static double Known(double value) => double.IsNaN(value) ? 0 : value;
}
