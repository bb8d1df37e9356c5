#:project ../src/CrisisSim.Reports
#:project ../src/CrisisSim.Scenarios

// # Where the hours go
//
// [The first notebook](01-first-comparison.md) found that under Precise forces are cleared sooner and more attacks are
// stopped. This one asks what the alliance was waiting for, and which clause of the text saves the wait.
// `dotnet run notebooks/02-where-the-hours-go.cs` writes this page anew.

using CrisisSim.Charts;
using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Reports;
using CrisisSim.Scenarios;

var page = NotebookPage.OfThisFile();
string path = Path.Join(page.Folder, "..", "scenarios", "alliances", "nato-baltic.yaml");
var loaded = LoadedScenario.Read(path);
Scenario scenario = loaded.Scenario;
Declaration ambiguous = loaded.Declaration("ambiguous"), precise = loaded.Declaration("precise");

// ## The critical path
//
// An effective response waits for one contingent at a time. In each crisis the path is followed back from the hour at
// which the attack stood still, or from the horizon: which stage of which member was it waiting for? The stages sum to
// the hours without an effective response.

ComparisonPlan plan = loaded.PlanComparison([ambiguous, precise]) with { Trials = 2000 };
Comparison comparison = ComparisonStudy.Play(plan).Comparison!;
page.Show(new Picture(CriticalPathChart.Draw(comparison)));

// Force that is too weak is a large stage under either text: it had arrived, and was not enough. No wording of a trigger
// buys brigades, but a decision that comes sooner finds more of them still in time.

// ## One crisis as a timeline
//
// A mean is not a story. This is the crisis whose difference between the texts is nearest to the median of those that
// differ.

page.Show(new Picture(TimelineChart.Draw(scenario, comparison)));

// ## Which clause buys the hours
//
// The texts differ in nine clauses. What each is worth depends on which others are already there: a joint cell that
// delivers proof is worth little to a council that need not decide. The Shapley value averages what a clause adds
// over all orders in which the text could have been changed. The parts sum to the whole, exactly, since each crisis is
// played under every mixture with the same luck.

AttributionResult attributed = AttributionStudy.Play(new AttributionPlan
{
    Scenario = scenario,
    From = ambiguous,
    To = precise,
    Endpoints = [Endpoints.HoursWithoutDecision, Endpoints.Effectiveness],
    Trials = 400,
});
foreach (Attribution attribution in attributed.Attributions)
{
    page.Show(new Picture(AttributionChart.Draw(attribution, scenario)));
    page.Show(new Prose(AttributionFindings.Sentence(attribution, ground: true)));
}

Attribution hours = attributed.Attributions[0];
double sum = hours.Parts.Sum(part => part.Part.Value);
page.Show(new Prose($"The parts sum to {sum:0.0000} h, the whole is {hours.Total.Value:0.0000} h.".Replace('-', '−')));

// ## One clause at a time
//
// The same question, asked more simply: put one clause of Precise into Ambiguous, and nothing else.
// What it adds alone is not its Shapley value, and these figures do not sum to anything. Where the two are far apart,
// the clause needs company.

Endpoint undecided = Endpoints.HoursWithoutDecision;
var rows = new List<GridRow>();
foreach (ProvisionChange change in attributed.Changes)
{
    Declaration mixed = MixedText.Mix(ambiguous, precise, [change.Provision]);
    ComparisonPlan one = loaded.PlanComparison([ambiguous, mixed]) with { Trials = 1000 };
    WordingPair pair = Comparison.From(Run.Play(one.Crises).Tables).AgainstBaseline[0];
    EndpointDifference alone = pair[undecided];
    AttributedPart part = hours.Parts.Single(each => each.Provision == change.Provision);
    rows.Add(GridRow.FromTexts(
        change.Name,
        EndpointFigure.Difference(undecided, part.Part),
        EndpointFigure.Difference(undecided, alone.Difference),
        alone.NoTrialDiffers ? "" : EndpointFigure.Interval(undecided, alone.Difference, signed: true)));
}
page.Show(new Grid(
    [
        new GridColumn("clause"),
        new GridColumn("its part of the whole", Right: true),
        new GridColumn("alone", Right: true),
        new GridColumn("by luck"),
    ],
    rows));

// ## What this does not say
//
// Most of the assumptions through which a clause works are judged, and a sceptic has others: `crisissim compare` says
// what that does. And the attack is given: whether the text would have deterred it is what `crisissim deter` asks.

string written = page.Write(args.Length > 0 ? args[0] : null, new Provenance
{
    Scenario = scenario.Title,
    ScenarioHash = loaded.Source.Hash,
    Seed = plan.Seed,
    Version = typeof(Chart).Assembly.GetName().Version!.ToString(3),
    Command = "dotnet run notebooks/02-where-the-hours-go.cs",
});
Console.WriteLine($"Wrote {written}.");
