#:project ../src/CrisisSim.Reports
#:project ../src/CrisisSim.Scenarios

// # A first comparison
//
// Two texts of one treaty, one crisis, the same luck. This page is a C# program of one file:
// `dotnet run notebooks/01-first-comparison.cs` writes it anew, with its pictures. It uses the library, not the command
// line: go on like this where the command line ends.

using CrisisSim.Charts;
using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Reports;
using CrisisSim.Scenarios;

var page = NotebookPage.OfThisFile();

// ## The scenario
//
// A scenario file is read strictly: a misspelt key is an error with its line, not a default. What comes back is the
// scenario, the hash of its file, and a ledger of every number that the run rests on.

string path = Path.Join(page.Folder, "..", "scenarios", "alliances", "nato-baltic.yaml");
var loaded = LoadedScenario.Read(path);
Scenario scenario = loaded.Scenario;

page.Show(new Grid(
    [new GridColumn("what"), new GridColumn("which")],
    [
        GridRow.FromTexts("title", scenario.Title),
        GridRow.FromTexts("attacked", scenario.Victim),
        GridRow.FromTexts("members", string.Join(", ", scenario.Members.Select(member => member.Name))),
        GridRow.FromTexts("texts", string.Join(", ", scenario.Declarations.Select(text => text.Title()))),
        .. loaded.Source.Numbers.GroupBy(number => number.Grade).OrderBy(grade => grade.Key).Select(grade =>
            GridRow.FromTexts($"numbers that are {Names.Plain(grade.Key)}", Names.Number(grade.Count()))),
    ]));

// ## Two thousand crises under each of two texts
//
// Trial 17 has the same luck under both texts: the same attack, the same moods, the same weather over the straits. Only
// what the words change can differ, so the difference is known far better than either value. One call plays all that
// `crisissim compare` shows.

ComparisonPlan plan = loaded.PlanComparison("ambiguous", "precise") with { Trials = 2000 };
ComparisonResult played = ComparisonStudy.Play(plan);
Comparison comparison = played.Comparison!;

string file = "scenarios/alliances/nato-baltic.yaml";
var data = new ComparisonReportData(loaded.Source with { Path = file }, played)
{
    Command = $"crisissim compare {file} --wordings ambiguous,precise --trials 2000 --judgement 0",
};
foreach (Block block in ComparePage.Compose(data).Page) page.Show(block);

// That is the first screen. What is behind it are numbers, here the primary outcomes with what luck alone leaves open.

WordingPair pair = comparison.AgainstBaseline[0];
IReadOnlyList<Declaration> texts = plan.Declarations;
page.Show(new Grid(
    [
        new GridColumn("outcome"),
        new GridColumn(texts[0].Title(), Right: true),
        new GridColumn(texts[1].Title(), Right: true),
        new GridColumn("change", Right: true),
        new GridColumn("by luck"),
    ],
    [.. pair.Differences.Where(row => row.Endpoint.IsPrimary).Select(row => GridRow.FromTexts(
        OutcomeNames.Row(row.Endpoint, scenario).Replace(", %", ""),
        EndpointFigure.Value(row.Endpoint, row.Baseline),
        EndpointFigure.Value(row.Endpoint, row.Other),
        EndpointFigure.Difference(row.Endpoint, row.Difference),
        EndpointFigure.Interval(row.Endpoint, row.Difference, signed: true)))]));

// Does the answer hold whatever one believes of clear words? The same call has also played part of the crises on a
// sceptic's assumptions and on an advocate's. With `Draws = 100` in the plan it also draws sets of assumptions from the
// ranges of the file.

page.Show(new Grid(
    [
        new GridColumn("change"),
        new GridColumn("a sceptic's", Right: true),
        new GridColumn("an advocate's", Right: true),
    ],
    [.. played.Verdicts.Select(verdict => GridRow.FromTexts(
        OutcomeNames.Row(verdict.Endpoint, scenario).Replace(", %", ""),
        EndpointFigure.Difference(verdict.Endpoint, verdict.Sceptic.Difference),
        EndpointFigure.Difference(verdict.Endpoint, verdict.Advocate.Difference)))]));

int judged = played.Verdicts.Count(verdict => verdict.DependsOnJudgement);
page.Show(new Prose($"Of these {played.Verdicts.Count} changes, {judged} depend on judgement."));

// ## Pictures
//
// A chart is data; it becomes SVG when the page is written. The first counts every crisis, so a text that decides
// quickly but seldom cannot look quick: its curve stays low.

page.Show(new Picture(IncidenceChart.Draw(comparison, Milestone.Decision)));
page.Show(new Picture(EndsChart.Draw(comparison)));
page.Show(new Picture(DifferencesChart.Draw(comparison)));

// ## A check before you believe it
//
// A text compared with itself must differ by exactly nothing. If it did not, luck would leak from one text into the
// other, and every difference above would be in doubt. `Run.Play` plays the crises of a plan and nothing else.

ComparisonPlan twice = loaded.PlanComparison("precise", "precise") with { Trials = 500 };
WordingPair itself = Comparison.From(Run.Play(twice.Crises).Tables).AgainstBaseline[0];
int differ = itself.Differences.Count(row => row is { Difference: not null, NoTrialDiffers: false });
page.Show(new Prose($"Of {Endpoints.All.Count} outcomes, {differ} differ."));

// ## One number moved
//
// What if the attack were stronger? A value is set by its path, as with `--set`, and the same crises are played again.

var rows = new List<GridRow>();
foreach (string strength in (string[])["6", "10", "14", "18"])
{
    var moved = LoadedScenario.Read(path, new Override("attacker.strength", strength));
    ComparisonPlan again = moved.PlanComparison("ambiguous", "precise") with { Trials = 1000 };
    WordingPair with = Comparison.From(Run.Play(again.Crises).Tables).AgainstBaseline[0];
    EndpointDifference stopped = with[Endpoints.Effectiveness];
    rows.Add(GridRow.FromTexts(
        strength,
        EndpointFigure.Value(stopped.Endpoint, stopped.Baseline),
        EndpointFigure.Value(stopped.Endpoint, stopped.Other),
        EndpointFigure.Difference(stopped.Endpoint, stopped.Difference),
        EndpointFigure.Interval(stopped.Endpoint, stopped.Difference, signed: true)));
}
page.Show(new Grid(
    [
        new GridColumn("attacking brigades", Right: true),
        new GridColumn("stopped, " + texts[0].Title(), Right: true),
        new GridColumn("stopped, " + texts[1].Title(), Right: true),
        new GridColumn("change", Right: true),
        new GridColumn("by luck"),
    ],
    rows));

// Every number above comes from the run that wrote this page, and a test runs it again and compares. The next notebook
// asks [where the hours go](02-where-the-hours-go.md).

string written = page.Write(args.Length > 0 ? args[0] : null, new Provenance
{
    Scenario = scenario.Title,
    ScenarioHash = loaded.Source.Hash,
    Seed = plan.Seed,
    Version = typeof(Chart).Assembly.GetName().Version!.ToString(3),
    Command = "dotnet run notebooks/01-first-comparison.cs",
});
Console.WriteLine($"Wrote {written}.");
