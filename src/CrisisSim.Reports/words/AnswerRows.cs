using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Rows of an answer as a picture: values and changes with how sure they are.</summary>
internal static class AnswerRows
{
    private const double Hundred = 100;

    /// <summary>A share, drawn of 100.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="figure">How its numbers are written.</param>
    /// <param name="values">The shares, one a text, the first the one that is changed from.</param>
    /// <param name="changes">The changes from the first text, one for each of the others.</param>
    /// <param name="isPrice">Whether a change says which way it goes, for it is paid and not gained.</param>
    public static AnswerRow Share(string name, RowFigure figure, IReadOnlyList<Estimate?> values,
        IReadOnlyList<JudgedEstimate> changes, bool isPrice = false) =>
        new(name, [.. values.Select(value => Value(value, figure, isAlone: values.Count == 1))])
        {
            Changes = [.. changes.Select(change => Change(change, figure, isPrice))],
        };

    private static AnswerValue? Value(Estimate? value, RowFigure figure, bool isAlone) => value is { } known
        ? new AnswerValue(Hundred * known.Value,
            isAlone ? $"{figure.Value(known)} ({figure.Levels(known.Interval)} by luck)" : figure.Value(known))
        {
            Luck = Of100(known.Interval),
        }
        : null;

    private static AnswerChange Change(JudgedEstimate change, RowFigure figure, bool isPrice)
    {
        string word = SurenessWords.InRow(change, isPrice);
        string signed = figure.Signed(change.Difference);
        string amount = signed.Trim('0', '.').Length == 0 ? "about 0" : signed;
        return new AnswerChange(Hundred * (change.Difference?.Value ?? double.NaN),
            change.Sureness is Sureness.Same or Sureness.NotKnown ? word : $"{amount}, {word}", change.Sureness)
        {
            Luck = Of100(change.Difference?.Interval),
            Judgement = Of100(change.Judged?.Range),
        };
    }

    private static Interval? Of100(Interval? share) =>
        share is { } known ? new Interval(Hundred * known.Low, Hundred * known.High) : null;
}
