namespace CrisisSim.Experiments.Tests;

public sealed class ReversedWhereTests
{
    private const int Draws = 100;

    private static readonly double[] Idle = [.. Enumerable.Range(0, Draws).Select(k => (double)(k * 37 % Draws))];

    [Fact]
    public void The_number_and_the_side_on_which_all_reversals_lie_are_found()
    {
        double[] compliance = [.. Enumerable.Range(0, Draws).Select(k => k / (double)Draws)];
        SignReversal found = SignReversal
            .Find([("idle", Idle), ("compliance", compliance)], [.. compliance.Select(c => c < 0.3)])
            .ShouldNotBeNull();

        (found.Number, found.Below).ShouldBe(("compliance", true));
        found.Bound.ShouldBe(0.295, 1e-9);
    }

    [Fact]
    public void Reversals_that_lie_everywhere_are_laid_to_no_number() =>
        SignReversal.Find([("idle", Idle)], [.. Enumerable.Range(0, Draws).Select(k => k % 2 == 0)]).ShouldBeNull();

    [Fact]
    public void Of_few_reversals_nothing_is_said() =>
        SignReversal.Find([("idle", Idle)], [.. Idle.Select(value => value < 4)]).ShouldBeNull();
}
