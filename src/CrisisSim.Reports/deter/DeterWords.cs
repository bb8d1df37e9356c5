using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>
/// The answer of <c>deter</c> in words: how many fewer attack, what they do instead, and who would not agree.
/// </summary>
internal sealed class DeterWords
{
    private const double Tenths = 10;

    private readonly DeterrenceResult result;
    private readonly JudgedEstimate armed, pressed, war;

    public DeterWords(DeterrenceResult result)
    {
        this.result = result;
        Other = result.Wordings < 2
            ? 0
            : Enumerable.Range(1, result.Wordings - 1)
                .MinBy(s => result.Estimate(s, DeterrenceMeasure.ArmedAttack).Value);
        armed = Of(DeterrenceMeasure.ArmedAttack);
        pressed = Of(DeterrenceMeasure.GreyZone);
        war = Of(DeterrenceMeasure.GeneralWar);
    }

    /// <summary>Place of the text that the answer speaks of: of several the one that fewest attack.</summary>
    public int Other { get; }

    private int First => result.Wordings < 2 ? result.NoDeclaration : 0;

    private string Name => result.Plan.Declarations[Other].Title();

    private string FirstName => result.Wordings < 2 ? "no treaty" : result.Plan.Declarations[0].Title();

    /// <summary>The head of the rows of changes.</summary>
    public string Change =>
        $"CHANGE TO {WordingTitles.Heads(result.Plan.Declarations)[Other].ToUpperInvariant()}";

    /// <summary>What the words are in one row.</summary>
    public string Headline => armed.Sureness switch
    {
        Sureness.Same => "The same",
        Sureness.NotShown or Sureness.NotKnown => "Not shown",
        Sureness.DependsOnJudgement => "Depends on judgement",
        Sureness.Shown => $"Shown as stated: {Fewer} attack{AtAPrice}",
        _ => $"Robust: {Fewer} attack{AtAPrice}",
    };

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ',
        ((string[])[Chosen(), Instead(), Doubt(), Price()]).Where(sentence => sentence.Length > 0));

    /// <summary>The title of a picture: the headline, with what is chosen.</summary>
    public string Title => armed.Sureness is Sureness.DependsOnJudgement or Sureness.Shown or Sureness.Robust
        ? $"{Headline}. {Chosen()}".TrimEnd('.')
        : Chosen().TrimEnd('.');

    /// <summary>What the last line says after the headline.</summary>
    public string Last => armed.IsShown ? $"As stated, {Fewer} attack under {Name}." : "";

    /// <summary>A measure under the text that the answer speaks of, less that under the first or none.</summary>
    public JudgedEstimate Of(DeterrenceMeasure measure) => Of(First, Other, measure);

    /// <summary>A measure in one setting less that in another; the intervals of several hold together.</summary>
    public JudgedEstimate Of(int against, int setting, DeterrenceMeasure measure) => result.Judge(against, setting,
        measure, new Confidence().SharedAmong(Math.Max(1, result.Wordings - 1)));

    /// <summary>How a measure is written under all texts and without any.</summary>
    public RowFigure Figure(DeterrenceMeasure measure)
    {
        Estimate?[] values = [.. result.Settings.Select((_, s) => (Estimate?)result.Estimate(s, measure))];
        return measure.IsShare ? RowFigure.OfShares(values) : RowFigure.For(Endpoints.Cost, values);
    }

    /// <summary>A measure in one setting.</summary>
    public string Level(int setting, DeterrenceMeasure measure) =>
        Figure(measure).Value(result.Estimate(setting, measure));

    private string Fewer => armed.Way < 0 ? "fewer" : "more";

    private string AtAPrice => armed.Way < 0 && (pressed.Way > 0 || war.Way > 0) ? ", at a price" : "";

    private string Chosen()
    {
        Estimate one = result.Estimate(First, DeterrenceMeasure.ArmedAttack),
            two = result.Estimate(Other, DeterrenceMeasure.ArmedAttack);
        var figure = RowFigure.OfShares(one, two);
        string open = armed.IsShown ? "Facing" : "No clear change: facing";
        return $"{open} {Name}, {figure.Value(two)} of 100 choose an armed attack; facing {FirstName}, "
            + $"{figure.Value(one)}.";
    }

    /// <summary>What those that are put off do instead, where both are shown.</summary>
    private string Instead()
    {
        if (armed.Way >= 0 || pressed.Way <= 0) return "";
        double share = pressed.Difference!.Value.Value / -armed.Difference!.Value.Value;
        return share >= 1
            ? "Those put off turn to pressure below the line."
            : $"About {Math.Round(Tenths * share):0} in 10 of those put off turn to pressure instead.";
    }

    private string Doubt() => armed switch
    {
        { Sureness: Sureness.Robust } => "Sceptics and advocates of clear words agree on it.",
        { Sureness: Sureness.DependsOnJudgement, Judged.ScepticAgrees: false } =>
            "A sceptic of clear words would not agree.",
        { Sureness: Sureness.DependsOnJudgement } => "An advocate of clear words would not agree.",
        _ => "",
    };

    /// <summary>The one price that is counted and not shared, under both texts: "days abroad: 22, not 21".</summary>
    private string Days()
    {
        string one = Level(First, DeterrenceMeasure.Cost), two = Level(Other, DeterrenceMeasure.Cost);
        return one == two ? $"brigade-days: {two}" : $"brigade-days: {two}, not {one}";
    }

    private string Price()
    {
        string[] higher =
        [
            .. pressed.Way > 0 ? ["pressure below the line"] : (string[])[],
            .. war.Way > 0 ? ["general war"] : (string[])[],
        ];
        return higher.Length > 0
            ? $"Price: more {WordList.And(higher)}."
            : $"No price clearly changes ({Days()}).";
    }
}
