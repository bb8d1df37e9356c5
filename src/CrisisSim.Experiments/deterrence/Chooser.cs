using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>An attacker's choice from a menu, given its belief and a response surface.</summary>
internal sealed class Chooser
{
    /// <summary>The central 80 % of a normal belief.</summary>
    private const double Band = 1.2815515655446004;

    private static readonly (double Resolve,
        double Speed)[] Looks = [(0, 0), (Band, Band), (Band, -Band), (-Band, Band), (-Band, -Band)];

    private readonly ChoiceParameters parameters;
    private readonly IReadOnlyList<MenuAction> menu;
    private readonly BeliefDesign design;
    private readonly NestedLogit logit;
    private readonly double[] weights;

    public Chooser(ChoiceParameters parameters, IReadOnlyList<MenuAction> menu, BeliefDesign design)
    {
        (this.parameters, this.menu, this.design) = (parameters, menu, design);
        logit = new NestedLogit(parameters.Lambda, parameters.Nesting);
        weights = MenuWeights.For(menu);
    }

    /// <summary>Writes the probability of each act.</summary>
    /// <param name="who">The attacker.</param>
    /// <param name="belief">How well it knows the alliance.</param>
    /// <param name="surfaces">Coefficients by act.</param>
    /// <param name="probabilities">Where they go.</param>
    public void Choose(AttackerType who, BeliefSpread belief, double[][] surfaces, Span<double> probabilities)
    {
        Span<double> utilities = stackalloc double[menu.Count];
        Utilities(who, belief, surfaces, utilities);
        logit.Choose(utilities, weights, Utility.StatusQuo(parameters, who), probabilities);
    }

    /// <summary>Writes the utility of each act over the band of the attacker's belief.</summary>
    public void Utilities(AttackerType who, BeliefSpread belief, double[][] surfaces, Span<double> utilities)
    {
        Span<double> terms = stackalloc double[Looks.Length * QuadraticDesign.Terms];
        for (int k = 0; k < Looks.Length; k++)
            design.TermsOf(
                parameters.ResolveBias + belief.ResolveRemembered
                    + (belief.ResolveSd * (who.Resolve + Looks[k].Resolve)),
                parameters.SpeedBias + (belief.SpeedSd * (who.Speed + Looks[k].Speed)),
                terms.Slice(k * QuadraticDesign.Terms, QuadraticDesign.Terms));
        Span<double> values = stackalloc double[Looks.Length], surface = stackalloc double[SurfaceCell.Weighed];
        for (int a = 0; a < menu.Count; a++)
        {
            double[] factors = Utility.Factors(parameters, menu[a], who);
            double cost = Utility.CostOfAct(parameters, menu[a], who);
            SurfaceCell.At(who.Keenness, surfaces[a], surface);
            for (int k = 0; k < Looks.Length; k++)
                values[k] = Foreseen(surface, factors, terms.Slice(k * QuadraticDesign.Terms, QuadraticDesign.Terms))
                    - cost;
            utilities[a] = Ambiguity.Evaluate(parameters.Ambiguity, values);
        }
    }

    private static double Foreseen(ReadOnlySpan<double> surface, double[] factors, ReadOnlySpan<double> terms)
    {
        double sum = 0;
        for (int c = 0; c < Consequences.Weighed; c++)
            sum += factors[c] * Consequences.Bounded(c,
                QuadraticDesign.At(surface.Slice(c * QuadraticDesign.Terms, QuadraticDesign.Terms), terms));
        return sum;
    }
}
