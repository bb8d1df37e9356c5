using System.Globalization;

namespace CrisisSim.Reports;

/// <summary>What measures of sensitivity are called, and in which unit they are.</summary>
internal static class SensitivityWords
{
    /// <summary>The measures of a method that a table shows, in order, with their headings.</summary>
    public static IReadOnlyList<(string Key, string Heading)> Shown(SensitivityMethod method) => method switch
    {
        SensitivityMethod.Morris => [("importance", "μ* size"), ("mean_effect", "μ mean"), ("deviation", "σ")],
        SensitivityMethod.Sobol => [("first", "first order"), ("total", "total")],
        SensitivityMethod.Prcc => [("rank_correlation", "rank correlation")],
        SensitivityMethod.Voi => [("worth", "worth of knowing it")],
        _ => [("low", "at its lowest"), ("high", "at its highest"), ("swing", "swing")],
    };

    /// <summary>The measure by which factors are ranked.</summary>
    public static string Ranking(SensitivityMethod method) => method switch
    {
        SensitivityMethod.Morris => "importance",
        SensitivityMethod.Sobol => "total",
        SensitivityMethod.Prcc => "rank_correlation",
        SensitivityMethod.Voi => "worth",
        _ => "swing",
    };

    public static string Title(SensitivityMethod method) => method switch
    {
        SensitivityMethod.Morris => "elementary effects (Morris)",
        SensitivityMethod.Sobol => "Sobol' indices",
        SensitivityMethod.Prcc => "partial rank correlation",
        SensitivityMethod.Voi => "value of information",
        _ => "one factor at a time",
    };

    /// <summary>How numbers of a measure are written.</summary>
    public static Measurand Measured(SensitivityReportData found) => found.Result.Method switch
    {
        SensitivityMethod.Sobol => new Measurand("share of the variance", "%") { Factor = 100 },
        SensitivityMethod.Prcc => new Measurand("partial rank correlation"),
        SensitivityMethod.Voi =>
            Plain(Measurand.For(found.Data.Question.Endpoint)) with { Name = "worth of knowing the factor" },
        SensitivityMethod.Morris => found.Data.Measured with { Name = "mean size of the effect of its whole range" },
        _ => found.Data.Measured,
    };

    /// <summary>The setting of a measure, its number with four digits; of a name as it is.</summary>
    public static string Setting(FactorMeasure measure)
    {
        string number = measure.Setting.Split(' ')[0];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && number.Length > 5
            ? value.ToString("G4", CultureInfo.InvariantCulture) + measure.Setting[number.Length..]
            : measure.Setting;
    }

    private static Measurand Plain(Measurand endpoint) =>
        endpoint with { Unit = endpoint.DifferenceUnit ?? endpoint.Unit, DifferenceUnit = null, HigherIsBetter = null };
}
