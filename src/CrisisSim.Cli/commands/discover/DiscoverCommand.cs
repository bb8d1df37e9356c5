namespace CrisisSim.Cli;

/// <summary><c>discover</c>: under which conditions a wording loses.</summary>
internal static class DiscoverCommand
{
    public static ToolCommand<DiscoverRequest> Description { get; } = new("discover",
        "Tell in which boxes of a study's factors a wording loses, or whatever else is of interest lies.",
        DiscoverRequest.Options, (request, print, screen) => new DiscoverHandler(request).Execute(print, screen))
    {
        Examples =
        [
            new("crisissim discover out/flip", "Where the second wording decides later than the baseline."),
            new("crisissim discover out/flip --lose precise --of objective_denied_by_day_30 --undecided out",
                "Where it denies the objective less often, by points at which that is resolved."),
            new("crisissim discover out/flip --where \"value > 5 d and difference > 0\"",
                "Any condition on outcomes."),
        ],
    };
}
