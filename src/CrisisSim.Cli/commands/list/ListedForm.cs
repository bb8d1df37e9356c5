using CrisisSim.Scenarios;

namespace CrisisSim.Cli;

/// <summary>A form of attack as it is listed.</summary>
internal static class ListedForm
{
    public static CatalogueEntry Entry(AttackForm form) => new(
        form.Domain.ToString().ToLowerInvariant(),
        form.Name,
        [
            ListedCatalogue.Number(form.Rung),
            form.Plain ? "immediately" : ListedCatalogue.Time(form.SureAfter * 24),
            $"{form.Meaning}. {Sentence(form.Source)}.",
        ],
        [
            new("name", Cell.From(form.Name)),
            new("domain", Cell.From(Names.Key(form.Domain)), "domain", Names.Key(form.Domain)),
            new("meaning", Cell.From(form.Meaning), "what it is", form.Meaning),
            .. Ranged("rung", "usual rung", (form.Rung, form.RungLow, form.RungHigh)),
            new("plain", Cell.From(form.Plain), "plain", form.Plain ? "yes: act and author stand at notice" : "no"),
            .. Ranged("act", "act, before proof", (form.Act, form.ActLow, form.ActHigh)),
            .. Ranged("author", "author", (form.Author, form.AuthorLow, form.AuthorHigh)),
            .. Ranged("intent", "intent", (form.Intent, form.IntentLow, form.IntentHigh)),
            .. Times("victim_notices", "victim notices", form.VictimNotices, form.VictimNoticesP90),
            .. Times("allies_know", "allies know", form.AlliesKnow, form.AlliesKnowP90),
            .. Sure(form),
            .. Ranged("contact", "contact", (form.Contact, form.ContactLow, form.ContactHigh)),
            new("replies", Cell.From(form.Replies), "replies that fit", ListedCatalogue.Words(form.Replies)),
            new("mistaken_for", Cell.From(form.MistakenFor), "mistaken for",
                form.MistakenFor.Length > 0 ? form.MistakenFor : "nothing: nobody could"),
            new("source", Cell.From(form.Source), "rests on", form.Source),
            new("grade", Cell.From(Names.Key(form.Grade)), "grade", Names.Key(form.Grade)),
        ]);

    private static IEnumerable<CataloguePart> Sure(AttackForm form) =>
    [
        new("sure_after_days", Cell.From((double?)form.SureAfter), "sure after", form.Plain
            ? "immediately"
            : $"{ListedCatalogue.Time(form.SureAfter * 24)} ({ListedCatalogue.Time(form.SureAfterLow * 24)} to "
                + $"{ListedCatalogue.Time(form.SureAfterHigh * 24)})"),
        new("sure_after_days_low", Cell.From((double?)form.SureAfterLow)),
        new("sure_after_days_high", Cell.From((double?)form.SureAfterHigh)),
    ];

    private static IEnumerable<CataloguePart> Ranged(string key, string label,
        (double? Value, double? Low, double? High) number) =>
    [
        new(key, Cell.From(number.Value), label, number is ({ } value, { } low, { } high)
            ? ListedCatalogue.Ranged(value, low, high)
            : "as the model has it"),
        new($"{key}_low", Cell.From(number.Low)), new($"{key}_high", Cell.From(number.High)),
    ];

    private static IEnumerable<CataloguePart> Times(string key, string label, double? median, double? p90) =>
    [
        new($"{key}_hours", Cell.From(median), label, median is { } middle && p90 is { } late
            ? $"median {ListedCatalogue.Time(middle)}, nine in ten within {ListedCatalogue.Time(late)}"
            : "as the model has it for open force"),
        new($"{key}_hours_p90", Cell.From(p90)),
    ];

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
