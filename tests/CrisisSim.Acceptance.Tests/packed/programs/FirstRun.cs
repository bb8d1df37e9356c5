using CrisisSim.Experiments;
using CrisisSim.Model;
using CrisisSim.Scenarios;

Loaded<Scenario> file = ScenarioFile.Read(args[0]);
Scenario scenario = file.Value ?? throw new InvalidDataException(string.Join('\n', file.Problems));
RunResult played = Run.Play(new RunPlan { Scenario = scenario, Declarations = scenario.Declarations, Trials = 200, Seed = 1 });
TrialTable table = played.Tables[0];
int wars = Enumerable.Range(0, table.Trials).Count(trial => table.End(trial) == EndKind.GeneralWar);
Console.WriteLine($"{table.Declaration}: {wars} of {table.Trials} crises end in general war");
