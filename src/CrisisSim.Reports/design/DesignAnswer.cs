using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The first screen of <c>design</c>: which mixtures of two texts are worth a look.</summary>
internal static class DesignAnswer
{
    private const int MostTexts = 5;

    public static FirstScreen Compose(DesignReportData designed)
    {
        var words = new MixtureWords(designed);
        (FrontEntry Text, Draft Draft, string Name)[] shown = [.. words.Named(MostTexts)];
        return new FirstScreen
        {
            Asked = $"{designed.Source.Scenario.Title}: mixtures of {words.From} and {words.To}",
            Verdict = words.Headline,
            Sentences = words.Sentences,
            Table = Table(designed, shown),
            Notes =
            [
                .. shown.Where(one => !words.IsEnd(one.Draft)).Select(one => $"{one.Name}: {words.Describe(one.Draft)}"),
                new FrontFigures(designed.Result.Confirmed, [.. shown.Select(one => one.Text)]).Reading,
                $"Shown: {words.Shown([.. shown.Select(one => one.Text)])} of {words.Front.Count} that stand out; "
                    + "rounding hides small differences. More: --detail",
                "Luck: chance alone, in fresh crises. What other assumptions would do was not asked.",
            ],
            Next = NextStep.Of("what does each clause bring?",
            [
                "attribute", .. designed.Source.Words, "--from", designed.Texts.From.Name, "--to", designed.Texts.To.Name,
            ]),
            Again = designed.Command,
            Last = words.Last,
        };
    }

    private static Grid Table(DesignReportData designed, (FrontEntry Text, Draft Draft, string Name)[] shown)
    {
        var figures = new FrontFigures(designed.Result.Confirmed, [.. shown.Select(one => one.Text)]);
        return new Grid([new GridColumn("OF 100 CRISES"), .. figures.Heads, new GridColumn("")],
        [
            .. shown.Select(one => GridRow.FromTexts(
                [one.Name, .. figures.Row(one.Text), MixtureWords.Standing(one.Text)])),
        ]);
    }
}

/// <summary>Mixtures of two texts in words.</summary>
internal sealed class MixtureWords(DesignReportData designed)
{
    private DraftResult Result => designed.Result;

    /// <summary>What the text is called that one comes from.</summary>
    public string From => designed.Texts.From.Title();

    /// <summary>What the text is called whose clauses are taken over.</summary>
    public string To => designed.Texts.To.Title();

    /// <summary>Texts on the front that come to something different.</summary>
    public IReadOnlyList<FrontEntry> Front => designed.Apart.ByValue;

    /// <summary>How many of these are on the front.</summary>
    public int Shown(IReadOnlyList<FrontEntry> texts) =>
        texts.Count(one => Front.Any(text => text.Name == one.Name));

    private int Sure => Front.Count(text => text.Standing == FrontStanding.OnFront);

    /// <summary>"3 texts lead, each in its way".</summary>
    public string Headline => (Front.Count, Sure) switch
    {
        (1, 1) => "One text leads in all",
        (_, 0) => "Too close to call",
        (var all, var sure) when all == sure => $"{NumberWord.Capital(all)} texts lead, each in its way",
        (var all, var sure) => $"{NumberWord.Capital(sure)} of {NumberWord.Spell(all)} {(sure == 1 ? "leads" : "lead")} beyond luck",
    };

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ', (string[])[Leads(), .. Common(), .. Price(), Searched()]);

    /// <summary>What the last line says after the headline.</summary>
    public string Last => $"{From} {Ending(0)}, {To} {Ending(1)}.";

