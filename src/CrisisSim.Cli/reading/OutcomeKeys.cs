namespace CrisisSim.Cli;

/// <summary>Finds outcomes by their keys.</summary>
internal static class OutcomeKeys
{
    /// <summary>The endpoints of keys, each once.</summary>
    /// <exception cref="CommandException">There is no endpoint of that key.</exception>
    public static IReadOnlyList<Endpoint> Find(IReadOnlyList<string> keys) => [.. keys.Distinct().Select(Named)];

    private static Endpoint Named(string key) => Endpoints.Named(key)
        ?? throw CommandException.Usage(
            $"there is no outcome '{key}'; "
                + $"{NearestName.Hint(key, [.. Endpoints.All.Select(endpoint => endpoint.Key)])}");
}
