using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Charts;

/// <summary>What a chart of critical paths says: where the hours go, and which stage makes most of a difference.</summary>
internal sealed class PathWords(PathWording[] paths)
{
    private const string Without = "without an effective response";
    private const int NamedAtMost = 3;

    private PathWording First => paths[0];

    public string Title => paths.Length switch { 1 => Alone(), 2 => OfTwo(paths[1]), _ => OfMany() };

    public string Subtitle =>
        $"Mean hours by stage of the critical path over {Phrase.AllCrises(First.Trials)}; never effective by {Phrase.Hour(First.Horizon)}: {Never()}, and counted up to it";

    public string Description =>
        $"Mean hours {Without} by stage of the critical path, one after the other, over {Phrase.AllCrises(First.Trials)}. "
        + string.Join(" ", paths.Select(path => $"{path.Series.Name}: {Phrase.Listed([.. Enum.GetValues<Stage>().Select(stage => $"{Names.Plain(stage)} {Figure.Hours(path[stage])}")])}, {Phrase.Hours(path.Total)} in all."));

    private string Alone() => $"Of {Figure.Hours(First.Total)} {Without}, {Names.Plain(First.Longest)} takes most: {Figure.Hours(First[First.Longest])}";

    private string OfTwo(PathWording other)
    {
        (string before, string now) = (Phrase.Quoted(First.Series.Name), Phrase.Quoted(other.Series.Name));
        PairedDifference total = other.Less(First);
        if (total.Differing == 0) return $"The hours {Without} are the same under {now} and {before}, in every crisis";
        if (!total.IsResolved) return $"Whether {now} has fewer hours {Without} than {before} is not resolved";
        int sign = Math.Sign(total.Difference.Value);
        (string hours, string instead) = Phrase.HoursOf(other.Total, First.Total);
        string title = $"{hours} {Without} under {now} instead of {instead} under {before}";
        return Most(other, sign) is { } stage ? $"{title}, mostly by {(sign < 0 ? "less" : "more")} {Names.Plain(stage)}" : title;
    }

    private string OfMany() => new Against($"the time {Without}", "is shorter", "is longer").Title(
        First.Series.Name, [.. paths.Skip(1).Select(path => (path.Series.Name, path.Less(First)))]);

    /// <summary>The stage that makes more than half of the difference, where its own difference is resolved; null where none does.</summary>
    private Stage? Most(PathWording other, int sign)
    {
        double half = Math.Abs(other.Total.Value - First.Total.Value) / 2;
        foreach (Stage stage in Enum.GetValues<Stage>())
            if (other.Less(First, stage) is { IsResolved: true } difference && difference.Difference.Value * sign > half) return stage;
        return null;
    }

    private string Never()
    {
        if (paths.Length == 1) return Figure.Percent(First.Never);
        if (paths.Length <= NamedAtMost) return string.Join(", ", paths.Select(path => $"{Figure.Percent(path.Never)} under {Phrase.Quoted(path.Series.Name)}"));
        PathWording[] order = [.. paths.OrderBy(path => path.Never.Value)];
        return $"{Figure.Percent(order[0].Never)} to {Figure.Percent(order[^1].Never)}, by wording";
    }
}
