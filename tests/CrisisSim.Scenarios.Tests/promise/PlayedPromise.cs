using System.Diagnostics;
using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Promise.Tests;

/// <summary>What becomes of a drawn scenario that is accepted: it is played, and its numbers are looked at.</summary>
internal static class PlayedPromise
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(5);

    /// <summary>What went wrong after 'ok', in one line; null where nothing did, or where it was refused at once.</summary>
    public static string? Breach(DrawnScenario drawn, int number, out bool accepted)
    {
        bool sound = false;
        string? breach = null;
        var playing = new Thread(() => breach = Tried(drawn, number, ref sound), 16 << 20) { IsBackground = true };
        TimeSpan before = Spent();
        playing.Start();
        while (!playing.Join(Hang))
            if (Spent() - before > Hang)
            {
                accepted = true;
                return "hangs";
            }

        accepted = sound;
        return breach;
    }

    private static TimeSpan Spent() => Process.GetCurrentProcess().TotalProcessorTime;

    private static string? Tried(DrawnScenario drawn, int number, ref bool accepted)
    {
        try
        {
            Loaded<Scenario> bound = drawn.File.Bind(drawn.Settings);
            if (bound.Value is not { } scenario) return null;
            accepted = true;
            return Play(drawn, bound, scenario, number);
        }
#pragma warning disable CA1031 // Whatever comes is what is looked for.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            string where = thrown.StackTrace?.Split('\n')
                .FirstOrDefault(line => line.Contains("CrisisSim.", StringComparison.Ordinal)
                    && !line.Contains("Kernel", StringComparison.Ordinal))?.Trim() ?? "";
            return $"{thrown.GetType().Name}: {thrown.Message.Split('\n')[0]} {where}";
        }
    }

    private static string? Play(DrawnScenario drawn, Loaded<Scenario> bound, Scenario scenario, int number)
    {
        string? breach = Rows(scenario, 2, (ulong)number);
        var judgement = new JudgementSampler(drawn.File, bound, drawn.Settings);
        breach ??= Rows(judgement.Draw((ulong)number, 0).Scenario, 1, 7);
        Func<Prior, Scenario> under = PriorSetting.Under(drawn.File, drawn.Settings);
        if (number % 3 == 0) breach ??= Rows(under(number % 2 == 0 ? Prior.Sceptic : Prior.Advocate), 1, 3);
        if (number % 5 == 0) Drift(scenario);
        if (number % 5 == 1) Deter(scenario);
        return breach;
    }

    private static string? Rows(Scenario scenario, int trials, ulong seed)
    {
        RunResult result = Run.Play(new RunPlan
        {
            Scenario = scenario,
            Declarations = [.. scenario.Declarations.Take(2)],
            Trials = trials,
            Seed = seed,
            Threads = 1,
            AsksForFalseAlarms = true,
            AsksForEntrapment = true,
        });
        return result.Tables
            .SelectMany(table => new[] { table, table.IfNoAttack, table.IfProvoked }.OfType<TrialTable>())
            .Select(Fault)
            .FirstOrDefault(fault => fault is not null);
    }

    private static string? Fault(TrialTable table)
    {
        foreach (Milestone column in Milestone.All)
            if (table[column].ContainsAny(double.NaN, double.NegativeInfinity)) return $"{column.Key} is no number";
        foreach (Quantity column in Quantity.All)
            foreach (double value in table[column])
                if (!double.IsFinite(value)) return $"{column.Key} is {value}";
        foreach (Portion column in Portion.All)
            foreach (double value in table[column])
                if (value is not (>= -1e-9 and <= 1 + 1e-9)) return $"{column.Key} is {value}";
        foreach (Stage column in Enum.GetValues<Stage>())
            foreach (double value in table[column])
                if (!double.IsFinite(value)) return $"{column} is {value}";
        for (int member = 0; member < table.Head.Members.Count; member++)
            if (Fault(table.Member(member)) is { } fault) return fault;
        return null;
    }

    private static string? Fault(MemberTable table)
    {
        foreach (MemberMilestone column in MemberMilestone.All)
            if (table[column].ContainsAny(float.NaN, float.NegativeInfinity)) return $"{table.Name}: {column.Key} is no number";
        foreach (MemberQuantity column in MemberQuantity.All)
            foreach (float value in table[column])
                if (!float.IsFinite(value)) return $"{table.Name}: {column.Key} is {value}";
        return null;
    }

    private static void Deter(Scenario scenario) => DeterrenceStudy.Play(new DeterrencePlan
    {
        Scenario = scenario,
        Declarations = [.. scenario.Declarations.Take(2)],
        Attackers = 4,
        Batch = 2,
        Most = 2,
        Draws = 2,
        Threads = 1,
    });

    private static void Drift(Scenario scenario) => DriftStudy.Play(new DriftPlan
    {
        Scenario = scenario,
        Declarations = [.. scenario.Declarations.Take(2)],
        Years = [0, 5],
        Trials = 2,
        Threads = 1,
    });
}
