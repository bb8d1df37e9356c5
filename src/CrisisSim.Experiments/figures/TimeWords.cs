namespace CrisisSim.Experiments;

/// <summary>Hours as people say them: minutes below two hours, hours below three days, days from there on.</summary>
public static class TimeWords
{
    private const double Hour = 60, Day = 24, FewHours = 2, FewDays = 72;

    /// <summary>
    /// By when something has happened, "within 43 h" or "by day 5", rounded up so that it holds; "never" where it has
    /// not.
    /// </summary>
    public static string By(double? hours) => hours switch
    {
        null or double.PositiveInfinity => "never",
        <= 0 => "at once",
        < FewHours and var few => FormattableString.Invariant($"within {Math.Ceiling(few * Hour):0} min"),
        < FewDays and var some => FormattableString.Invariant($"within {Math.Ceiling(some):0} h"),
        var many => FormattableString.Invariant($"by day {Math.Ceiling(many.Value / Day):0}"),
    };

    /// <summary>How long something takes, "43 h" or "5 days".</summary>
    public static string Length(double hours) => hours switch
    {
        < FewHours => FormattableString.Invariant($"{hours * Hour:0} min"),
        < FewDays => FormattableString.Invariant($"{hours:0} h"),
        _ => FormattableString.Invariant($"{hours / Day:0} days"),
    };
}
