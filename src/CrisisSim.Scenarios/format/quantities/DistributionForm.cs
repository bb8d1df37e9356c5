using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>
/// One way to state a distribution. <see cref="IsBare"/>: its keys may stand without the family's name.
/// <see cref="Fault"/> says what is wrong between the numbers, in the order of the parameters; null where nothing is.
/// </summary>
internal sealed record DistributionForm(string Family, bool IsBare, Parameter[] Parameters)
{
    public Func<double[], string?> Fault { get; init; } = _ => null;

    public required Func<double[], Distribution> Make { get; init; }

    /// <summary>Whether the values must lie between 0 and 1, so that it can be no duration.</summary>
    public bool IsShare { get; init; }

    public IEnumerable<string> Keys => Parameters.Select(parameter => parameter.Key);

    /// <summary>What is wrong with the numbers, each by itself or between them; null when they are sound.</summary>
    public string? FaultOf(double[] numbers) =>
        Parameters.Where((parameter, i) => !parameter.Bounds.Admit(numbers[i])).FirstOrDefault() is { } outside
            ? $"'{outside.Key}' must {outside.Bounds.Demand(MessageText.Number)}"
            : Fault(numbers);
}

/// <summary>A key of a distribution. A value is in the unit of what is drawn; the others are plain numbers.</summary>
internal sealed record Parameter(string Key, bool IsValue, string Doc)
{
    /// <summary>What the number may never leave, in the unit of what is drawn.</summary>
    public Bounds Bounds { get; init; } = Bounds.None;
}
