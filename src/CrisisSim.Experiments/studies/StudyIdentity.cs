using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CrisisSim.Experiments;

/// <summary>
/// Names a study by all that its results depend on: scenario, wordings, seed, and what is set at each point. How many
/// crises are played does not count, as more can be added, nor does the title.
/// </summary>
internal static class StudyIdentity
{
    /// <summary>SHA-256, "sha256:" and lower-case hexadecimal.</summary>
    public static string Compute(StudyPlan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) =>
            hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{text.Length}:{text}\n")));
        Add(plan.ScenarioHash);
        Add(plan.Study.Seed.ToString(CultureInfo.InvariantCulture));
        Add(plan.Study.Design.Kind.ToString());
        foreach (string wording in plan.Study.Wordings) Add("wording " + wording);
        foreach (Factor factor in plan.Study.Factors)
        {
            Add("factor " + factor.Name);
            foreach (string path in factor.Paths) Add(path);
        }
        foreach (StudyPoint point in plan.Layout.Points)
            foreach (FactorValue value in point.Values) Add(value.Text);
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
