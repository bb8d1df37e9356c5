using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public sealed class FragilityTests
{
    private const int Trials = 300;

    private static readonly RunPlan Plan = Crises.Plan(Trials);

    /// <summary>At the low end the two wordings are one; at the high end they are as stated.</summary>
    private static readonly JudgedNumber Wording = Number("wording", low => low ? Same(Crises.Small) : Crises.Small);

    private static readonly JudgedNumber Idle = Number("idle", _ => Crises.Small);

    private static readonly JudgedNumber Refused = Number("refused", low => low ? null : Crises.Small);

    [Fact]
    public void A_number_that_makes_the_wordings_one_takes_the_difference_away_and_no_more()
    {
        FragileNumber found = Play(Wording).Numbers.ShouldHaveSingleItem();
        found.AtLow.Value.ShouldBe(0, 1e-12);
        found.AtHigh.Value.ShouldBe(found.Stated.Value, 1e-12);
        found.Moved.Value.ShouldBe(-found.Stated.Value, 1e-12);
        found.OutweighsTheWording.ShouldBeFalse();
    }

    [Fact]
    public void A_number_that_turns_the_wordings_round_outweighs_them()
    {
        FragileNumber found = Play(Number("turned", low => low ? Turned(Crises.Small) : Crises.Small)).Numbers[0];
        found.AtLow.Value.ShouldBe(-found.Stated.Value, 1e-12);
        found.OutweighsTheWording.ShouldBe(found.Moved.Interval.ExcludesZero);
        found.OutweighsTheWording.ShouldBeTrue();
    }

    [Fact]
    public void What_moves_nothing_and_what_cannot_be_played_is_not_listed() =>
        Play(Idle, Refused).Numbers.ShouldBeEmpty();

    [Fact]
    public void The_strongest_comes_first_and_no_more_are_shown_than_asked_for()
    {
        FragilityResult result = FragilityStudy.Play(Asked(Wording, Idle,
            Number("turned", low => low ? Turned(Crises.Small) : Crises.Small)) with
        {
            Shown = 1,
        });
        result.Numbers.ShouldHaveSingleItem().Number.Name.ShouldBe("turned");
    }

    [Fact]
    public void An_interrupt_leaves_nothing_half_found()
    {
        using var stop = new CancellationTokenSource();
        FragilityResult result = FragilityStudy.Play(Asked(Wording, Idle), _ => stop.Cancel(), stop.Token);
        (result.Interrupted, result.Numbers.Count).ShouldBe((true, 0));
    }

    private static FragilityResult Play(params JudgedNumber[] numbers) => FragilityStudy.Play(Asked(numbers));

    private static FragilityPlan Asked(params JudgedNumber[] numbers) => new() { Crises = Plan, Numbers = numbers };

    private static JudgedNumber Number(string name, Func<bool, Scenario?> at) => new()
    {
        Name = name,
        Stated = 1,
        Low = 0,
        High = 1,
        At = value => at(value == 0),
    };

    private static Scenario Same(Scenario scenario) => scenario with
    {
        Declarations = [Crises.Vague, Crises.Vague with { Name = Crises.Precise.Name }],
    };

    private static Scenario Turned(Scenario scenario) => scenario with
    {
        Declarations = [Crises.Precise with { Name = Crises.Vague.Name }, Crises.Vague with { Name = Crises.Precise.Name }],
    };
}
