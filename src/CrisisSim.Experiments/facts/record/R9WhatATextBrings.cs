using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>R9. An institution offers what it has, and a text that does not reach an act does nothing about it.</summary>
internal sealed class R9WhatATextBrings : RecordEntry
{
    /// <summary>Crises in which two arms are the same or not, column by column.</summary>
    private const int Few = 400;

    private const double Delay = 2;

    public override string Id => "R9";
    public override string Statement =>
        "NATO adopts no sanctions; AUKUS alone brings nothing, nor does a text out of its area; a council makes nobody "
            + "later who would not wait for it.";

    public override string Source =>
        "the North Atlantic Treaty has no provision for sanctions, the European Union and states have; AUKUS promises "
            + "submarines and no assistance; North Atlantic Treaty, Art. 5 and 6";

    protected override IEnumerable<FactFigure> Lines(RecordPlays plays)
    {
        TrialTable open = plays.OpenInForce;
        yield return new()
        {
            Name = "the body's highest level is sanctions",
            Value = Percent(open, row => open.Level(row) == ResponseLevel.Sanctions),
            Unit = "%",
            Expectation = Expectation.Exactly(0),
        };
        Scenario alone = Baselines.NoDeclaration(plays.Scenario).Scenario;
        Declaration none = Baselines.NoDeclaration(plays.Scenario).Declaration;
        yield return Apart("columns apart, AUKUS alone and no declaration", plays.Play(alone, [none, Aukus], Few));
        yield return Apart("columns apart, the treaty out of its area and with no obligation",
            plays.Play(plays.Scenario, [OutOfArea(plays.Treaty), plays.Treaty with { Obligation = Obligation.None }],
                Few));
        Declaration willing = plays.Treaty with { Waits = 0 };
        Declaration single = willing with { Procedure = new() { Rule = DecisionRule.Individual } };
        IReadOnlyList<TrialTable> councils = plays.Play(plays.Scenario, [willing, single, Lapsed(plays.Treaty)],
            RecordPlays.Trials / 2);
        yield return Later("half authorized, with the Council less each for itself, nobody waiting",
            Arms.Change(councils[1], councils[0], HoursWithoutLeave));
        TrialTable without = plays.Play(alone, [none], councils[0].Trials)[0];
        yield return Later("half authorized, with the Council less no declaration, nobody waiting",
            Arms.Change(without, councils[0], HoursWithoutLeave));
        foreach (Endpoint gain in Endpoints.Gains)
        {
            yield return new()
            {
                Name = $"{gain.Name}, lapsed less in force",
                Value = gain.Difference(open.Take(councils[2].Trials), councils[2]).Difference!.Value.In(100),
                Unit = "pts",
            };
        }
    }

    /// <summary>Submarines and know-how, and no promise about an attack; exact words on what they do say.</summary>
    private static Declaration Aukus => new()
    {
        Name = "AUKUS",
        Obligation = Obligation.None,
        Procedure = new() { Rule = DecisionRule.Individual },
        Triggers = new([.. Enum.GetValues<Domain>().Select(_ => new Trigger { Precision = 0.4 })]),
    };

    private static Declaration OutOfArea(Declaration text) =>
        text.Retrigger(trigger => trigger with { Areas = ["Antarctica"] });

    /// <summary>What is left of a text that has lapsed: its lines, and nothing that it promised.</summary>
    private static Declaration Lapsed(Declaration text) => new()
    {
        Name = text.Name,
        Obligation = Obligation.None,
        Procedure = new() { Rule = DecisionRule.Individual },
        Triggers = new([.. Enum.GetValues<Domain>().Select(domain => text.Triggers[domain])
            .Select(trigger => new Trigger
            {
                ConsultAt = trigger.ConsultAt,
                AssistAt = trigger.AssistAt,
                Precision = 0,
            })]),
    };

    private static FactFigure Apart(string name, IReadOnlyList<TrialTable> tables) => new()
    {
        Name = name,
        Value = Arms.Exact(Arms.ColumnsApart(tables[0], tables[1]), tables[0].Trials),
        Expectation = Expectation.Exactly(0),
    };

    private static FactFigure Later(string name, Estimate hours) =>
        new() { Name = name, Value = hours, Unit = "h", Expectation = Expectation.Below(Delay) };

    private static double HoursWithoutLeave(TrialTable table, int row) =>
        Math.Min(table[Milestone.HalfAuthorized][row], CountingWindow.Hours);
}
