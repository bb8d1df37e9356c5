using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>R8. In collective defence governments decide in hours, and parliaments that vote do so after the fact.</summary>
internal sealed class R8NationalLeave : RecordEntry
{
    private const string Germany = "Germany";

    public override string Id => "R8";
    public override string Statement =>
        "In collective defence the United States and Britain have leave after a median of at most 24 h, Germany of at "
            + "most 72 h with force before the vote in half or more, the Netherlands of at most 5 days.";

    public override string Source =>
        "prerogative (Britain) and the President's powers (United States); BVerfG, 23 September 2015, 2 BvE 6/11; "
            + "Constitution of the Netherlands, Art. 97; hours judged";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        TrialTable table = plays.OpenInForce;
        yield return Median(table, "United States", Expectation.AtMost(Day));
        yield return Median(table, "United Kingdom", Expectation.AtMost(Day));
        yield return Median(table, Germany, Expectation.AtMost(3 * Day));
        MemberTable germany = Member(table, Germany);
        yield return new()
        {
            Name = "Germany, force before the vote",
            Value = Percent(table, row => germany.Has(MemberTrait.SentFirst, row)),
            Unit = "%",
            Expectation = Expectation.AtLeast(50),
        };
        yield return Median(table, "Netherlands", Expectation.AtMost(5 * Day));
    }

    private static FactFigure Median(TrialTable table, string member, Expectation asked) => new()
    {
        Name = $"{member} authorized after",
        Value = Quantile([.. Member(table, member)[MemberMilestone.Authorized].ToArray().Select(hours => (double)hours)]),
        Unit = "h",
        Expectation = asked,
    };
}
