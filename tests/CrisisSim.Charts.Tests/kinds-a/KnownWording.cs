using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Charts.Tests;

/// <summary>What a test states of one wording: cells of columns of trials.csv, one a trial.</summary>
internal sealed record KnownWording(string Name, IReadOnlyDictionary<string, IReadOnlyList<object>> Columns)
{
    public const double Never = double.PositiveInfinity;

    public static KnownWording Create(string name, Milestone milestone, params IEnumerable<double> hours) =>
        new(name, new Dictionary<string, IReadOnlyList<object>>
        {
            [milestone.Column] = [.. hours.Cast<object>()]
        });

    public static KnownWording Create(string name, params IEnumerable<EndKind> ends) =>
        new(name, new Dictionary<string, IReadOnlyList<object>> { ["end"] = [.. ends.Select(end => Names.Key(end))] });

    /// <summary>Hours of each stage, the same in every trial, and an effective response at their sum.</summary>
    public static KnownWording OfPath(string name, int trials, params IReadOnlyList<double> stages)
    {
        Dictionary<string, IReadOnlyList<object>> columns = Enum.GetValues<Stage>().ToDictionary(
            stage => $"path_{Names.Key(stage)}_hours",
                stage => (IReadOnlyList<object>)[.. Enumerable.Repeat((object)stages[(int)stage], trials)]);
        columns["effective_hours"] = [.. Enumerable.Repeat((object)stages.Sum(), trials)];
        return new KnownWording(name, columns);
    }

    public static KnownWording Create(string name, Portion portion, params IEnumerable<double> shares) =>
        new(name, new Dictionary<string, IReadOnlyList<object>> { [portion.Column] = [.. shares.Cast<object>()] });
}
