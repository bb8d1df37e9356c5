namespace CrisisSim.Statistics.Tests;

/// <summary>A test of the coverage suite; CRISISSIM_COVERAGE=1 plays it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CoverageFactAttribute : FactAttribute
{
    public CoverageFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CRISISSIM_COVERAGE") != "1")
            Skip = "Plays choices by the thousand; CRISISSIM_COVERAGE=1 in the environment plays it.";
    }
}
