using CrisisSim.Experiments;
using CrisisSim.Reports;
using CrisisSim.Scenarios;

LoadedScenario loaded = LoadedScenario.Read(args[0]);
ComparisonPlan plan = loaded.PlanComparison("ambiguous", "precise") with { Trials = 200, Seed = 7, Draws = 2 };
ComparisonResult played = ComparisonStudy.Play(plan);
var data = new ComparisonReportData(loaded.Source, played) { Command = args[1] };
JsonText.Write(ComparePage.Compose(data), Console.Out);
