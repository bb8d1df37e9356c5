using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Warning instruments to be tried, shown and written.</summary>
internal sealed record RocWork(RocRequest Request, ReadScenario Read)
{
    /// <summary>Plays, writes the file that was asked for, prints the page, and answers how it went.</summary>
    public ExitCode Do(PrintRequest print, Screen screen)
    {
        var delivery = new Delivery(Request.Out, print, screen);
        delivery.Prepare();
        WarningPlan plan = Plan();
        WarningResult result = ProgressBar.Watch("crises", report => WarningTrial.Play(plan, report, screen.Interrupt), print.Quiet, screen);
        if (result.Curves.Count == 0) throw new Refusal(ExitCode.Interrupted, "interrupted before the first curve was finished; there is nothing to show");
        var played = new RocPlayed(Read, plan, result) { Request = Request, Command = CommandLine(plan) };
        Result page = RocPage.Of(played);
        delivery.Give(
            page,
            played.Command,
            directory => [WholeFile.Write(Path.Join(directory, "roc.csv"), to => CsvText.Write(page.Sheet, to))],
            () => RocReport.Of(played));
        return result.Interrupted ? ExitCode.Interrupted : ExitCode.Done;
    }

    private WarningPlan Plan()
    {
        Scenario scenario = Read.Scenario;
        if (Request.Hours > scenario.Horizon) throw Refusal.Usage($"--by is past the horizon of {scenario.Horizon:0.##} h", "Name an earlier time, or set the horizon of the file.");
        RuledText[] texts = [.. Wordings.Any(Read, Request.Wordings).SelectMany(Texts).Distinct()];
        return new WarningPlan
        {
            Scenario = scenario,
            Texts = texts,
            Shifts = Request.Shifts,
            Hours = Request.Hours ?? Math.Min(RocRequest.UsualHours, scenario.Horizon),
            Seed = Request.Scenario.Seed,
            Trials = Request.TrialsFor(texts.Length),
            Threads = Request.Threads,
        };
    }

    private IEnumerable<RuledText> Texts(Declaration written) => Request.Rules is null
        ? RuledText.Sensible(written, Read.Scenario)
        : Request.Rules.Select(rule => new RuledText(written, rule ?? written.Procedure.Rule));

    private string CommandLine(WarningPlan plan)
    {
        List<string> asked = ["--wordings", string.Join(',', plan.Texts.Select(text => text.Written.Name).Distinct())];
        if (Request.Rules is { } rules) asked.AddRange(["--rules", string.Join(',', rules.Select(rule => rule is { } known ? Names.Key(known) : "own"))]);
        if (!ReferenceEquals(Request.Shifts, WarningPlan.UsualShifts)) asked.Add("--thresholds=" + string.Join(',', Request.Shifts.Select(shift => FormattableString.Invariant($"{shift}"))));
        asked.AddRange(["--base-rate", FormattableString.Invariant($"{Request.BaseRate}")]);
        if (Request.Hours is { } hours) asked.AddRange(["--by", FormattableString.Invariant($"{hours}h")]);
        return ShellLine.Of(["crisissim", "roc", .. Request.Scenario.Arguments([.. asked, "--trials", FormattableString.Invariant($"{plan.Trials}")])]);
    }
}
