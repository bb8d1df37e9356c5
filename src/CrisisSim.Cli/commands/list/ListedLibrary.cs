using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>Treaties, their provisions, alliances, states and acts of the library as they are listed.</summary>
internal static class ListedLibrary
{
    /// <summary>One entry a treaty.</summary>
    public static CatalogueEntry Treaty(TreatyHead head) => new(
        head.Treaty.Ended is null ? "standing" : "ended",
        head.Name,
        [
            $"{head.Treaty.Signed.Year}",
            $"{head.Treaty.Parties.Count}",
            $"{head.Treaty.Name}; {Parties(head.Treaty, 4)}",
        ],
        [
            new("name", Cell.From(head.Name)),
            new("title", Cell.From(head.Treaty.Name), "title", head.Treaty.Name),
            new("signed", Cell.From($"{head.Treaty.Signed:yyyy-MM-dd}"), "signed", $"{head.Treaty.Signed:d MMMM yyyy}"),
            new("in_force", Cell.From($"{head.Treaty.InForce:yyyy-MM-dd}"), "in force",
                $"{head.Treaty.InForce:d MMMM yyyy}"),
            new("ended", Cell.From($"{head.Treaty.Ended:yyyy-MM-dd}"), "ended", $"{head.Treaty.Ended:d MMMM yyyy}"),
            new("parties", Cell.From(string.Join("; ", head.Treaty.Parties)), "parties", Parties(head.Treaty, 99)),
            new("texts", Cell.From(string.Join("; ", head.Texts)), "texts", string.Join(", ", head.Texts)),
            new("provisions", Cell.From((double)head.Treaty.Provisions.Count), "provisions",
                $"{head.Treaty.Provisions.Count}, {Seen(head.Treaty)} of them seen: crisissim show {head.Name}"),
            new("provisions_seen", Cell.From((double)Seen(head.Treaty))),
            new("file", Cell.From(head.Path), "file", head.Path),
        ]);

    /// <summary>One entry a provision of the library.</summary>
    public static CatalogueEntry Provision(NamedProvision one) => new(Names.Plain(one.Part), one.Name,
        [string.Join(", ", one.Acts.Select(Names.Plain)), one.What],
        [.. ProvisionCard.Of(one).Select(of => new CataloguePart(of.Key, Cell.From(of.Text), of.Label, of.Shown))]);

    /// <summary>One entry an article, under its treaty.</summary>
    public static IEnumerable<CatalogueEntry> Articles(TreatyHead head) => head.Treaty.Provisions.Select(one =>
        new CatalogueEntry(head.Treaty.Name, head.Name,
            [one.Article, one.Topic, one.Quote is { } quote ? $"“{quote}”" : $"{one.Means} (unverified)"],
            [
                new("treaty", Cell.From(head.Name)),
                new("article", Cell.From(one.Article), "article", one.Article),
                new("topic", Cell.From(one.Topic), "about", one.Topic),
                new("quote", Cell.From(one.Quote), "words", one.Quote is null ? "" : $"“{one.Quote}”"),
                new("means", Cell.From(one.Means), "read as", one.Means),
                new("key", Cell.From(one.Key), "fills", one.Key ?? "nothing that acts"),
                new("read", Cell.From(one.Read), "read in", one.Read),
                new("seen", Cell.From(one.Seen), "seen", one.Seen ? "yes" : "no: unverified"),
            ]));

