namespace CrisisSim.Experiments;

/// <summary>What sceptic and advocate make of an effect that was divided.</summary>
public static class JudgedParts
{
    /// <summary>Of the part of a provision; null where it is not among theirs.</summary>
    /// <param name="priors">Their figures.</param>
    /// <param name="of">The effect as stated.</param>
    /// <param name="part">One of its parts.</param>
    public static JudgementRange? Judge(this AttributionPriors priors, Attribution of, AttributedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Judge(priors, of, part.Part.Value,
            one => one.Parts.FirstOrDefault(other => other.Provision == part.Provision)?.Part.Value);
    }

    /// <summary>Of the whole effect; null where it is not among theirs.</summary>
    /// <param name="priors">Their figures.</param>
    /// <param name="of">The effect as stated.</param>
    public static JudgementRange? Judge(this AttributionPriors priors, Attribution of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Judge(priors, of, of.Total.Value, one => one.Total.Value);
    }

    private static JudgementRange? Judge(AttributionPriors priors, Attribution of, double stated,
        Func<Attribution, double?> value)
    {
        ArgumentNullException.ThrowIfNull(priors);
        bool IsOf(Attribution one) => ReferenceEquals(one.Endpoint, of.Endpoint);
        return priors.Sceptic.FirstOrDefault(IsOf) is { } one && priors.Advocate.FirstOrDefault(IsOf) is { } other
            && value(one) is { } sceptic && value(other) is { } advocate
            ? JudgementRange.OfPriors(stated, sceptic, advocate)
            : null;
    }
}
