using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

internal static class ReplicationsShape
{
    private static readonly Shape<Replications> Until = new("until", "Crises are played until a precision is reached.", o =>
    {
        o.WithoutGrounds();
        var precision = o.Of("precision", "Half of the 95 % interval of the endpoint at which to stop, in its unit; of its paired difference where there are several wordings.", new PrecisionKind());
        var (first, most, endpoint) = Limits(o);
        o.Require(v => precision[v].IsHours == (endpoint[v].Unit == "h"), precision, "'precision' must be in the unit of the endpoint: a duration for hours, as in '5 h', a number for shares and counts, as in '0.01'");
        return v => new Replications { Trials = first[v], Most = most[v], Endpoint = endpoint[v], Precision = precision[v].Number };
    });

    private static readonly Shape<Replications> Adaptive = new("adaptive", "Crises are played until the sign of the paired difference is decided.", o =>
    {
        o.WithoutGrounds();
        var (first, most, endpoint) = Limits(o);
        return v => new Replications { Trials = first[v], Most = most[v], Endpoint = endpoint[v], UntilSign = true };
    });

    public static readonly Shape<Replications> Shape = new("replications", "How many crises are played at each point, under each wording.", o =>
    {
        o.WithoutGrounds();
        var trials = o.Integer("trials", "A fixed number.").AtLeast(1).AtMost(10_000_000).Optional();
        var until = o.Of("until", "As many as a precision needs.", Until).Optional();
        var adaptive = o.Of("adaptive", "More where the sign of the paired difference is undecided.", Adaptive).Optional();
        o.ShortFor(trials);
        o.Require(v => new object?[] { trials[v], until[v], adaptive[v] }.Count(one => one is not null) == 1, trials, "give one of 'trials', 'until' and 'adaptive'");
        return v => until[v] ?? adaptive[v] ?? new Replications { Trials = trials[v]!.Value, Most = trials[v]!.Value };
    });

    private static (Field<int> First, Field<int> Most, Field<Endpoint> Of) Limits(Rows o)
    {
        var first = o.Integer("first", "Crises to begin with.").AtLeast(2).Default(200);
        var most = o.Integer("most", "The most crises at a point.").AtMost(10_000_000).Default(4000);
        var endpoint = o.Of("of", "The endpoint in question.", new EndpointKeyKind()).Default(Endpoints.HoursWithoutDecision.Key);
        o.Require(v => first[v] <= most[v], most, "'most' must not lie below 'first'");
        return (first, most, endpoint);
    }
}
