namespace CrisisSim.Kernel.Tests;

public sealed class SmallCrisisTests
{
    /// <summary>Any change of order or chance changes it, and every engine has to give it.</summary>
    [Fact]
    public void A_thousand_small_crises_sum_to_the_same_number_on_every_engine()
    {
        var crisis = new SmallCrisis(new Simulation(), 12);
        (double sum, int gaveUp) = (0.0, 0);
        for (ulong trial = 0UL; trial < 1000; trial++)
        {
            sum += crisis.Trial(trial);
            gaveUp += crisis.GaveUp;
        }

        sum.ShouldBe(1621882.9227190027, 1e-4); // the mathematics of another machine may differ in the last digits
        gaveUp.ShouldBe(8832);
    }
}
