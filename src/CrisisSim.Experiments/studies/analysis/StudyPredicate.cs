using System.Globalization;
using System.Text.RegularExpressions;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// Which points of a study are of interest: one or several numbers above or below limits. Compared by reference.
/// </summary>
public sealed partial class StudyPredicate
{
    private readonly StudyResults results;
    private readonly IReadOnlyList<PredicateClause> clauses;

    private StudyPredicate(StudyResults results, IReadOnlyList<PredicateClause> clauses, string words) =>
        (this.results, this.clauses, Words) = (results, clauses, words);

    /// <summary>It in words, behind "where".</summary>
    public string Words { get; }

    /// <summary>Where it asks where a wording loses, by what; null of other conditions.</summary>
    public StudyQuestion? Loss { get; private init; }

    /// <summary>The points at which a wording does worse for the alliance than the baseline.</summary>
    public static StudyPredicate Loses(StudyResults results, StudyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(question);
        if (question.Wording == 0) throw new StudyAnalysisException("the baseline cannot lose against itself");
        StudyQuestion difference = question with { IsDifference = true };
        return new StudyPredicate(
            results, [new PredicateClause(difference, !question.Endpoint.HigherIsBetter, false, 0)],
            $"'{results.Wordings[question.Wording]}' does worse than '{results.Wordings[0]}' in "
                + $"{question.Endpoint.Name}")
        {
            Loss = question,
        };
    }

    /// <summary>
    /// From a text such as "difference > 0", "cost of precise >= 40" or two such with "and" between:
    /// 'difference' and 'value' are of the question, a key of an endpoint is its value, 'of' names a wording.
    /// </summary>
    /// <exception cref="StudyAnalysisException">It cannot be read, or names what is not there.</exception>
    public static StudyPredicate Parse(string text, StudyResults results, StudyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(question);
        return new StudyPredicate(results,
            [.. Conjunction().Split(text).Select(part => Clause(part, results, question))], text.Trim());
    }

    /// <summary>
    /// How a point stands to it; null where a number is not known. Of several clauses one that is decided not to hold
    /// decides.
    /// </summary>
    public PointStanding? Evaluate(int point)
    {
        PointStanding?[] all = [.. clauses.Select(clause => clause.At(results, point))];
        if (all.Any(one => one is null)) return null;
        bool interest = all.All(one => one!.Value.IsOfInterest);
        bool decided = all.All(one => one!.Value.IsDecided)
            || all.Any(one => one is { IsDecided: true, IsOfInterest: false });
        return new PointStanding(interest, decided);
    }

    private static PredicateClause Clause(string text, StudyResults results, StudyQuestion question)
    {
        Match match = Comparison().Match(text.Replace('−', '-'));
        if (!match.Success
            || !double.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out double number))
            throw new StudyAnalysisException(
                $"'{text.Trim()}' is no condition; write one as in 'difference < 0' or 'timeliness of "
                    + $"{results.Wordings[0]} < 50 %'");
        string sign = match.Groups["sign"].Value, unit = match.Groups["unit"].Value;
        double scale = unit switch { "d" => 24, "%" or "pts" => 0.01, _ => 1 };
        return new PredicateClause(Number(match.Groups["what"].Value, match.Groups["wording"].Value, results, question),
            sign[0] == '>', sign.Length == 2, number * scale);
    }

    private static StudyQuestion Number(string what, string wording, StudyResults results, StudyQuestion question)
    {
        int place = wording.Length == 0 ? question.Wording : results.Wordings.ToList().IndexOf(wording);
        if (place < 0)
            throw new StudyAnalysisException(
                $"the study was not played under '{wording}'; there are: {string.Join(", ", results.Wordings)}");
        bool difference = what == "difference";
        if (difference && place == 0)
            throw new StudyAnalysisException(
                $"'{results.Wordings[0]}' is the baseline and has no difference from itself");
        Endpoint endpoint = difference || what == "value" ? question.Endpoint
            : Endpoints.Named(what) ?? throw new StudyAnalysisException(
                $"there is no outcome '{what}'; a condition is of 'difference', of 'value' or of the key of "
                    + "an outcome");
        return new StudyQuestion(endpoint, place, difference);
    }

    [GeneratedRegex(
        @"^\s*(?<what>[A-Za-z0-9_]+)(\s+of\s+(?<wording>\S+))?"
            + @"\s*(?<sign>>=|<=|>|<)\s*(?<number>[-+]?[0-9.]+)\s*(?<unit>h|d|%|pts)?\s*$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\s+and\s+")]
    private static partial Regex Conjunction();
}

/// <summary>A number at a point above or below a limit. Equal if all parts are.</summary>
/// <param name="Of">The number.</param>
/// <param name="Above">Whether it is to be above the limit; else below.</param>
/// <param name="OrEqual">Whether the limit itself will do.</param>
/// <param name="Limit">In the unit of the endpoint; shares from 0 to 1.</param>
internal sealed record PredicateClause(StudyQuestion Of, bool Above, bool OrEqual, double Limit)
{
    /// <summary>
    /// Whether it is so by the value, and whether that holds over the whole interval of luck; null where the number is
    /// not known.
    /// </summary>
    public PointStanding? At(StudyResults results, int point)
    {
        if (Of.At(results, point) is not { } known || !double.IsFinite(known.Value)) return null;
        (bool low, bool high) = (IsSo(known.Interval.Low), IsSo(known.Interval.High));
        return new PointStanding(IsSo(known.Value), low == high);
    }

    private bool IsSo(double number) => (OrEqual && number == Limit) || (Above ? number > Limit : number < Limit);
}
