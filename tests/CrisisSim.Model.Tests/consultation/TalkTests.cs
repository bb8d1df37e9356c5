namespace CrisisSim.Model.Tests;

public class TalkTests
{
    private static readonly double[] First = [1, 4, -2, 7], Weights = [0.1, 0.2, 0.3, 0.4];

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void Among_the_wholly_susceptible_disagreement_shrinks_at_the_rate_of_DeGroots_second_eigenvalue(double pace)
    {
        // The weights are of rank one, λ₂ = 0, so that the inertial form leaves 1 − pace(1 − λ₂) of each distance a
        // round.
        double consensus = Weighted(First);
        double[] x = Talk_(First, susceptibility: 1, pace, rounds: 6);
        for (int i = 0; i < x.Length; i++)
            (x[i] - consensus).ShouldBe((First[i] - consensus) * Math.Pow(1 - pace, 6), 1e-12);
    }

    [Fact]
    public void Influence_is_conserved_among_the_wholly_susceptible() =>
        Weighted(Talk_(First, susceptibility: 1, pace: 0.3, rounds: 9)).ShouldBe(Weighted(First), 1e-12);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void The_partly_susceptible_settle_at_the_fixed_point_of_Friedkin_and_Johnsen(double susceptibility)
    {
        // x* = (I − A W)⁻¹ (I − A) x₀; with one susceptibility the weighted mean stays, and each ends between it and
        // its own.
        double[] x = Talk_(First, susceptibility, pace: 0.5, rounds: 400);
        for (int i = 0; i < x.Length; i++)
            x[i].ShouldBe((susceptibility * Weighted(First)) + ((1 - susceptibility) * First[i]), 1e-10);
    }

    [Fact]
    public void The_stubborn_do_not_move() => Talk_(First, susceptibility: 0, pace: 0.5, rounds: 20).ShouldBe(First);

    [Fact]
    public void Who_agree_go_on_agreeing() =>
        Talk_([3, 3, 3, 3], susceptibility: 0.7, pace: 0.5, rounds: 20).ShouldAllBe(x => Math.Abs(x - 3) < 1e-12);

    private static double[] Talk_(double[] first, double susceptibility, double pace, int rounds)
    {
        double[] x = [.. first];
        double[] willing = [.. first.Select(_ => susceptibility)];
        for (int k = 0; k < rounds; k++) OpinionDynamics.Round(x, first, Weights, willing, pace);
        return x;
    }

    private static double Weighted(double[] x) => x.Zip(Weights, (a, b) => a * b).Sum();
}
