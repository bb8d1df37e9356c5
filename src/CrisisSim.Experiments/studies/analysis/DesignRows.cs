using System.Globalization;

namespace CrisisSim.Experiments;

/// <summary>Tells from the labels of its points what design a study has, and what each point is in it.</summary>
internal static class DesignRows
{
    public const string Base = "base";

    private const string Sample = "sample ", Trajectory = "trajectory ", Step = " step ";

    /// <summary>The method that a design was made for; partial rank correlation for any other.</summary>
    public static SensitivityMethod MethodOf(IReadOnlyList<string> rows) => rows.Count == 0 ? SensitivityMethod.Prcc
        : rows[0].StartsWith(Trajectory, StringComparison.Ordinal) ? SensitivityMethod.Morris
        : rows[0].StartsWith(Sample, StringComparison.Ordinal) ? SensitivityMethod.Sobol
        : rows[0] == Base ? SensitivityMethod.Tornado
        : SensitivityMethod.Prcc;

    /// <summary>Number of a trajectory and of the step on it; null for a point of another design.</summary>
    public static (int Trajectory, int Step)? OfMorris(string row)
    {
        int at = row.IndexOf(Step, StringComparison.Ordinal);
        if (at < 0 || !row.StartsWith(Trajectory, StringComparison.Ordinal)) return null;
        return (Number(row[Trajectory.Length..at]), Number(row[(at + Step.Length)..]));
    }

    /// <summary>
    /// Number of a sample and what of it the point is: "A", "B", "A with lift of B"; null for a point of another
    /// design.
    /// </summary>
    public static (int Sample, string Part)? OfSaltelli(string row)
    {
        if (!row.StartsWith(Sample, StringComparison.Ordinal)) return null;
        string[] words = row[Sample.Length..].Split(' ', 2);
        return words.Length == 2 ? (Number(words[0]), words[1]) : null;
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
