using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Intervals of a search of mixtures: of every text that was found and played again, and whether all that is said of the
/// front is so. Three provisions move, which makes eight texts; the truth is of all eight.
/// </summary>
internal sealed class MixtureCoverage(Scenario scenario, (Declaration From, Declaration To) texts)
{
    private readonly DraftSpace space = DraftSpace.Between(scenario, texts.From, texts.To,
        [Provision.Precision, Provision.Limits, Provision.Delegation]);

    private readonly Dictionary<string, double[]> truths = [];

    private IReadOnlyList<Endpoint> Outcomes => TextFront.Usual(scenario);

    public IEnumerable<(string, string, Estimate?)> Play(SeededPlay play) => play.IsTruth ? Truth(play) : Search(play);

    private IEnumerable<(string, string, Estimate?)> Truth(SeededPlay play)
    {
        Draft[] all = [.. Enumerable.Range(0, (int)space.Count).Select(DraftOf)];
        RunResult run = Run.Play(new RunPlan
        {
            Scenario = scenario,
            Declarations = [.. all.Select(space.Text)],
            Seed = play.Seed,
            Trials = play.Crises,
            Threads = play.Threads,
            AsksForFalseAlarms = true,
            AsksForEntrapment = true,
        });
        for (int k = 0; k < all.Length; k++)
        {
            Estimate[] of = [.. Outcomes.Select(endpoint => endpoint.Estimate(run.Tables[k])!.Value)];
            truths[all[k].ToString()] = [.. of.Select(each => each.Value)];
            for (int o = 0; o < of.Length; o++)
                yield return ("mixture found", $"{Outcomes[o].Key} of {all[k]}", of[o]);
        }
        yield return (AllRight, AllRightOf, Said(isSo: true));
    }

    private IEnumerable<(string, string, Estimate?)> Search(SeededPlay play)
    {
        DraftResult result = DraftStudy.Play(new DraftPlan
        {
            Scenario = scenario,
            Space = space,
            Endpoints = Outcomes,
            Trials = play.Crises,
            Confirming = play.Crises,
            Seed = play.Seed,
            Threads = play.Threads,
        })!;
        foreach (FrontEntry entry in result.Confirmed.Texts)
            for (int o = 0; o < entry.Outcomes.Count; o++)
                yield return ("mixture found", $"{Outcomes[o].Key} of {entry.Name}", entry.Outcomes[o]);
        yield return (AllRight, AllRightOf, Said(result.Confirmed.Texts.All(text => IsRight(text, result.Confirmed))));
    }

    private const string AllRight = "what a front says, together", AllRightOf = "leads and is outdone";

    /// <summary>Whether a text that leads is outdone by none that was played again, and one outdone by some.</summary>
    private bool IsRight(FrontEntry text, TextFront front)
    {
        bool outdone = front.Texts.Any(other => Outdoes(truths[other.Name], truths[text.Name]));
        return text.Standing switch
        {
            FrontStanding.OnFront => !outdone,
            FrontStanding.Dominated => outdone,
            _ => true,
        };
    }

    private bool Outdoes(double[] one, double[] other)
    {
        double[] leads = [.. Outcomes.Select((of, o) => (of.HigherIsBetter ? 1 : -1) * (one[o] - other[o]))];
        return leads.All(lead => lead >= 0) && leads.Any(lead => lead > 0);
    }

    /// <summary>A claim as an interval that holds the truth, 1, or does not.</summary>
    private static Estimate Said(bool isSo) =>
        new(isSo ? 1 : 0, isSo ? new Interval(1, 1) : new Interval(0, 0), Trials: 1);

    private Draft DraftOf(int number) =>
        new([.. space.Provisions.Select((_, p) => (number >> p) & 1)]);
}
