namespace CrisisSim.Experiments;

/// <summary>What the provisions of a text, and those that it lacks, come to. Lists are compared by reference.</summary>
public sealed record ReviewResult
{
    /// <summary>What was asked.</summary>
    public required ReviewPlan Plan { get; init; }

    /// <summary>One row a played provision, in the order of the plan; empty where no crisis was over.</summary>
    public required IReadOnlyList<ReviewRow> Rows { get; init; }

    /// <summary>The text as it stands, what it comes to on each act, as the plan has its outcomes.</summary>
    public required IReadOnlyList<IReadOnlyList<(Endpoint Of, Statistics.Estimate? Value)>> Own { get; init; }

    /// <summary>Crises that were finished under every text.</summary>
    public required int Done { get; init; }

    /// <summary>Whether it was cancelled before all was played; what is there rests on finished crises.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>The rows by the size of what they do, the largest gain first and the largest loss last.</summary>
    public IReadOnlyList<ReviewRow> Ranked =>
    [
        .. Rows.OrderBy(row => Math.Sign(-(row.Finding?.Favours ?? 0)))
            .ThenBy(row => (row.Finding?.Favours ?? 0) * (row.Finding?.Tier ?? 0))
            .ThenByDescending(row => (row.Finding?.Favours ?? 0) * (row.Finding?.Size ?? 0))
            .ThenBy(row => row.DoesNothing),
    ];

    /// <summary>
    /// What a drafter is advised, the largest first: to add what is shown to help, to keep what is, and to leave out what
    /// harms. Of provisions that set the same key the one alone that does most.
    /// </summary>
    public IReadOnlyList<ReviewFinding> Findings
    {
        get
        {
            var found = new List<ReviewFinding>();
            foreach (ReviewFinding one in Rows.Select(row => row.Finding).OfType<ReviewFinding>()
                .Where(one => one.Advice is not ReviewAdvice.Avoid)
                .OrderBy(one => one.Tier).ThenByDescending(one => one.Size))
                if (!found.Any(other => other.Row.Of.Shares(one.Row.Of))) found.Add(one);
            return found;
        }
    }

    /// <summary>
    /// Pairs of the text's own provisions on one matter, of which one is shown to raise a gain that the other lowers on
    /// the same act.
    /// </summary>
    public IReadOnlyList<(ReviewRow Raises, ReviewRow Lowers, Endpoint Of)> Opposed =>
    [
        .. from one in Rows
           where one.Of.IsHeld
           from other in Rows
           where other.Of.IsHeld && one.Of.IsNear(other.Of)
           from of in Endpoints.Gains
           where Enumerable.Range(0, Plan.Acts.Count).Any(act =>
               one.Effects[act]?[of]?.Favours > 0 && other.Effects[act]?[of]?.Favours < 0)
           select (one, other, of),
    ];
}

/// <summary>One provision and what it does. The list is compared by reference.</summary>
/// <param name="Of">The provision.</param>
/// <param name="Effects">What it does on each act; null where it is not played there.</param>
public sealed record ReviewRow(ReviewProvision Of, IReadOnlyList<ReviewEffect?> Effects)
{
    /// <summary>Whether not one crisis of any act differs.</summary>
    public bool DoesNothing => Effects.OfType<ReviewEffect>().All(one => one.IsNothing);

    /// <summary>The largest that it is shown to do on any act; null where nothing is shown.</summary>
    public ReviewFinding? Finding { get; internal init; }

    /// <summary>Whether anything is shown to differ on any act, be it what sizes a finding or not.</summary>
    public bool IsShown => Effects.OfType<ReviewEffect>().Any(one => one.IsShown);

    /// <summary>The act on which it does most; without a finding, that of the largest change that is shown, or of any.</summary>
    public int Act => Finding?.Act ?? Enumerable.Range(0, Effects.Count)
        .OrderByDescending(act => Effects[act]?.IsShown == true)
        .ThenByDescending(act => Effects[act]?.Largest ?? -1).First();
}

/// <summary>
/// What a provision does on an act: the text with it less the text without it, be it that the text has it or lacks it.
/// The list is compared by reference.
/// </summary>
/// <param name="Differences">In the order of the act's outcomes; of one outcome the intervals hold together.</param>
public sealed record ReviewEffect(IReadOnlyList<EndpointDifference> Differences)
{
    /// <summary>Whether not one crisis differs.</summary>
    public bool IsNothing => Differences.All(one => one.NoTrialDiffers || one.Difference is null);

    /// <summary>Whether anything is shown to differ.</summary>
    public bool IsShown => Differences.Any(one => one.IsResolved);

    /// <summary>The largest change, without its sign.</summary>
    public double Largest => Differences.Max(one => Math.Abs(one.Difference?.Value ?? 0));

    /// <summary>The difference in an outcome; null where it is not told.</summary>
    public EndpointDifference? this[Endpoint of] =>
        Differences.FirstOrDefault(one => ReferenceEquals(one.Endpoint, of));
}

/// <summary>The largest that a provision is shown to do. Equal by all its parts.</summary>
/// <param name="Row">The provision.</param>
/// <param name="Act">The place of the act.</param>
/// <param name="By">In what.</param>
/// <param name="Tier">The place of that among what sizes a finding, from 0.</param>
public sealed record ReviewFinding(ReviewRow Row, int Act, EndpointDifference By, int Tier)
{
    /// <summary>+1 where the text is better for it with the provision, −1 where it is worse.</summary>
    public int Favours => By.Favours;

    /// <summary>How large the difference is, without its sign.</summary>
    public double Size => Math.Abs(By.Difference!.Value.Value);

    /// <summary>What a drafter does about it.</summary>
    public ReviewAdvice Advice => (Row.Of.IsHeld, Favours > 0) switch
    {
        (false, true) => ReviewAdvice.Add,
        (true, true) => ReviewAdvice.Keep,
        (true, false) => ReviewAdvice.LeaveOut,
        _ => ReviewAdvice.Avoid,
    };
}

/// <summary>What a drafter does about a provision.</summary>
public enum ReviewAdvice
{
    /// <summary>The text lacks it, and would be better with it.</summary>
    Add,

    /// <summary>The text has it, and would be worse without it.</summary>
    Keep,

    /// <summary>The text has it, and would be better without it.</summary>
    LeaveOut,

    /// <summary>The text lacks it, and would be worse with it.</summary>
    Avoid,
}
