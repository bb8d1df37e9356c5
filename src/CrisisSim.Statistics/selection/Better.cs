namespace CrisisSim.Statistics;

/// <summary>Which way an outcome is better. The default is higher.</summary>
public enum Better
{
    Higher = 0,
    Lower = 1,
}
