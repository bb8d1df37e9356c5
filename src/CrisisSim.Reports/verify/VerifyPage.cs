namespace CrisisSim.Reports;

/// <summary>Whether a build gives the golden rows that it carries, engine by engine.</summary>
public static class VerifyPage
{
    /// <summary>The page with its rows and facts.</summary>
    /// <param name="plan">What was asked.</param>
    /// <param name="result">What was played.</param>
    /// <param name="command">The command line that asks again.</param>
    public static CommandOutput Compose(VerifyPlan plan, VerifyResult result, string command)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(result);
        return new CommandOutput
        {
            Page = [new VerifyAnswer(plan, result).Compose(command)],
            Sections = [new(PagePart.Detail, [Listed(result)])],
            Sheet = Rows(result),
            Facts =
            [
                new("version", Cell.From(ToolVersion.Text)),
                .. Build.Current.Parts.Select(part => new Fact(Key(part.Name), Cell.From(part.Value))),
                new("rounds_alike", Cell.From(result.RoundsAlike)), new("command", Cell.From(command)),
            ],
        };
    }

    private static string Key(string name) => name.ToLowerInvariant().Replace(' ', '_');

    private static Listing Listed(VerifyResult result) => new(
    [
        .. result.Engines.SelectMany(engine => engine.Apart.Select(one =>
            $"{engine.Engine.Name}: {one.Scenario}, {one.Which}: {VerifyWords.Fault(one)}"))
            .DefaultIfEmpty("No row differs."),
    ]);

    private static Sheet Rows(VerifyResult result)
    {
        var sheet = new Sheet("engine", "crises", "rows", "differing", "first_scenario", "first_row", "first_crisis",
            "first_column", "fault");
        foreach (VerifiedEngine engine in result.Engines)
        {
            GoldenDifference? first = engine.Apart.Count > 0 ? engine.Apart[0] : null;
            sheet.Add(
                Cell.From(engine.Engine.Name), Cell.From((double)engine.Crises), Cell.From((double)engine.Rows),
                Cell.From((double)engine.Apart.Count), Cell.From(first?.Scenario), Cell.From(first?.Which),
                Cell.From((double?)first?.Crisis), Cell.From(first?.Column),
                Cell.From(first is { } one ? Names.Key(one.Fault) : null));
        }
        return sheet;
    }
}

/// <summary>The first screen.</summary>
internal sealed class VerifyAnswer(VerifyPlan plan, VerifyResult result)
{
    public FirstScreen Compose(string command) => new()
    {
        Asked = "Does this build play as it says? "
            + FormattableString.Invariant($"Numerics version {plan.Version}, golden rows {CarriedRows.Hash}"),
        Verdict = result.Agrees ? "Yes" : "No",
        Sentences = Sentences(),
        Table = new Grid(
            [
                new("ENGINE"), new("crises", Right: true), new("rows", Right: true), new("differ", Right: true),
            ],
            [
                .. result.Engines.Select(engine => GridRow.FromTexts(engine.Engine.Name, Names.Number(engine.Crises),
                    Names.Number(engine.Rows), Names.Number(engine.Apart.Count))),
            ]),
        Notes = [.. Notes()],
        Next = result.Agrees
            ? new NextStep("does a result of last year come out the same?", "crisissim reproduce out/narva")
            : new NextStep("which rows are they?", command + " --detail"),
        Again = command,
    };

    private string Sentences()
    {
        int scenarios = plan.Cases.Count(of => of.Texts is null),
            provisions = plan.Cases.Sum(of => of.Texts?.Count ?? 0);
        string played = $"{Names.Crises(result.Engines.Sum(engine => engine.Crises))} of "
            + $"{Names.Count(scenarios, "shipped scenario")}"
            + $"{(provisions > 0 ? $" and {Names.Count(provisions, "provision")}" : "")} were played on this machine.";
        if (result.Agrees) return $"Every row is as it was where the build was made. {played}";
        VerifiedEngine worst = result.Engines.First(engine => engine.Apart.Count > 0);
        return $"This build is another one than it says: {Names.Number(worst.Apart.Count)} of "
            + $"{Names.Number(worst.Rows)} rows differ on '{worst.Engine.Name}'. {played}";
    }

    private IEnumerable<string> Notes()
    {
        if (result.Interrupted) yield return "Interrupted: the engines that were not finished are left out.";
        foreach (VerifiedEngine engine in result.Engines)
            if (engine.Apart.Count > 0)
                yield return $"First on '{engine.Engine.Name}': {engine.Apart[0].Scenario}, {engine.Apart[0].Which}: "
                    + $"{VerifyWords.Fault(engine.Apart[0])}.";
        if (!result.Agrees)
            foreach (string means in Meaning())
                yield return means;
        else if (!result.RoundsAlike)
            yield return "This machine rounds exp, log or pow otherwise than that where the rows were made; "
                + "no row depends on it.";
        if (result.Engines.Count > 1)
            yield return "Years, the attacker's choice and single numbers are played on 'kernel' alone.";
    }

    private IEnumerable<string> Meaning()
    {
        IReadOnlyList<GoldenDifference> first = result.Engines[0].Apart;
        if (first.Count == 0)
        {
            yield return $"'{result.Engines[0].Engine.Name}' plays as it should: use it, and leave the others.";
            yield break;
        }
        yield return plan.Version == plan.Golden.Version
            ? $"Rows and build both say numerics version {plan.Version:0}. So a number, a formula or a shipped file was "
                + "changed, and the version was left alone."
            : $"The rows are of numerics version {plan.Golden.Version:0}: they were not played anew.";
        yield return result.RoundsAlike
            ? "The machine is no reason: exp, log and pow round as where the rows were made."
            : "Or the machine does it: exp, log or pow round otherwise than where the rows were made.";
        yield return "Keep its results apart from those of other builds of this version.";
    }
}

/// <summary>What is said of a golden row that differs.</summary>
internal static class VerifyWords
{
    public static string Fault(GoldenDifference of) => of.Fault switch
    {
        GoldenFault.Text => "the text of the scenario is another one",
        GoldenFault.NotHeld => "the build holds no checksum of it",
        GoldenFault.NotPlayed => "the build no longer plays it",
        _ => (of.Crisis is { } crisis ? $"crisis {crisis:0} is the first that differs" : "it differs")
            + (of.Column is { } column ? $", '{column}' the first column" : ""),
    };
}
