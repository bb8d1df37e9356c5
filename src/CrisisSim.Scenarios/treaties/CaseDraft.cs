using System.Globalization;
using System.Text;
using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios;

/// <summary>
/// A case of one's own that rests on the library by name: what happens, who attacks, and a wording to change. All else
/// is taken over, so that the file is short.
/// </summary>
public sealed class CaseDraft
{
    private const string UsualAct = "incursion", Incidents = "incidents",
        Attacker = "attacker";

    private static readonly string[] Copied = ["start", "horizon", Incidents, Attacker, "model"];

    private readonly CaseWish wish;
    private readonly LibraryCard source, model;
    private readonly string[] bases;
    private readonly Lazy<LibraryCard?> treaty;

    private CaseDraft(CaseWish wish, LibraryCard source, LibraryCard model, string[] bases)
    {
        (this.wish, this.source, this.model, this.bases) = (wish, source, model, bases);
        treaty = new(() => wish.Treaty is { } named ? LibraryCard.Read(named.Path, out _) : null);
    }

    /// <summary>The draft of a wish.</summary>
    /// <exception cref="CaseWishException">There is no such scenario, member or form.</exception>
    public static CaseDraft Of(CaseWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        if (wish.Act is { } act && AttackForm.All.All(form => form.Name != act)) throw NoForm(act);
        return For(wish);
    }

    /// <summary>The text of the file.</summary>
    public string Text => Written();

    /// <summary>What it rests on, by name, the last first: what that leaves out is taken over from those before.</summary>
    public string RestsOn => bases[^1];

    /// <summary>The texts to compare: the one that it begins from, and the one that is to be changed.</summary>
    public string Wordings => $"{Own},{Mine}";

    private static CaseDraft For(CaseWish wish)
    {
        if ((wish.From ?? Home(wish.Treaty!)) is not { } from) return OfParties(wish, wish.Treaty!);
        var card = LibraryCard.Read(from, out Problems problems);
        if (card is null || problems.HasErrors || card.Members.Count == 0)
            throw new CaseWishException(
                card is { Members.Count: 0 } ? $"'{from}' holds no members" : problems.Lines()[0],
                Library.Nearest(from) is { } near && near != from ? $"Did you mean '{near}'?"
                    : "'crisissim list alliances' and 'crisissim list acts' show what there is.");
        if (wish.Treaty is null && card.Texts.Count == 0)
            throw new CaseWishException($"'{from}' holds members and no text",
                "Add --treaty TREATY, or begin from an alliance: 'crisissim list alliances' shows them.");
        string[] rests = [.. (string[])[.. Needed(wish.Treaty, card)], Named(from)];
        return new CaseDraft(wish, card, card.IsPlayed ? card : Played(card) ?? card, rests).Checked();
    }

    /// <summary>The treaty's own file, where the alliance does not rest on it.</summary>
    private static IEnumerable<string> Needed(TreatyHead? treaty, LibraryCard card) =>
        treaty is null || treaty.Texts.All(card.Texts.Contains) ? [] : [Named(treaty.Path)];

    /// <summary>
    /// The alliance of the library whose members are nearest to the parties of a treaty; null where none holds them all
    /// or rests on it.
    /// </summary>
    private static string? Home(TreatyHead treaty) => Library.All
        .Where(entry => entry.Kind == LibraryKind.Alliance)
        .Select(entry => (entry.Name, Card: LibraryCard.For(entry)))
        .Where(one => treaty.Treaty.Parties.All(one.Card.Members.Contains)
            || one.Card.Treaties.Any(other => other.Name == treaty.Treaty.Name))
        .OrderBy(one => one.Card.Members.Except(treaty.Treaty.Parties).Count()
            + treaty.Treaty.Parties.Except(one.Card.Members).Count())
        .ThenBy(one => one.Card.IsPlayed).Select(one => one.Name).FirstOrDefault();

    /// <summary>The first scenario of the library that is played in the same alliance.</summary>
    private static LibraryCard? Played(LibraryCard alliance) => Library.All
        .Where(entry => entry.Kind is LibraryKind.Alliance or LibraryKind.Act)
        .Select(LibraryCard.For)
        .FirstOrDefault(one => one.IsPlayed && one.Of == alliance.Of && alliance.Members.Contains(one.Victim));

