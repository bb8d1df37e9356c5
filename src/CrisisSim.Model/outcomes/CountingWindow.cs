namespace CrisisSim.Model;

/// <summary>
/// The days after the act within which gains and prices are counted: a constant of the model, so that none of them
/// grows with the horizon.
/// </summary>
public static class CountingWindow
{
    /// <summary>Days from t = 0, the last included.</summary>
    public const int Days = 30;

    /// <summary>The same in hours.</summary>
    public const double Hours = Days * 24;
}
