using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>Which wording is best, in plain sentences.</summary>
internal static class ChooseFindings
{
    public static IReadOnlyList<string> Describe(ChooseReportData chosen) =>
        [Best(chosen), Sure(chosen), .. Open(chosen), .. Front(chosen)];

    private static string Best(ChooseReportData chosen) =>
        $"Best in {chosen.About}: {Title(chosen, chosen.Best.Name)}, {chosen.Measured.Ranged(chosen.Best.Worth)}.";

    private static string Sure(ChooseReportData chosen)
    {
        string lead = chosen.Plan.Indifference > 0 ? $", or within {Lead(chosen)} of the best" : "";
        if (chosen.Result.Standings.All(of => IsSame(of) || ReferenceEquals(of, chosen.Best)))
            return "It is the same under all of them in every crisis, so there is nothing to choose.";
        if (chosen.Result.Probability is not { } probability)
            return chosen.Result.Interrupted
                ? "Nothing could be guaranteed by then."
                : $"The budget of {Names.Crises(chosen.Plan.Budget)} ended before {Percent(chosen.Plan.Confidence)} "
                + "could be guaranteed.";
        string how = chosen.Plan.Procedure == ChoiceProcedure.Ocba
            ? $"It is best{lead} with a probability of about {Percent(probability)}"
            : $"It is the best with a probability of {Percent(probability)} or more where the best leads by "
                + $"{Lead(chosen)}";
        return chosen.Result.IsReached
            ? $"{how}."
            : $"{how}, less than the {Percent(chosen.Plan.Confidence)} that were asked for"
                + (chosen.Result.Interrupted ? "." : $", when the budget of {Names.Crises(chosen.Plan.Budget)} was spent.");
    }

    private static IEnumerable<string> Open(ChooseReportData chosen)
    {
        string[] open =
        [
            .. chosen.Result.NotResolved.Select(of => $"{Title(chosen, of.Name)}{(IsSame(of) ? " (the same in every crisis)" : "")}"),
        ];
        if (open.Length > 0) yield return $"Too close to call: {WordList.And(open)}.";
        if (chosen.Result.Interrupted) yield return "Interrupted: all rests on the crises that were over.";
    }

    private static IEnumerable<string> Front(ChooseReportData chosen)
    {
        if (chosen.Front is not { Outcomes.Count: > 1 } front) yield break;
        string[] worth =
        [
            .. front.ByValue.Select(text =>
                $"{Title(chosen, text.Name)}{(FrontGrid.Words(text) == "on it" ? "" : " (though luck could be why)")}"),
        ];
        yield return $"By all outcomes at once ({string.Join("; ", front.Outcomes)}), worth considering: "
            + $"{WordList.And(worth)}.";
        bool onFront = front.ByValue.Any(text => text.Name == chosen.Best.Name);
        if (!onFront)
            yield return $"{Title(chosen, chosen.Best.Name)} is best in {chosen.About}, but another text is better in all of these, as far "
                + "as luck lets one see.";
    }

    private static string Title(ChooseReportData chosen, string text) =>
        chosen.Plan.Declarations.FirstOrDefault(one => one.Name == text)?.Title() ?? text;

    private static bool IsSame(ChoiceStanding of) => of.Behind.Has(Caveats.NoTrialDiffers);

    private static string Lead(ChooseReportData chosen)
    {
        string unit = chosen.Plan.Weights is null ? chosen.Plan.Endpoints[0].Unit : "";
        return FormattableString.Invariant($"{chosen.Plan.Indifference:0.######} {unit}").TrimEnd();
    }

    private static string Percent(double share) =>
        share > 0.999 ? "more than 99.9 %" : FormattableString.Invariant($"{Math.Floor(1000 * share) / 10:0.#} %");
}
