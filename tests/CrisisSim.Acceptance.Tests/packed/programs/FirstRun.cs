using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Scenarios;

Scenario scenario = LoadedScenario.Read(args[0]).Scenario;
var plan = new RunPlan { Scenario = scenario, Declarations = scenario.Declarations, Trials = 200, Seed = 1 };
TrialTable table = Run.Play(plan).Tables[0];
int wars = Enumerable.Range(0, table.Trials).Count(trial => table.End(trial) == EndKind.GeneralWar);
Console.WriteLine($"{table.Declaration}: {wars} of {table.Trials} crises end in general war");