    /// <summary>One entry an alliance or an act set before one.</summary>
    public static CatalogueEntry Scenario(LibraryEntry entry)
    {
        var card = LibraryCard.For(entry);
        string members = Few(card.Members, 4);
        return new(
            card.IsPlayed ? "to be played" : "members and texts, on which others rest",
            entry.Name,
            [
                card.IsPlayed
                    ? $"{card.Title} ({card.By} against {card.Victim}): "
                        + ListedCatalogue.Words(string.Join(", ", card.Forms.Distinct()))
                    : $"{card.Title}: {members}",
            ],
            [
                new("name", Cell.From(entry.Name)),
                new("title", Cell.From(card.Title), "title", card.Title),
                new("alliance", Cell.From(card.Of), "alliance", card.Of),
                new("members", Cell.From(string.Join("; ", card.Members)), "members", string.Join(", ", card.Members)),
                new("victim", Cell.From(card.Victim), "attacked", card.Victim),
                new("attacker", Cell.From(card.By), "by", card.By),
                new("forms", Cell.From(string.Join("; ", card.Forms)), "forms",
                    ListedCatalogue.Words(string.Join(", ", card.Forms))),
                new("texts", Cell.From(string.Join("; ", card.Texts)), "texts", string.Join(", ", card.Texts)),
                new("about", Cell.From(card.About), "about", card.About),
                new("file", Cell.From(entry.Path), "file", entry.Path),
            ]);
    }

    /// <summary>One entry a real incident.</summary>
    public static CatalogueEntry Act(CodedAct act) => new(
        Names.Key(act.Domain),
        act.Name,
        [ListedCatalogue.Number(act.Rung.Value), ListedCatalogue.Words(act.Form), $"{act.What} Answer: {act.Answer.Brief}."],
        [
            new("name", Cell.From(act.Name)),
            new("what", Cell.From(act.What), "what happened", act.What),
            new("kind", Cell.From(Names.Key(act.Kind)), "meant", Names.Plain(act.Kind)),
            new("victim", Cell.From(act.Victim), "attacked", act.Victim),
            new("actor", Cell.From(act.Actor), "by", act.Actor),
            new("domain", Cell.From(Names.Key(act.Domain)), "domain", Names.Plain(act.Domain)),
            new("form", Cell.From(act.Form), "form", ListedCatalogue.Words(act.Form)),
            new("rung", Cell.From((double?)act.Rung.Value), "rung",
                $"{ListedCatalogue.Ranged(act.Rung.Value, act.Rung.Low, act.Rung.High)}: {act.Rung.Why}"),
            new("rung_low", Cell.From((double?)act.Rung.Low)),
            new("rung_high", Cell.From((double?)act.Rung.High)),
            new("rung_why", Cell.From(act.Rung.Why)),
            new("act_plain", Cell.From((double?)act.ActPlain), "sure it was done", ListedCatalogue.Number(act.ActPlain)),
            new("author_plain", Cell.From((double?)act.AuthorPlain), "sure who did it",
                ListedCatalogue.Number(act.AuthorPlain)),
            new("killed", Cell.From(act.Killed), "killed", act.Killed),
            new("lasted_days", Cell.From(act.LastedDays), "lasted, days", act.LastedDays),
            new("pact", Cell.From(act.Pact), "pact", act.Pact),
            new("answer", Cell.From(Names.Key(act.Answer.Gravest)), "answer", act.Answer.Brief),
            new("answer_day", Cell.From(act.Answer.Day)),
            new("first_answer_day", Cell.From(act.Answer.FirstDay)),
            new("answer_note", Cell.From(act.Answer.Note), "who", act.Answer.Note),
            new("source", Cell.From(act.Source), "source", act.Source),
            new("seen", Cell.From(act.Seen), "seen", act.Seen ? "yes" : "no: unverified"),
        ]);

    /// <summary>One entry a state.</summary>
    public static CatalogueEntry State(LibraryEntry entry)
    {
        var card = LibraryCard.For(entry);
        return new(
            "states",
            entry.Name,
            [string.Join(", ", card.Members), card.About],
            [
                new("name", Cell.From(entry.Name)),
                new("members", Cell.From(string.Join("; ", card.Members)), "member", string.Join(", ", card.Members)),
                new("about", Cell.From(card.About), "about", card.About),
                new("file", Cell.From(entry.Path), "file", entry.Path),
            ]);
    }

    private static int Seen(Treaty treaty) => treaty.Provisions.Count(one => one is { Seen: true, Quote: not null });

    private static string Parties(Treaty treaty, int most) => Few(treaty.Parties, most);

    private static string Few(IReadOnlyList<string> names, int most) => names.Count <= most
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(most))} and {names.Count - most} more";
}
