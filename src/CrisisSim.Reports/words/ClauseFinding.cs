using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Which clauses bring most of one effect, in a sentence for a report; it speaks of luck alone.</summary>
internal static class ClauseFinding
{
    private const int MostNamed = 3;

    /// <summary>"The clauses behind …"; null where no clause is shown to bring any.</summary>
    /// <param name="of">The parts.</param>
    /// <param name="ground">Whether armed forces act in the scenario.</param>
    public static string? Sentence(Attribution of, bool ground)
    {
        AttributedPart[] shown =
        [
            .. of.Parts.Where(part => part.IsResolved).OrderByDescending(part => Math.Abs(part.Part.Value))
                .Take(MostNamed),
        ];
        var figure = RowFigure.For(of.Endpoint, [.. shown.Select(part => (Estimate?)part.Part), of.Total]);
        string[] told =
        [
            .. shown.Select(part => (part, Text: figure.Signed(part.Part)))
                .Where(one => one.Text.Any(letter => letter is >= '1' and <= '9'))
                .Select(one => $"{one.part.Title} ({one.Text})"),
        ];
        if (told.Length == 0) return null;
        string largest = told.Length == 1 ? "the largest part is" : "the largest parts are";
        string whole = of.Total.Interval.ExcludesZero
            ? $"of {figure.Signed(of.Total)} in all"
            : "while the sum of all clauses is unclear";
        return $"{Row(of.Endpoint, ground)}: {largest} {WordList.And(told)}, {whole}; over the "
            + $"{Names.Crises(of.Trials)} played for this.";
    }

    /// <summary>The outcome and its unit.</summary>
    private static string Row(Endpoint endpoint, bool ground)
    {
        string row = OutcomeNames.Row(endpoint, ground).Trim();
        return endpoint.Kind == EndpointKind.Probability ? $"{row}, of 100 crises" : row;
    }
}