    /// <summary>The parties of a treaty for which no alliance is written, as far as there are files of them.</summary>
    private static CaseDraft OfParties(CaseWish wish, TreatyHead treaty)
    {
        (string Name, IReadOnlyList<string> Members)[] states =
        [
            .. Library.All.Where(entry => entry.Kind == LibraryKind.State)
                .Select(entry => (entry.Name, LibraryCard.For(entry).Members))
                .Where(one => one.Members.Count > 0 && one.Members.All(treaty.Treaty.Parties.Contains)),
        ];
        string[] members = [.. states.SelectMany(one => one.Members).Distinct()];
        if (members.Length < 2)
            throw new CaseWishException(
                $"the library holds fewer than two of the parties of {treaty.Name}",
                "Play its words in another alliance: crisissim new my-case --from nato-baltic --treaty "
                    + treaty.Name);
        var card = LibraryCard.OfParties(treaty, members);
        return new CaseDraft(wish, card, card, [Named(treaty.Path), .. states.Select(one => one.Name)]).Checked();
    }

    private CaseDraft Checked()
    {
        if (wish.Attacker is { } attacker && attacker == Victim)
            throw new CaseWishException($"'{attacker}' cannot attack itself", "Name another attacker or another victim.");
        if (wish.Victim is { } victim && !source.Members.Contains(victim))
            throw new CaseWishException($"'{victim}' is no member of {source.Path}",
                NearestWord.To(victim, source.Members) is { } near ? $"Did you mean '{near}'?"
                    : $"Its members are {string.Join(", ", source.Members)}. A state that the library does not hold is "
                        + "added to the file by hand: like: [unknown-small, unknown-near, unknown-parliamentary].");
        return this;
    }

    /// <summary>Whether an attacker of the library, or a state, bears a name.</summary>
    public static bool Knows(string attacker) => Powers.Value.Contains(attacker);

    /// <summary>The attacker or state that was probably meant; null where none is near.</summary>
    public static string? Nearest(string attacker) => NearestWord.To(attacker, Powers.Value);

    private static readonly Lazy<IReadOnlyList<string>> Powers = new(() =>
    [
        .. Library.All.Where(entry => entry.Kind is LibraryKind.Alliance or LibraryKind.Act or LibraryKind.State)
            .Select(LibraryCard.For).SelectMany(card => card.Members.Append(card.By)).Distinct()
            .Where(name => name.Length > 0),
    ]);

    private bool IsCopied => model.IsPlayed && wish.Act is null;

    private string Victim => wish.Victim
        ?? (model.Victim.Length > 0 && source.Members.Contains(model.Victim) ? model.Victim : source.Members[0]);

    private string Own => wish.Treaty is { } treaty ? treaty.Texts[0]
        : source.Texts.Contains(LoadedScenario.InForce) ? LoadedScenario.InForce : source.Texts[^1];

    /// <summary>What the text of one's own is called; a case that begins from such a case has a second one.</summary>
    private string Mine => source.Texts.Contains("mine")
        ? $"mine-{Enumerable.Range(2, source.Texts.Count + 1).First(k => !source.Texts.Contains($"mine-{k}"))}"
        : "mine";

    private AttackForm Form => AttackForm.All.FirstOrDefault(one =>
        one.Name == (wish.Act ?? (model.Forms is [var first, ..] ? first : UsualAct))) ?? AttackForm.All[0];

