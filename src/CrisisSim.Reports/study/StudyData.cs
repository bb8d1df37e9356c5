namespace CrisisSim.Reports;

/// <summary>A study that was played, and the number of it that is meant.</summary>
public sealed record StudyData(StudyResults Results, StudyQuestion Question)
{
    /// <summary>The database that was read.</summary>
    public required string Database { get; init; }

    /// <summary>The directory that it lies in.</summary>
    public string Place => Path.GetDirectoryName(Database) is { Length: > 0 } directory ? directory : Database;

    /// <summary>The number in words.</summary>
    public string Words => Question.Words(Results);

    /// <summary>What it measures, for pictures and tables.</summary>
    public Measurand Measured
    {
        get
        {
            var endpoint = Measurand.For(Question.Endpoint);
            return Question.IsDifference
                ? endpoint with
                {
                    Name = $"difference in {Question.Endpoint.Name}",
                    Unit = endpoint.DifferenceUnit ?? endpoint.Unit,
                    DifferenceUnit = null,
                    HigherIsBetter = null
                }
                : endpoint;
        }
    }

    /// <summary>The outcome as pictures call it.</summary>
    public Measurand Titled => Measurand.Titled(Question.Endpoint, Results.Titles.IsKinetic);

    /// <summary>The number as pictures call it: the outcome under a text, or its change between two.</summary>
    public Measurand Pictured
    {
        get
        {
            Measurand titled = Titled;
            var words = new SituationWords(Results);
            return Question.IsDifference
                ? titled with
                {
                    Name = $"{titled.Name}: change from {words.Text(0)} to {words.Text(Question.Wording)}",
                    Unit = titled.DifferenceUnit ?? titled.Unit,
                    DifferenceUnit = null,
                    HigherIsBetter = null
                }
                : titled with { Name = $"{titled.Name} under {words.Text(Question.Wording)}" };
        }
    }

    /// <summary>Where figures of it come from.</summary>
    public Provenance From(string command) => Origins.From(Results, command);
}
