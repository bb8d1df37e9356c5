namespace CrisisSim.Statistics.Tests;

public class QuadraticDesignTests
{
    private static readonly (double X, double Z)[] Points =
        [(0, 0), (1.2, 0), (-1.2, 0), (0, 1.2), (0, -1.2), (2, 2), (2, -2), (-2, 2), (-2, -2)];

    [Fact]
    public void A_quadratic_is_found_again_exactly()
    {
        double[] known = [0.5, -1, 2, 0.3, -0.2, 0.7];
        double[] values = [.. Points.Select(p => Value(known, p.X, p.Z))];
        double[] found = new double[QuadraticDesign.Terms];
        new QuadraticDesign(Points).AddCoefficients(values, found);
        for (int t = 0; t < known.Length; t++) found[t].ShouldBe(known[t], 1e-12);
        Value(found, 0.4, -0.9).ShouldBe(Value(known, 0.4, -0.9), 1e-12);
    }

    [Fact]
    public void The_fit_is_the_one_of_least_squares()
    {
        var luck = new Luck(5);
        double[] values = luck.Column(Points.Length, l => l.Normal());
        double[] found = new double[QuadraticDesign.Terms];
        new QuadraticDesign(Points).AddCoefficients(values, found);
        double least = Squares(found, values);
        for (int t = 0; t < found.Length; t++)
            foreach (double step in (double[])[-0.01, 0.01])
            {
                double[] other = [.. found];
                other[t] += step;
                Squares(other, values).ShouldBeGreaterThan(least);
            }
    }

    [Fact]
    public void Points_that_determine_no_quadratic_are_refused() =>
        Should.Throw<ArgumentException>(() => new QuadraticDesign([(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5)]));

    private static double Squares(double[] coefficients, double[] values) =>
        Points.Zip(values, (p, v) => Math.Pow(v - Value(coefficients, p.X, p.Z), 2)).Sum();

    private static double Value(double[] coefficients, double x, double z)
    {
        double[] terms = new double[QuadraticDesign.Terms];
        QuadraticDesign.TermsAt(x, z, terms);
        return QuadraticDesign.At(coefficients, terms);
    }
}