    private string Written()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {wish.Title}: begun from {string.Join(", ", bases)}. What is not ")
            .Append("stated here is taken over from there.\n")
            .Append("# Change what is marked with an arrow; then: ")
            .Append(CultureInfo.InvariantCulture, $"crisissim compare {wish.File} --wordings {Wordings}\n")
            .Append(Texts())
            .Append(CultureInfo.InvariantCulture, $"# The ladder: {string.Join(", ", Rungs)}.\n")
            .Append("# An armed attack begins at 5.5; 'crisissim list acts' has real acts, with the dead and what allies did.\n\n")
            .Append(CultureInfo.InvariantCulture, $"{FormatVersion.Key}: {FormatVersion.Current}\nbase:\n");
        foreach (string one in bases) text.Append(CultureInfo.InvariantCulture, $"  - {one}\n");
        text.Append(CultureInfo.InvariantCulture, $"\ntitle: {Quoted(wish.Title)}\nvictim: {Quoted(Victim)}\n");
        if (source.Of.Length == 0)
            text.Append(CultureInfo.InvariantCulture, $"\nalliance: {{name: {Quoted(source.Title)}}}\n");
        foreach (string block in Copied)
            text.Append(block switch
            {
                Incidents when !IsCopied => Incident(),
                Attacker when wish.Attacker is { } name => $"\nattacker:\n  name: {Quoted(name)}   # ← who\n",
                _ when IsCopied && model.Block(block) is { Length: > 0 } stated =>
                    (stated.Contains('\n', StringComparison.Ordinal) ? "\n" : "") + stated + "\n",
                Attacker => "\nattacker:\n  name: the attacker          # ← who\n",
                _ => "",
            });
        return text.Append(Wording()).ToString();
    }

    private static IEnumerable<string> Rungs =>
        Ladder.Default.Rungs.Select((rung, k) => $"{k + 1} {rung.Replace('_', ' ')}");

    /// <summary>What else can be compared: the texts that come over, with their titles.</summary>
    private string Texts()
    {
        (string Name, string Title)[] all = [.. (treaty.Value?.Titles ?? []).Concat(source.Titles).DistinctBy(one => one.Name)];
        if (all.Length < 2) return "";
        var lines = new StringBuilder("# Texts that can be compared, by name:\n");
        foreach ((string name, string title) in all)
            lines.Append(CultureInfo.InvariantCulture, $"#   {name}: {title}\n");
        return lines.ToString();
    }

    private string Incident()
    {
        string area = model.Areas is [var there, ..] ? there : source.Areas is [var named, ..] ? named : "";
        return $"\nincidents:   # ← what happens; 'crisissim list forms {Form.Name}' says what is usual\n"
            + $"  - form: {Form.Name}\n"
            + (area.Length > 0 ? $"    area: {Quoted(area)}\n" : "")
            + $"    rung: {{value: {Number(Form.Rung)}, range: [{Number(Form.RungLow)}, {Number(Form.RungHigh)}], "
            + "grade: judged,\n           source: \"judgement; as usual for the form\"}   # ← how grave\n";
    }

    private string Wording()
    {
        string domain = SnakeCase.From(Form.Domain);
        string at = $"declarations.{Own}.triggers.";
        return $"""

            declarations:
              {Mine}:
                extends: {Own}              # what is not stated here stays as it is there
                title: My wording
                short: Mine
                triggers:
                  {domain}:
                    {Stated(at, domain, "assist_at", "5.5")}   # ← from which rung the allies owe help
                    {Stated(at, domain, "precision", "0.5")}   # ← how exact the words are, 0 to 1
                # obligation: assist        # ← as_deemed_necessary, assist, automatic
                # individually: yes         # ← may each act before all have decided?
                # limits:                   # ← deadlines
                #   convene: 6 h
                #   decide: 72 h

            """;
    }

    /// <summary>A key with what the text has there, so that nothing changes before it is edited.</summary>
    private string Stated(string at, string domain, string key, string usual)
    {
        SourceNumber? number = Number($"{at}{domain}.{key}") ?? Number($"{at}default.{key}");
        if (number is null) return $"# {key}: {{value: {usual}, grade: judged, source: \"judgement; say why\"}}";
        string range = number.Range is { } known ? $", range: [{Number(known.Low)}, {Number(known.High)}]" : "";
        return $"{key}: {{value: {Number(number.Value)}{range}, grade: judged, source: \"judgement; say why\"}}";
    }

    private SourceNumber? Number(string path) => source.Numbers.Concat(treaty.Value?.Numbers ?? [])
        .FirstOrDefault(one => one.Path == path);

    private static string Named(string path) => path.StartsWith(Library.Mark, StringComparison.Ordinal)
        ? Library.All.FirstOrDefault(entry => entry.Path == path)?.Name ?? path
        : path;

    private static CaseWishException NoForm(string act) => new($"there is no form '{act}'",
        NearestWord.To(act, AttackForm.All.Select(form => form.Name)) is { } near ? $"Did you mean '{near}'?"
            : "'crisissim list forms' shows them all.");

    private static string Quoted(string text) =>
        $"'{MessageText.Line(text).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
