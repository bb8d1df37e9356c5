namespace CrisisSim.Reports;

/// <summary>The first screen of the suite: whether the code does what it must, and how far the world bears it out.</summary>
internal static class FactsAnswer
{
    private const int MostReasons = 4;

    public static FirstScreen Compose(FactResult result, string command)
    {
        FactFinding[] code = [.. result.Findings.Where(finding => !finding.Fact.Class.BearsOnTheWorld())],
            world = [.. result.Findings.Where(finding => finding.Fact.Class.BearsOnTheWorld())];
        return new FirstScreen
        {
            Asked = $"The suite: {Entries(result.Findings.Count)}, seed {result.Plan.Seed}",
            Verdict = Headline(code, world),
            Sentences = string.Join(' ', (string[])[.. Cut(result), .. OfCode(code), .. OfWorld(world)]),
            Table = Table(result.Findings),
            Notes = [.. Notes(result)],
            Next = Missed(result.Findings) is { Length: > 0 } missed
                ? new NextStep("is that luck?", $"crisissim facts --only {string.Join(',', missed)} --trials 4")
                : new NextStep("which numbers would turn a result?", "crisissim facts --fragile SCENARIO"),
            Again = command,
        };
    }

    private static string Headline(FactFinding[] code, FactFinding[] world)
    {
        int failed = code.Count(IsMissed), off = world.Count(IsMissed);
        if (failed > 0) return $"{NumberWord.Capital(failed)} of {NumberWord.Spell(code.Length)} checks {(failed == 1 ? "fails" : "fail")}";
        string holds = code.Length == 0 ? "" : code.Length == 1 ? "The check holds" : "All checks hold";
        if (world.Length == 0) return holds;
        string fits = $"{NumberWord.Spell(world.Length - off)} of {NumberWord.Spell(world.Length)} lines of evidence fit";
        return holds.Length == 0 ? WordList.Capital(fits) : $"{holds}, {fits}";
    }

    private static IEnumerable<string> OfCode(FactFinding[] code)
    {
        if (code.Length == 0) yield break;
        FactFinding[] missed = [.. code.Where(IsMissed)];
        yield return missed.Length == 0
            ? "The code does what was put into it. That says nothing of the world."
            : $"The code does not do what was put into it: see {WordList.And([.. missed.Select(one => one.Fact.Id)])}.";
    }

    private static IEnumerable<string> OfWorld(FactFinding[] world)
    {
        if (world.Length == 0) yield break;
        FactFinding[] missed = [.. world.Where(IsMissed)];
        yield return missed.Length == 0
            ? "All that is held to the world outside lies within its tolerance."
            : $"Held to the world outside, {Names.Number(missed.Length)} of {Names.Number(world.Length)} "
                + $"{(missed.Length == 1 ? "lies" : "lie")} off the mark, and {(missed.Length == 1 ? "is" : "are")} "
                + "left so.";
    }

    private static IEnumerable<string> Cut(FactResult result)
    {
        if (result.Interrupted) yield return "Interrupted: this is what was over.";
    }

    private static Grid Table(IReadOnlyList<FactFinding> findings) => new(
        [
            new GridColumn("WHAT IS CHECKED"), new GridColumn("as it should be", Right: true),
            new GridColumn("of", Right: true), new GridColumn("not so"),
        ],
        [
            .. findings.GroupBy(finding => finding.Fact.Class).Select(group => GridRow.FromTexts(
                Called(group.Key), Names.Number(group.Count(finding => !IsMissed(finding))),
                Names.Number(group.Count()), string.Join(", ", Missed([.. group])))),
        ]);

    private static string Called(FactClass of) => of switch
    {
        FactClass.Law => "Laws (L): algebra, no choice of numbers breaks it",
        FactClass.MechanismCheck => "Mechanisms (C): as they were put in",
        FactClass.Balance => "Balance (B): neither side wins by construction",
        FactClass.Record => "The record (R): what a staff officer expects",
        _ => "Patterns (P): held to published figures",
    };

    private static IEnumerable<string> Notes(FactResult result)
    {
        FactFinding[] told = [.. result.Findings.Where(finding => finding.Reason.Length > 0)];
        foreach (FactFinding finding in told.Take(MostReasons))
            yield return $"{finding.Fact.Id}: {finding.Reason}.";
        if (told.Length > MostReasons)
            yield return $"{Names.Count(told.Length - MostReasons, "more reason")}: --detail";
        yield return "Luck: every figure has its interval. Judgement: the suite plays the numbers as stated. More: "
            + "--detail";
    }

    private static string[] Missed(IReadOnlyList<FactFinding> findings) =>
        [.. findings.Where(IsMissed).Select(finding => finding.Fact.Id)];

    private static bool IsMissed(FactFinding finding) => finding.Verdict == FactVerdict.Missed;

    private static string Entries(int n) => n == 1 ? "1 entry" : $"{n} entries";
}
