using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>An act that was played under all texts.</summary>
public sealed class ProfiledAct
{
    private const double Point = 0.01;

    private readonly Dictionary<(int Other, Endpoint Endpoint), EndpointDifference> differences = [];

    internal ProfiledAct(ProfileAct act, IReadOnlyList<TrialTable> tables)
    {
        Act = act;
        // What the provoked would find is what the crises show where the act is provoked.
        Tables = act.IsProvoked ? [.. tables.Select(table => table.If(Counterfactual.Provoked, table))] : tables;
        for (int other = 1; other < Tables.Count; other++)
            foreach (Endpoint endpoint in ProfileEndpoints.All.Where(act.Asks))
                differences[(other, endpoint)] = endpoint.Difference(Tables[0], Tables[other]);
    }

    /// <summary>The act.</summary>
    public ProfileAct Act { get; }

    /// <summary>One table a text, the baseline first.</summary>
    public IReadOnlyList<TrialTable> Tables { get; }

    /// <summary>Another text against the baseline; null where the endpoint is not asked of the act.</summary>
    /// <param name="other">Place of the text, 1 or more.</param>
    /// <param name="endpoint">One of <see cref="ProfileEndpoints.All"/>.</param>
    public EndpointDifference? this[int other, Endpoint endpoint] =>
        differences.GetValueOrDefault((other, endpoint)) is { Difference: not null } known ? known : null;

    /// <summary>The same for sceptic and advocate, with fewer crises; null where nobody asked.</summary>
    internal (ProfiledAct Sceptic, ProfiledAct Advocate)? Priors { get; init; }

    /// <summary>
    /// Another text against the baseline, with what sceptic and advocate make of it; null where the endpoint is not
    /// asked of the act.
    /// </summary>
    /// <param name="other">Place of the text, 1 or more.</param>
    /// <param name="endpoint">One of <see cref="ProfileEndpoints.All"/>.</param>
    /// <param name="together">How many such intervals of luck are to hold together, 1 or more.</param>
    public Change? Judge(int other, Endpoint endpoint, int together)
    {
        if (this[other, endpoint] is null) return null;
        EndpointDifference stated =
            endpoint.Difference(Tables[0], Tables[other], new Confidence().SharedAmong(together));
        return new Change(stated, Priors is { } priors && stated.Difference is { } known
            && priors.Sceptic[other, endpoint]?.Difference is { } sceptic
            && priors.Advocate[other, endpoint]?.Difference is { } advocate
                ? JudgementRange.OfPriors(known.Value, sceptic.Value, advocate.Value)
                : null);
    }

    /// <summary>
    /// Which of these endpoints another text moves by a point of 100 or more, in either direction and beyond its
    /// interval. What is smaller is no matter of words that a reader would act on.
    /// </summary>
    public IEnumerable<EndpointDifference> Moved(int other, params IEnumerable<Endpoint> of) =>
        of.Select(endpoint => this[other, endpoint]).OfType<EndpointDifference>()
            .Where(d => d.IsResolved && Math.Abs(d.Difference!.Value.Value) >= Point);

    /// <summary>How likely the victim is to provoke it, under another text against the baseline.</summary>
    internal EndpointDifference Provoked(int other) => Endpoints.Provocation.Difference(Tables[0], Tables[other]);
}
