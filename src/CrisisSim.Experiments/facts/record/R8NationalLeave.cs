using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>R8. In collective defence governments decide in hours, and parliaments that vote do so after the fact.</summary>
internal sealed class R8NationalLeave : RecordEntry
{
    private const string Germany = "Germany", UnitedStates = "United States";

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
        yield return Median(table, UnitedStates, Expectation.AtMost(Day));
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

    protected override string ReasonOf(IReadOnlyList<FactFigure> ablation) => ablation switch
    {
        [{ IsMet: true }, ..] => "two allies in five wait until the body has sat one round; were nobody to wait, Washington "
            + "would have leave in time",
        [_, { IsMet: true }, ..] => "the President's own decision is judged to take up to 48 h; with the quick end of that "
            + "range Washington would have leave in time, and no source gives the hours of an attack on an ally",
        [_, _, { IsMet: true }] => "Washington waits for the body's first round in two of five crises, and its own decision is "
            + "judged to take up to 48 h; both together make the hours beyond a day, neither alone does",
        _ => NotFound,
    };

    protected override IEnumerable<FactFigure> Reasons(RecordPlays plays)
    {
        Declaration willing = plays.Treaty with { Waits = 0 };
        TrialTable nobodyWaits = plays.Play(plays.Scenario, [willing], RecordPlays.Trials / 2)[0];
        yield return Median(nobodyWaits, UnitedStates, Expectation.AtMost(Day)) with
        {
            Name = "United States, nobody waiting for the body",
        };
        IReadOnlyList<TrialTable> quick = plays.Play(Quick(plays.Scenario), [plays.Treaty, willing],
            RecordPlays.Trials / 2);
        yield return Median(quick[0], UnitedStates, Expectation.AtMost(Day)) with
        {
            Name = "United States, its own decision half as long",
        };
        yield return Median(quick[1], UnitedStates, Expectation.AtMost(Day)) with { Name = "United States, both" };
    }

    /// <summary>The same with the decision of the United States half as long: the quick end of its range.</summary>
    private static Scenario Quick(Scenario scenario) => scenario with
    {
        Members = [.. scenario.Members.Select(member => member.Name != UnitedStates ? member : member with
        {
            CollectiveDefence = [.. (member.CollectiveDefence ?? []).Select(
                step => step with { Takes = step.Takes.Times(0.5) })],
        })],
    };

    private static FactFigure Median(TrialTable table, string member, Expectation asked) => new()
    {
        Name = $"{member} authorized after",
        Value = Quantile([.. Member(table, member)[MemberMilestone.Authorized].ToArray().Select(hours => (double)hours)]),
        Unit = "h",
        Expectation = asked,
    };
}
