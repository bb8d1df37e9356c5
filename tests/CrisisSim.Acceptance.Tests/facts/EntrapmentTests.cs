using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>C4: a promise that holds whoever began it is used. The code does what was put in; it is no finding.</summary>
public sealed class EntrapmentTests
{
    [Theory]
    [InlineData("in-force")]
    [InlineData("precise")]
    public void C4_unconditional_pledges_raise_provocation_and_entrapment_against_conditional_ones(string text)
    {
        Declaration conditional = Laboratory.Text(text) with { Name = "conditional", OnlyIfUnprovoked = true };
        Declaration unconditional = conditional with { Name = "unconditional", OnlyIfUnprovoked = false };
        IReadOnlyList<TrialTable> tables = Run.Play(new RunPlan
        {
            Scenario = Laboratory.Baltic, Declarations = [conditional, unconditional], Seed = 2026, Trials = 6000, AsksForEntrapment = true,
        }).Tables;

        Rise(Endpoints.Provocation, tables).Interval.Low.ShouldBeGreaterThan(0);
        Rise(Endpoints.Entrapment, tables).Interval.Low.ShouldBeGreaterThan(0);
        // What nobody provoked is answered alike: the condition alone differs.
        tables[0].ColumnsThatDifferFrom(tables[1]).ShouldBeEmpty();
    }

    private static Estimate Rise(Endpoint endpoint, IReadOnlyList<TrialTable> tables) => endpoint.Difference(tables[0], tables[1]).Difference!.Value;
}
