namespace CrisisSim.Experiments;

/// <summary>What a profile shows of each act.</summary>
public static class ProfileEndpoints
{
    /// <summary>The gains, then the prices.</summary>
    public static IReadOnlyList<Endpoint> All { get; } =
        [.. Endpoints.Gains, Endpoints.FalseMoves, Endpoints.MovedWhereProvoked, Endpoints.GeneralWar];

    /// <summary>What is weighed over the acts that are attacks.</summary>
    public static IReadOnlyList<Endpoint> Weighed { get; } = [.. Endpoints.Gains, Endpoints.GeneralWar];
}