    /// <summary>The texts to show by name: both that are mixed, then those that lead.</summary>
    public IEnumerable<(FrontEntry Text, Draft Draft, string Name)> Named(int most)
    {
        (FrontEntry Text, Draft Draft)[] all = [.. Result.Confirmed.Texts.Zip(Result.Drafts)];
        (FrontEntry Text, Draft Draft)[] mixed =
        [
            .. all.Where(one => !IsEnd(one.Draft) && one.Text.IsOnFront && Front.Any(text => text.Name == one.Text.Name))
                .OrderByDescending(one => one.Text.Standing == FrontStanding.OnFront)
                .ThenBy(one => one.Draft.Settings.Count(setting => setting > 0)),
        ];
        foreach ((FrontEntry text, Draft draft) in all.Where(one => IsEnd(one.Draft)))
            yield return (text, draft, draft.Settings.All(setting => setting == 0) ? From : To);
        char letter = 'A';
        foreach ((FrontEntry text, Draft draft) in mixed.Take(most - 2)) yield return (text, draft, $"Mixture {letter++}");
    }

    /// <summary>Whether it is one of the two texts as they stand.</summary>
    public bool IsEnd(Draft draft) => designed.Space.Ends.Contains(draft);

    /// <summary>What a mixture takes over: "deadlines, exact words of Precise".</summary>
    public string Describe(Draft draft)
    {
        string[] kept = Set(draft, 0), taken = Set(draft, 1), halfway = Set(draft, 2);
        if (halfway.Length == 0 && taken.Length > kept.Length) return $"{To}, but for {WordList.And(kept)}";
        return string.Join("; ", ((string[])
        [
            taken.Length > 0 ? $"{WordList.And(taken)} of {To}" : "",
            halfway.Length > 0 ? $"halfway: {WordList.And(halfway)}" : "",
        ]).Where(part => part.Length > 0));
    }

    /// <summary>How a text stands, at the end of its row.</summary>
    public static string Standing(FrontEntry text) => (text.IsOnFront, text.Standing) switch
    {
        (true, FrontStanding.OnFront) => "leads",
        (false, FrontStanding.Dominated) => "no lead",
        _ => "unclear",
    };

    private string[] Set(Draft draft, int setting) =>
    [
        .. designed.Space.Provisions.Where((_, p) => draft.Settings[p] == setting)
            .Select(provision => ProvisionWords.Describe(provision.Provision)),
    ];

    private string Ending(int end) => Standing(Result.Confirmed.Texts[end]) switch
    {
        "leads" => "leads in something",
        "no lead" => "leads in nothing",
        _ => "is unclear",
    };

    private string Leads()
    {
        if (Front.Count == 1) return "One text is as good as any other in everything at once, or better.";
        string told = Sure == 0 ? " Luck alone could put any of them there." : "";
        return $"{NumberWord.Capital(Front.Count)} texts stand out: no other text beats any of them on every count."
            + told;
    }

    private IEnumerable<string> Common()
    {
        string[] shared = [.. Result.Shared.Where(of => of.Setting == of.Provision.Settings[1])
            .Select(of => ProvisionWords.Describe(of.Provision.Provision))];
        string[] kept = [.. Result.Shared.Where(of => of.Setting == of.Provision.Settings[0])
            .Select(of => ProvisionWords.Describe(of.Provision.Provision))];
        if (shared.Length > 0) yield return $"All of them take {WordList.And(shared)} of {To}.";
        if (kept.Length > 0) yield return $"All of them keep {WordList.And(kept)} of {From}.";
        if (Result.Front.Count > 1 && shared.Length + kept.Length == 0)
            yield return "No clause is the same in all of them.";
    }

    /// <summary>What the texts that stand out cost, the least and the most.</summary>
    private IEnumerable<string> Price()
    {
        if (new FrontFigures(Result.Confirmed, Front).Span(Endpoints.Cost) is { } days)
            yield return $"Price: {days} "
                + (designed.Source.Scenario.Incident.Domain.IsKinetic() ? "brigade-days." : "days of measures.");
    }

    private string Searched() => Result.IsExhaustive
        ? $"All {Names.Number(Result.Played)} mixtures were played."
        : $"{Names.Number(Result.Played)} of {Names.Number(designed.Space.Count)} mixtures were played, so some may be missed.";
}
