namespace CrisisSim.Reports;

/// <summary>Names the numbers that a difference hangs on more than on the wording.</summary>
internal static class FragileText
{
    /// <summary>One sentence, or none where no number outweighs the wording.</summary>
    public static IEnumerable<string> Describe(ComparisonReportData played)
    {
        if (played.Fragile.Count == 0) yield break;
        string moved = string.Join("; ", played.Fragile
            .GroupBy(one => one.Endpoint)
            .Select(of => $"{of.Key.Brief} with {string.Join(", ", of.Select(Describe))}"));
        yield return "One judged number alone can outweigh the wording. Over its range it moves "
            + $"{moved}. 'crisissim facts --fragile' lists all such numbers.";
    }

    private static string Describe(FragileNumber one) =>
        $"{one.Number.Name} ({EndpointFigure.Difference(one.Endpoint, one.AtLow)} to "
            + $"{EndpointFigure.Difference(one.Endpoint, one.AtHigh)})";
}
