#:project ../src/CrisisSim.Reports
#:project ../src/CrisisSim.Scenarios

// # Where the hours go
//
// [The first notebook](01-first-comparison.md) found that the precise text decides sooner and denies the attacker its objective more often. This
// one asks what the alliance was waiting for, and which clause of the text saves the wait.
// `dotnet run notebooks/02-where-the-hours-go.cs` writes this page anew.

using CrisisSim.Charts;
using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Reports;
using CrisisSim.Scenarios;

var page = NotebookPage.OfThisFile();
Loaded<Scenario> file = ScenarioFile.Read(Path.Join(page.Folder, "..", "scenarios", "alliances", "nato-baltic.yaml"));
Scenario scenario = file.Value ?? throw new InvalidDataException(string.Join('\n', file.Problems.Lines()));
Declaration Text(string name) => scenario.Declarations.Single(declaration => declaration.Name == name);
Declaration ambiguous = Text("ambiguous"), precise = Text("precise");

// ## The critical path
//
// An effective response waits for one contingent at a time. For each crisis the path is followed back from the hour at which the attack stood
// still, or from the horizon: which stage of which member was it waiting for? The stages sum to the hours without an effective response.

Comparison comparison = Comparison.Of(Run.Play(new RunPlan { Scenario = scenario, Declarations = [ambiguous, precise], Trials = 2000 }).Tables);
page.Show(new Picture(CriticalPathChart.Of(comparison)));

// "Shortfall" is the largest stage under either text: force had arrived, and was not enough. No wording of a trigger buys brigades; but a
// decision that comes sooner finds more of them still in time.

// ## One crisis as a timeline
//
// A mean is not a story. This is the crisis whose difference between the texts is nearest to the median of those that differ.

page.Show(new Picture(TimelineChart.Of(scenario, comparison)));

// ## Which clause buys the hours
//
// The texts differ in nine provisions. What each is worth depends on which others are already there: a joint cell that delivers proof is worth
// little to a council that need not decide. The Shapley value averages what a provision adds over all orders in which the text could have been
// changed, and the parts sum to the whole, exactly, since each crisis is played under every mixture with the same luck.

AttributionResult attributed = Attributing.Play(new AttributionPlan
{
    Scenario = scenario,
    From = ambiguous,
    To = precise,
    Endpoints = [Endpoints.HoursWithoutDecision, Endpoints.ObjectiveDenied],
    Trials = 400,
});
foreach (Attribution attribution in attributed.Attributions)
{
    page.Show(new Picture(AttributionChart.Of(attribution, (0, 1))));
    page.Show(new Prose(AttributionFindings.Sentence(attribution)));
}

Attribution hours = attributed.Attributions[0];
double sum = hours.Parts.Sum(part => part.Part.Value);
page.Show(new Prose($"The parts sum to {sum:0.0000} h, the whole is {hours.Total.Value:0.0000} h.".Replace('-', '−')));

// ## One clause at a time
//
// The same question asked more simply: take one provision of the precise text into the ambiguous one, and nothing else. What it adds alone is not
// its Shapley value, and these do not sum to anything; where the two are far apart, the provision needs company.

var rows = new List<GridRow>();
foreach (ProvisionChange change in attributed.Changes)
{
    Declaration mixed = MixedText.Of(ambiguous, precise, [change.Provision]);
    Comparison alone = Comparison.Of(Run.Play(new RunPlan { Scenario = scenario, Declarations = [ambiguous, mixed], Trials = 1000 }).Tables);
    EndpointDifference difference = alone.AgainstBaseline[0][Endpoints.HoursWithoutDecision];
    AttributedPart part = hours.Parts.Single(each => each.Provision == change.Provision);
    rows.Add(GridRow.Of(
        change.Name,
        Figure.Difference(Endpoints.HoursWithoutDecision, part.Part),
        Figure.Difference(Endpoints.HoursWithoutDecision, difference.Difference),
        difference.NoTrialDiffers ? "" : Figure.Interval(Endpoints.HoursWithoutDecision, difference.Difference, signed: true)));
}
page.Show(new Grid(
    [new GridColumn("provision"), new GridColumn("its part of the whole", Right: true), new GridColumn("alone", Right: true), new GridColumn("95 %, luck")],
    rows));

// ## What this does not say
//
// The couplings through which a clause works are judged, most of them, and a sceptic has them otherwise: `crisissim compare` says by how much.
// And it takes the attack as given: whether the text would have deterred it is the business of `crisissim deter`.

string written = page.Write(args.Length > 0 ? args[0] : null, new Provenance
{
    Scenario = scenario.Title,
    ScenarioHash = $"sha256:{file.Hash}",
    Seed = 1,
    Version = typeof(Chart).Assembly.GetName().Version!.ToString(3),
    Command = "dotnet run notebooks/02-where-the-hours-go.cs",
});
Console.WriteLine($"Wrote {written}.");
