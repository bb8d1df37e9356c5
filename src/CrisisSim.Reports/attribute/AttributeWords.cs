using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The answer of <c>attribute</c> in words: the clauses that bring most, what works against them, and the price.
/// </summary>
internal sealed class AttributeWords
{
    private const int MostNamed = 3;

    private const double Half = 0.5, NearlyAll = 0.95;

    private readonly AttributeReportData played;
    private readonly AttributedPart[] leading;

    public AttributeWords(AttributeReportData played)
    {
        this.played = played;
        IReadOnlyList<Attribution> all = played.Result.Attributions;
        Attribution? price = Of(Endpoints.Cost);
        Shown = Of(Endpoints.Effectiveness) ?? all.FirstOrDefault(of => of != price) ?? price;
        Price = Shown == price ? null : price;
        leading = Shown is { Total.Interval.ExcludesZero: true } ? Leading(Shown) : [];
    }

    /// <summary>The effect that the screen divides; null where none was divided.</summary>
    public Attribution? Shown { get; }

    /// <summary>What time abroad is made of; null where that was not divided.</summary>
    public Attribution? Price { get; }

    /// <summary>What sceptic and advocate make of the whole.</summary>
    public JudgementRange? Judged => Shown is null ? null : played.Result.Priors?.Judge(Shown);

    private bool IsShown => Shown is { Total.Interval.ExcludesZero: true };

    private bool IsBetter => Shown is { } shown && shown.Total.Value > 0 == shown.Endpoint.HigherIsBetter;

    /// <summary>The clauses that bring most, where all of them are sure; else the word of the least sure one.</summary>
    public string Headline
    {
        get
        {
            if (Shown is null) return "Nothing to divide";
            if (Shown.Total.Has(Caveats.NoTrialDiffers)) return "The same";
            if (!IsShown) return "Not shown";
            if (leading.Length == 0) return "No clause leads";
            string most = $"Most comes from {Named()}";
            return leading.Min(Sure) switch
            {
                Sureness.Robust => most,
                Sureness.Shown => $"{most}, as stated",
                _ => "Depends on judgement",
            };
        }
    }

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ', Said().Where(sentence => sentence.Length > 0));

    /// <summary>The title of a picture: the headline, and the first of what follows it.</summary>
    public string Picture => $"{Headline}. {Said().First().TrimEnd('.')}";

    /// <summary>What the last line says after the headline.</summary>
    public string Last => Headline.StartsWith("Depends", StringComparison.Ordinal)
        ? $"As stated, most comes from {Named()}."
        : Words();

    /// <summary>What sceptic and advocate make of a part.</summary>
    public JudgementRange? Judge(AttributedPart part) => Shown is null ? null : played.Result.Priors?.Judge(Shown, part);

    /// <summary>Which clause costs most, and what becomes of general war.</summary>
    public IEnumerable<string> OfPrice()
    {
        if (Shown is null) yield break;
        if (IsOfPrice) yield break;
        yield return $"Price: {PriceSaid(Price)} {War()}".TrimEnd();
    }

    /// <summary>Which clauses could play no part, and why.</summary>
    public IEnumerable<string> Unlisted()
    {
        if (Shown is null) yield break;
        IReadOnlyList<string> silent =
            AttributionScope.Unlisted(played.Source.Scenario, played.Plan.From, played.Plan.To);
        string[] idle =
        [
            .. Shown.Parts.Where(part => part.ChangesNothing && silent.Contains(part.Name)).Select(part => part.Title),
        ];
        if (idle.Length > 0)
            yield return $"Both texts cover this attack, so {WordList.And(idle)} "
                + $"{(idle.Length == 1 ? "plays" : "play")} no part.";
    }

    /// <summary>What an outcome is called in the answer.</summary>
    public static string Noun(Endpoint endpoint, Scenario scenario) =>
        ReferenceEquals(endpoint, Endpoints.Effectiveness) && !scenario.Incident.Domain.IsKinetic()
            ? "attacks ended"
            : OutcomeNames.Noun(endpoint);

    /// <summary>What time abroad is counted in.</summary>
    public static string Unit(AttributeReportData played) =>
        played.Source.Scenario.Incident.Domain.IsKinetic() ? "brigade-days" : "days";

    private IEnumerable<string> Said()
    {
        string from = played.Plan.From.Title(), to = played.Plan.To.Title();
        if (Shown is { } same && same.Total.Has(Caveats.NoTrialDiffers))
        {
            yield return $"In {Sum}, not one of {Names.Crises(played.Result.Done)} goes another way under {to} than "
                + $"under {from}; at most {UnseenShare.Most(Shown.Total.Trials)} of 100 do.";
            yield break;
        }
        if (Shown is null)
        {
            yield return played.Result.Changes.Count == 0
                ? $"No clause that acts in this crisis differs between {from} and {to}."
                : $"The change from {from} to {to} has no parts that can be told.";
            yield break;
        }
        if (!IsShown)
        {
            yield return $"No clear change in {Sum} from {from} to {to} with {Names.Crises(played.Result.Done)}.";
            yield return Against(shown: true);
            yield break;
        }
        yield return leading.Length == 0
            ? $"More than {Count(MostNamed)} clauses share the {Effect} in {Sum}."
            : $"{Share} of the {Effect} in {Sum} comes from {Named()}{AsStated}.";
        yield return Words();
        yield return Against(shown: false);
        if (leading.All(part => Sure(part) != Sureness.DependsOnJudgement)
            && new JudgedEstimate(Shown.Total, Judged).Sureness == Sureness.DependsOnJudgement)
            yield return "The sum depends on judgement.";
    }

