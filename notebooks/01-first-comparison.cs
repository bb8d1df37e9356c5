#:project ../src/CrisisSim.Reports
#:project ../src/CrisisSim.Scenarios

// # A first comparison
//
// Two texts of one treaty, one crisis, the same luck. This page is a C# program of one file:
// `dotnet run notebooks/01-first-comparison.cs` writes it anew, with the pictures in it. It uses the library, not the command line, which is
// how to go on where the command line ends.

using CrisisSim.Charts;
using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Reports;
using CrisisSim.Scenarios;

var page = NotebookPage.OfThisFile();

// ## The scenario
//
// A scenario file is read strictly: what is misspelt is an error with its line, not a default. What comes back is the scenario, the
// hash of the file, and a ledger with every number that the run rests on.

Loaded<Scenario> file = ScenarioFile.Read(Path.Join(page.Folder, "..", "scenarios", "alliances", "nato-baltic.yaml"));
Scenario scenario = file.Value ?? throw new InvalidDataException(string.Join('\n', file.Problems.Lines()));

page.Show(new Grid(
    [new GridColumn("what"), new GridColumn("which")],
    [
        GridRow.Of("title", scenario.Title),
        GridRow.Of("attacked", scenario.Victim),
        GridRow.Of("members", string.Join(", ", scenario.Members.Select(member => member.Name))),
        GridRow.Of("texts", string.Join(", ", scenario.Declarations.Select(declaration => declaration.Name))),
        .. file.Ledger.Entries.GroupBy(entry => entry.Grade).OrderBy(grade => grade.Key)
            .Select(grade => GridRow.Of($"numbers that are {Names.Plain(grade.Key)}", Names.Number(grade.Count()))),
    ]));

// ## Two thousand crises under each of two texts
//
// Trial 17 has the same luck under both texts: the same attack, the same moods, the same weather over the straits. Only what the words
// change can differ, so that the difference is known far better than either value.

Declaration Text(string name) => scenario.Declarations.Single(declaration => declaration.Name == name);

RunResult played = Run.Play(new RunPlan
{
    Scenario = scenario,
    Declarations = [Text("ambiguous"), Text("precise")],
    Trials = 2000,
    Seed = 1,
    AsksForFalseAlarms = true,
    AsksForEntrapment = true,
});
Comparison comparison = Comparison.Of(played.Tables);

foreach (Finding finding in Findings.Of(comparison, scenario)) page.Show(new Prose(finding.Sentence));

// The interval of a difference is of luck alone. How far the answer depends on what was assumed is another question, which `crisissim compare`
// answers with a sceptic and an advocate, and with `--judgement`.

WordingPair pair = comparison.AgainstBaseline[0];
page.Show(new Grid(
    [
        new GridColumn("primary endpoints"), new GridColumn(pair.Baseline, Right: true), new GridColumn(pair.Other, Right: true),
        new GridColumn("difference", Right: true), new GridColumn("95 %, luck"),
    ],
    [.. pair.Differences.Where(difference => difference.Endpoint.IsPrimary).Select(difference => GridRow.Of(
        difference.Endpoint.Name,
        Figure.Value(difference.Endpoint, difference.Baseline),
        Figure.Value(difference.Endpoint, difference.Other),
        Figure.Difference(difference.Endpoint, difference.Difference),
        Figure.Interval(difference.Endpoint, difference.Difference, signed: true)))]));

// ## Pictures
//
// A chart is data; it becomes SVG when the page is written. The first counts every crisis, so that a text that decides quickly but seldom
// cannot look quick: its curve stays low.

page.Show(new Picture(IncidenceChart.Of(comparison, Milestone.Decision)));
page.Show(new Picture(EndsChart.Of(comparison)));
page.Show(new Picture(DifferencesChart.Of(comparison)));

// ## A check before you believe it
//
// A text compared with itself must differ by exactly nothing: not by little, by nothing. If it did not, luck would leak from one wording into the
// other, and every difference above would be in doubt.

RunResult twice = Run.Play(new RunPlan { Scenario = scenario, Declarations = [Text("precise"), Text("precise")], Trials = 500 });
int differ = Comparison.Of(twice.Tables).AgainstBaseline[0].Differences.Count(difference => difference is { Difference: not null, NoTrialDiffers: false });
page.Show(new Prose($"Of {Endpoints.All.Count} endpoints, {differ} differ."));

// ## One number moved
//
// What if the attack were stronger? A value is set by its path, as with `--set`, and the same crises are played again.

var rows = new List<GridRow>();
foreach (string strength in (string[])["6", "10", "14", "18"])
{
    Scenario moved = ScenarioFile.Read(Path.Join(page.Folder, "..", "scenarios", "alliances", "nato-baltic.yaml"), new Override("attacker.strength", strength)).Value!;
    Declaration Moved(string name) => moved.Declarations.Single(declaration => declaration.Name == name);
    Comparison with = Comparison.Of(Run.Play(new RunPlan { Scenario = moved, Declarations = [Moved("ambiguous"), Moved("precise")], Trials = 1000 }).Tables);
    EndpointDifference denied = with.AgainstBaseline[0][Endpoints.ObjectiveDenied];
    rows.Add(GridRow.Of(
        strength,
        Figure.Value(denied.Endpoint, denied.Baseline),
        Figure.Value(denied.Endpoint, denied.Other),
        Figure.Difference(denied.Endpoint, denied.Difference),
        Figure.Interval(denied.Endpoint, denied.Difference, signed: true)));
}
page.Show(new Grid(
    [
        new GridColumn("attacking brigades", Right: true), new GridColumn("denied, ambiguous", Right: true), new GridColumn("denied, precise", Right: true),
        new GridColumn("difference", Right: true), new GridColumn("95 %, luck"),
    ],
    rows));

// Every number above comes from the run that wrote this page, and a test runs it again and compares. The next notebook asks
// [where the hours go](02-where-the-hours-go.md).

string written = page.Write(args.Length > 0 ? args[0] : null, new Provenance
{
    Scenario = scenario.Title,
    ScenarioHash = $"sha256:{file.Hash}",
    Seed = 1,
    Version = typeof(Chart).Assembly.GetName().Version!.ToString(3),
    Command = "dotnet run notebooks/01-first-comparison.cs",
});
Console.WriteLine($"Wrote {written}.");
