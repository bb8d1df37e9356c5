using CrisisSim.Experiments;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>
/// Draws the judged and assumed numbers of a scenario from their ranges, each from a triangle over its range whose peak
/// is the number as stated. A draw depends on the seed, its own number and the name of the number drawn, so that a
/// further number changes no other draw.
/// </summary>
public sealed class JudgementSampler
{
    private const int Attempts = 50;

    private static readonly ulong Purpose = Name.Key("judgement");

    private readonly ScenarioFile file;
    private readonly IReadOnlyList<Override> settings;
    private readonly IReadOnlyList<VariedNumber> numbers;

    /// <summary>A sampler over what a bound file leaves to judgement; what is set from outside stays as set.</summary>
    public JudgementSampler(ScenarioFile file, Loaded<Scenario> bound, IReadOnlyList<Override> settings)
    {
        ArgumentNullException.ThrowIfNull(bound);
        (this.file, this.settings) = (file, settings);
        numbers = [.. bound.Ledger.Varied().Where(number => number.Range.Low < number.Range.High)];
    }

    /// <summary>Paths of the numbers that are drawn.</summary>
    public IReadOnlyList<string> Names => [.. numbers.Select(number => number.Path)];

    /// <summary>What a study of the scenario takes its draws from.</summary>
    public JudgementSource Source => new(Names, Draw) { Numbers = [.. numbers.Select(Alone)] };

    /// <summary>The scenario of a draw, and the numbers drawn in the order of <see cref="Names"/>.</summary>
    /// <exception cref="InvalidOperationException">The ranges contradict one another: no draw makes a sound
    /// scenario.</exception>
    public JudgementDraw Draw(ulong seed, int draw)
    {
        for (ulong attempt = 0; attempt < Attempts; attempt++)
        {
            double[] values = [.. numbers.Select(number => Value(number, new Chance(seed, (ulong)draw), attempt))];
            Override[] moved = [.. settings, .. numbers.SelectMany((number, k) => number.MovedTo(values[k]))];
            if (file.Bind(moved).Value is { } scenario) return new JudgementDraw(scenario, values);
        }
        throw new InvalidOperationException(
            "The ranges of the judged numbers contradict one another; 'crisissim validate' shows each range's line.");
    }

    /// <summary>A number that is moved while all others stay as stated.</summary>
    private JudgedNumber Alone(VariedNumber number)
    {
        LedgerEntry stated = number.Uses[0];
        return new()
        {
            Name = number.Path,
            Stated = stated.Value,
            Low = number.Range.Low,
            High = number.Range.High,
            Unit = stated.Unit,
            Grade = stated.Grade,
            Reason = stated.Source ?? "",
            IsOfTheCrisis = stated.Origin == Origin.File
                && !stated.Path.StartsWith($"{RootKeys.Members}.", StringComparison.Ordinal),
            At = value => file.Bind([.. settings, .. number.MovedTo(value)]).Value,
        };
    }

    private static double Value(VariedNumber number, Chance chance, ulong attempt)
    {
        (double low, double high) = (number.Range.Low, number.Range.High);
        double peak = Math.Clamp(number.Uses[0].Value, low, high);
        Kernel.Stream stream = chance.StreamFor(Name.Key(number.Path), Purpose, attempt);
        return Distribution.Triangular(low, peak, high).Quantile(stream.Uniform());
    }
}
