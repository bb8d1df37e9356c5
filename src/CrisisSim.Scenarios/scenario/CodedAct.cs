using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>
/// A real incident of the library, coded as an anchor of severity: where it happened, how grave the act alone was, and
/// how allies answered. Equal by all its parts.
/// </summary>
public sealed record CodedAct
{
    /// <summary>Its date and place, by which a scenario names it: <c>2024-06-17 Second Thomas Shoal</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What happened, in a sentence.</summary>
    public required string What { get; init; }

    /// <summary>Whether it was meant.</summary>
    public required CodedActKind Kind { get; init; }

    /// <summary>Who was attacked.</summary>
    public required string Victim { get; init; }

    /// <summary>Who did it, as it is known today.</summary>
    public required string Actor { get; init; }

    /// <summary>Where it happened.</summary>
    public required Domain Domain { get; init; }

    /// <summary>Its form, one of <see cref="AttackForm.All"/>.</summary>
    public required string Form { get; init; }

    /// <summary>How grave it was on the default ladder, from 1 to 10, and why.</summary>
    public required CodedRung Rung { get; init; }

    /// <summary>How sure governments were within a day that it was done, from 0 to 1.</summary>
    public required double ActPlain { get; init; }

    /// <summary>How sure they were of its author, from 0 to 1.</summary>
    public required double AuthorPlain { get; init; }

    /// <summary>The dead, or <c>war</c> or <c>unknown</c>.</summary>
    public required string Killed { get; init; }

    /// <summary>How many days it lasted, or <c>years</c>, <c>permanent</c> or <c>unknown</c>.</summary>
    public required string LastedDays { get; init; }

    /// <summary>The treaty that bound an ally of the victim, or stood nearest to doing so.</summary>
    public required string Pact { get; init; }

    /// <summary>The gravest answer of an ally or friend.</summary>
    public required CodedAnswer Answer { get; init; }

    /// <summary>The document in which it was read.</summary>
    public required string Source { get; init; }

    /// <summary>Whether it was seen there.</summary>
    public required bool Seen { get; init; }

    /// <summary>As reports tell of it.</summary>
    internal RealAct Told => new(Name.Split(' ')[0], Place, Form, Rung.Value, Answer.Gravest)
    {
        Day = Answer.Day,
        Killed = Killed,
        HasPact = !Pact.StartsWith("none", StringComparison.Ordinal),
    };

    /// <summary>The name without the date.</summary>
    private string Place => Name[(Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>In a line: <c>2010 Cheonan (sinking of warship, 46 dead): statement on day 0</c>.</summary>
    public string Brief
    {
        get
        {
            string dead = Killed is "0" or "unknown" or "war" ? "" : $", {Killed} dead";
            return $"{Name[..Math.Min(4, Name.Length)]} {Place} ({Form.Replace('_', ' ')}{dead}): {Answer.Brief}";
        }
    }
}

/// <summary>Whether an act was meant.</summary>
public enum CodedActKind
{
    /// <summary>It was meant.</summary>
    Hostile,

    /// <summary>It answered something done before.</summary>
    Provoked,

    /// <summary>The deed is sure, the intent or the hand of a state is not.</summary>
    Disputed,

    /// <summary>Nobody meant it.</summary>
    Accident,

    /// <summary>It never happened; coded is what was perceived.</summary>
    FalseAlarm,
}

/// <summary>A place on the default ladder, from 1 to 10. Equal by all its parts.</summary>
/// <param name="Value">The rung.</param>
/// <param name="Low">The lowest that another coder may give.</param>
/// <param name="High">The highest.</param>
/// <param name="Why">What it rests on.</param>
/// <param name="At">Where it is stated.</param>
public sealed record CodedRung(double Value, double Low, double High, string Why, SourcePosition At);

/// <summary>What an ally or friend of the victim did. Equal by all its parts.</summary>
/// <param name="Gravest">The gravest of its answers.</param>
/// <param name="Day">The day of it, counted from the act; null where none was given.</param>
/// <param name="FirstDay">The day of the first public one.</param>
/// <param name="Note">Who did what; empty where nobody said.</param>
public sealed record CodedAnswer(AnswerKind Gravest, double? Day, double? FirstDay, string Note)
{
    /// <summary><c>sanctions on day 12, the first answer on day 1</c>, or <c>no answer</c>.</summary>
    public string Brief => Gravest == AnswerKind.None
        ? "no answer"
        : SnakeCase.From(Gravest).Replace('_', ' ') + (Day is { } day ? $" on day {MessageText.Number(day)}" : "")
            + (FirstDay < Day ? $", the first answer on day {MessageText.Number(FirstDay.Value)}" : "");
}
