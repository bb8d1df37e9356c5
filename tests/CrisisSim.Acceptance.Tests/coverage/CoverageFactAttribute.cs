namespace CrisisSim.Acceptance.Tests;

/// <summary>A test of the coverage suite, which takes up to an hour; CRISISSIM_COVERAGE=1 plays it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CoverageFactAttribute : FactAttribute
{
    public CoverageFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CRISISSIM_COVERAGE") != "1")
            Skip = "Plays crises by the million; CRISISSIM_COVERAGE=1 in the environment plays it.";
    }
}