    /// <summary>Said of a share where other assumptions would not agree on it.</summary>
    private string AsStated => leading.Any(part => Sure(part) == Sureness.DependsOnJudgement) ? ", as stated" : "";

    private string Effect => IsOfPrice ? IsBetter ? "fall" : "rise" : IsBetter ? "gain" : "loss";

    private string Sum => IsOfPrice ? Unit(played) : Noun(Shown!.Endpoint, played.Source.Scenario);

    private bool IsOfPrice => ReferenceEquals(Shown!.Endpoint, Endpoints.Cost);

    private string Share =>
        leading.Sum(part => part.Part.Value) / Shown!.Total.Value >= NearlyAll ? "Nearly all" : "More than half";

    private string Named() => WordList.And([.. leading.Select(part => part.Title)]);

    /// <summary>What exact words bring by themselves, which is what the tool is asked most often.</summary>
    private string Words()
    {
        if (Shown is null || played.Plan.By != AttributedTo.Provision || leading.Any(IsWords)
            || Shown.Parts.FirstOrDefault(IsWords) is not { } words) return "";
        var figure = RowFigure.For(Shown.Endpoint, words.Part, Shown.Total);
        if (!words.IsResolved) return $"Exact words alone are not shown to bring any{Sceptic(figure)}.";
        return $"Exact words bring {figure.Signed(words.Part)} of {figure.Signed(Shown.Total)}.";
    }

    /// <summary>What a sceptic makes of exact words, where that was asked and is not nothing.</summary>
    private string Sceptic(RowFigure figure) =>
        played.Result.Priors?.Sceptic.FirstOrDefault(of => ReferenceEquals(of.Endpoint, Shown!.Endpoint))
            ?.Parts.FirstOrDefault(IsWords) is { Part.Value: not 0 } part
            ? $"; a sceptic makes it {figure.Signed(part.Part)}"
            : "";

    private static bool IsWords(AttributedPart part) => part.Provision == Provision.Precision;

    /// <summary>What works against the rest; where nothing is shown of the whole, what is shown of parts.</summary>
    private string Against(bool shown)
    {
        string[] names =
        [
            .. Shown!.Parts
                .Where(part => part.IsResolved && (shown || part.Part.Value > 0 != Shown.Total.Value > 0))
                .Take(MostNamed).Select(part => part.Title),
        ];
        return names.Length == 0 ? ""
            : shown ? $"Parts are shown of {WordList.And(names)}; together they cancel out."
            : $"Against the rest: {WordList.And(names)}.";
    }

    private string PriceSaid(Attribution? price)
    {
        if (price is null) return "not asked; add --outcome effectiveness,cost.";
        if (!price.Total.Interval.ExcludesZero) return $"{Abroad}, no clear change.";
        var figure = RowFigure.For(price.Endpoint, price.Total);
        AttributedPart? most = price.Parts
            .Where(part => part.IsResolved && part.Part.Value > 0 == price.Total.Value > 0)
            .FirstOrDefault();
        return $"{figure.Signed(price.Total)} {Abroad}"
            + (most is null ? "." : $", most of it by {most.Title}.");
    }

    private string Abroad =>
        played.Source.Scenario.Incident.Domain.IsKinetic() ? "brigade-days abroad" : "days of measures";

    private string War()
    {
        if (Of(Endpoints.GeneralWar) is not { } war || war == Shown) return "";
        var figure = RowFigure.For(war.Endpoint, war.Total);
        return war.Total.Has(Caveats.NoTrialDiffers) ? "General war: the same."
            : war.Total.Interval.ExcludesZero ? $"General war: {figure.Signed(war.Total)} of 100."
            : "General war: no clear change.";
    }

    /// <summary>The largest parts that make more than half of the whole; none where that takes too many.</summary>
    private static AttributedPart[] Leading(Attribution of)
    {
        var named = new List<AttributedPart>();
        double sum = 0;
        foreach (AttributedPart part in of.Parts
            .Where(part => part.IsResolved && part.Part.Value > 0 == of.Total.Value > 0).Take(MostNamed))
        {
            named.Add(part);
            sum += part.Part.Value / of.Total.Value;
            if (sum > Half) return [.. named];
        }
        return [];
    }

    private Sureness Sure(AttributedPart part) => new JudgedEstimate(part.Part, Judge(part)).Sureness;

    private Attribution? Of(Endpoint endpoint) =>
        played.Result.Attributions.FirstOrDefault(of => ReferenceEquals(of.Endpoint, endpoint));

    private static string Count(int n) => n == 3 ? "three" : Names.Number(n);
}
