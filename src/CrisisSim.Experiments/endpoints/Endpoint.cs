using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// A quantity by which wordings are compared. Compared by reference: the endpoints there are stand in
/// <see cref="Endpoints"/>.
/// </summary>
public abstract class Endpoint
{
    private protected Endpoint(string name, EndpointKind kind, bool higherIsBetter)
    {
        (Name, Kind, HigherIsBetter) = (name, kind, higherIsBetter);
        Key = name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '_');
    }

    /// <summary>Its name in plain words, such as "reliability, strength sent by day 30".</summary>
    public string Name { get; }

    /// <summary>Its name as far as the comma behind which it says what it counts, such as "reliability".</summary>
    public string Brief => Name.Split(',')[0];

    /// <summary>The same with what it counts in parentheses, for a sentence that has commas of its own.</summary>
    public string InSentence =>
        Brief.Length == Name.Length ? Name : $"{Brief} ({Name[(Brief.Length + 1)..].TrimStart()})";

    /// <summary>Its name in files and on command lines, such as reliability.</summary>
    public string Key { get; internal init; }

    /// <summary>What sort of number it is.</summary>
    public EndpointKind Kind { get; }

    /// <summary>Whether a higher value is better for the alliance; if not, a lower one is.</summary>
    public bool HigherIsBetter { get; }

    /// <summary>
    /// Whether it was fixed before any comparison was run; everything else is exploratory and to be labelled so.
    /// </summary>
    public bool IsPrimary { get; internal init; }

    /// <summary>"primary" or "exploratory".</summary>
    public string Label => IsPrimary ? "primary" : "exploratory";

    /// <summary>The unit of its values: "h", or "" for shares in [0, 1] and counts.</summary>
    public string Unit => Kind is EndpointKind.Hours or EndpointKind.Quantile ? "h" : "";

    /// <summary>
    /// Its value over the trials of a table; null where it is not known: a quantile that is not reached, a day past the
    /// horizon, a share of members that owed something where none did, or what is not asked of the scenario
    /// (<see cref="IsAskedOf"/>).
    /// </summary>
    /// <exception cref="ArgumentException">There is no trial.</exception>
    public abstract Estimate? Estimate(TrialTable table, Confidence confidence = default);

    /// <summary>
    /// The other wording's value less the baseline's, over the same trials. What is judged by crises that are otherwise,
    /// of which fewer are played, takes as many trials of the run as play enough of them.
    /// </summary>
    /// <exception cref="ArgumentException">The tables are not of the same trials, or have none.</exception>
    public EndpointDifference Difference(TrialTable baseline, TrialTable other, Confidence confidence = default)
    {
        SameTrials.Require(baseline, other);
        EndpointDifference compared = Compare(baseline, other, confidence);
        return JudgedBy is null || compared.Difference is not { Trials: > 0 } difference ? compared : compared with
        {
            TrialsToResolve = compared.TrialsToResolve
                * (long)Math.Round((double)Math.Min(baseline.Trials, other.Trials) / difference.Trials),
        };
    }

    /// <summary>
    /// Its value in each trial, shares as 0 or 1, where it is the mean of such values; null where it is no mean, or not
    /// known.
    /// </summary>
    public double[]? ByTrial(TrialTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Each(table);
    }

    /// <inheritdoc cref="ByTrial"/>
    internal virtual double[]? Each(TrialTable table) => null;

    /// <summary>
    /// One number a trial whose mean it is: its value in each trial or, where it is a smooth statistic of all trials,
    /// its column by the delta method; null where it is neither, or not known.
    /// </summary>
    internal virtual double[]? MeanColumn(TrialTable table) => Each(table);

    /// <summary>In which the crises are otherwise that it is judged by; null: in none.</summary>
    internal virtual Counterfactual? JudgedBy => null;

    /// <summary>Whether it is judged by incidents that are no attack: the price of a quick answer.</summary>
    public bool IsOfNoAttack => JudgedBy == Counterfactual.NoAttack;

    /// <summary>
    /// Whether it is asked of a scenario: what an alliance does over no attack is asked only of acts that can be
    /// mistaken.
    /// </summary>
    public bool IsAskedOf(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return !IsOfNoAttack || !scenario.Incident.Real || scenario.CanBeMistaken;
    }

    /// <summary>Whether it is no mean, but a statistic of all trials that can be taken of some of them.</summary>
    public virtual bool CanLeaveOut => false;

    /// <summary>
    /// Such a statistic over the trials of these rows, of <see cref="JudgedBy"/> where it is judged so; null where it
    /// is not known.
    /// </summary>
    internal virtual double? Over(TrialTable table, Func<int, bool> counts) => null;

    /// <summary>
    /// The other wording's value less the baseline's in each trial, up to the end of the shorter table; null as
    /// <see cref="MeanColumn"/>.
    /// </summary>
    internal double[]? EachDifference(TrialTable baseline, TrialTable other) =>
        MeanColumn(baseline) is { } first && MeanColumn(other) is { } second
            ? [.. second.Zip(first, (now, then) => now - then)]
            : null;

    private protected abstract EndpointDifference Compare(TrialTable baseline, TrialTable other, Confidence confidence);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What sort of number an endpoint is.</summary>
public enum EndpointKind
{
    /// <summary>
    /// Hours without an event up to day 30, a mean over all trials in which never counts as the whole of them.
    /// </summary>
    Hours,

    /// <summary>A share of all trials.</summary>
    Probability,

    /// <summary>A mean over trials of a share that every trial has.</summary>
    Share,

    /// <summary>A mean over trials of a count that every trial has.</summary>
    Count,

    /// <summary>Hours by which a share of all trials has had an event, or not reached.</summary>
    Quantile,
}
