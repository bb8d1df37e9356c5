namespace CrisisSim.Model;

/// <summary>
/// Opinion in talk: inertial Friedkin and Johnsen (1990, J. Math. Sociol. 15:193). A member goes part of the way towards a
/// mixture of the weighted opinion of all and its own first opinion: x ← (1 − p) x + p (a x̄ + (1 − a) x₀).
/// </summary>
internal static class Talk
{
    /// <summary>One round. Weights sum to one; a susceptibility of zero keeps a member at its own opinion.</summary>
    public static void Round(Span<double> opinions, ReadOnlySpan<double> anchors, ReadOnlySpan<double> weights, ReadOnlySpan<double> susceptibility, double pace)
    {
        double mean = 0;
        for (int i = 0; i < opinions.Length; i++) mean += weights[i] * opinions[i];
        for (int i = 0; i < opinions.Length; i++)
        {
            double pull = (susceptibility[i] * mean) + ((1 - susceptibility[i]) * anchors[i]);
            opinions[i] += pace * (pull - opinions[i]);
        }
    }
}
