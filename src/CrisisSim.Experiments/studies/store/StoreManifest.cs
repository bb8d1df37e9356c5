using System.Globalization;

namespace CrisisSim.Experiments;

/// <summary>What a study's database says of itself.</summary>
internal sealed record StoreManifest
{
    private const string AskedKey = "trials", MoreKey = "more", PendingKey = "more_pending";
    private const string Yes = "yes", WordingsKey = "wording_titles", FactorsKey = "factor_titles", KineticKey = "kinetic";
    private const string NumericsKey = "numerics_version", CommitKey = "commit", RuntimeKey = "runtime";
    private const string ProcessorKey = "processor", GoldenKey = "golden_rows", FirstKey = "first_rows";

    public required string Title { get; init; }

    public required string Study { get; init; }

    /// <summary>What sentences call the texts and the factors.</summary>
    public StudyTitles Titles { get; init; } = StudyTitles.None;

    public required string ScenarioFile { get; init; }

    public required string ScenarioHash { get; init; }

    public required string Version { get; init; }

    /// <summary>The builds that played it, all of one numerics version.</summary>
    public required Build Build { get; init; }

    public required ulong Seed { get; init; }

    public required StudyShard Shard { get; init; }

    /// <summary>How many crises are asked for, in words that only equal asking gives.</summary>
    public required string Asked { get; init; }

    /// <summary>
    /// Checksum of the rows of a few crises that every part of the study plays; null where a build wrote it that did
    /// not say, or no point can be played.
    /// </summary>
    public string? FirstRows { get; init; }

    /// <summary>Crises that were added at each point since.</summary>
    public int More { get; init; }

    /// <summary>Those of them that were added last and are not all played; 0 for none.</summary>
    public int Pending { get; init; }

    /// <summary>The manifest of a study that is about to be played.</summary>
    public static StoreManifest From(StudyPlan plan) => new()
    {
        Title = plan.Study.Title,
        Study = StudyIdentity.Compute(plan),
        Titles = StudyTitles.From(plan.Study),
        ScenarioFile = plan.Study.ScenarioFile,
        ScenarioHash = plan.ScenarioHash,
        Version = plan.Version,
        Build = plan.Build,
        Seed = plan.Study.Seed,
        Shard = plan.Shard,
        Asked = AskedBy(plan.Study.Replications),
    };

    /// <exception cref="ResultFileException">A key is missing, or has a value that it cannot have.</exception>
    public static StoreManifest Read(StoreFile file)
    {
        Dictionary<string, string> values = file.Reading(() => file
            .Rows("SELECT key, value FROM manifest")
            .ToDictionary(row => row.GetString(0), row => row.GetString(1), StringComparer.Ordinal));
        string Text(string key) =>
            values.TryGetValue(key, out string? value)
                ? value
                : throw new ResultFileException($"'{file.Path}' is damaged: its manifest lacks '{key}'.");
        string Later(string key, string otherwise) => values.GetValueOrDefault(key, otherwise);
        int Count(string key, string text, int least) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count >= least
                ? count
                : throw Wrong(file, key, text);
        return new StoreManifest
        {
            Title = Text("title"),
            Study = Text("study"),
            Titles = new StudyTitles(Lines(Later(WordingsKey, "")), Lines(Later(FactorsKey, "")),
                Later(KineticKey, Yes) == Yes),
            ScenarioFile = Text("scenario_file"),
            ScenarioHash = Text("scenario_hash"),
            Version = Text("version"),
            Build = new Build(
                Count(NumericsKey, Later(NumericsKey, Whole(Build.Unrecorded.NumericsVersion)), least: 1),
                Later(CommitKey, Build.Unrecorded.Commit),
                Later(RuntimeKey, Build.Unrecorded.Runtime))
            {
                Processor = Later(ProcessorKey, Build.Unknown),
                GoldenRows = Later(GoldenKey, Build.Unknown),
            },
            Seed = ulong.TryParse(Text("seed"), NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
                ? seed
                : throw Wrong(file, "seed", Text("seed")),
            Shard = StudyShard.Parse(Text("shard")) ?? throw Wrong(file, "shard", Text("shard")),
            Asked = Text(AskedKey),
            FirstRows = values.GetValueOrDefault(FirstKey),
            More = Count(MoreKey, Text(MoreKey), least: 0),
            Pending = Count(PendingKey, Text(PendingKey), least: 0),
        };
    }

    /// <summary>What stands under its key; null where nothing does.</summary>
    /// <exception cref="ResultFileException">It is no version.</exception>
    public static int? NumericsVersionOf(StoreFile file) =>
        file.One("SELECT value FROM manifest WHERE key = $key", ("$key", NumericsKey)) is null
            ? null
            : Read(file).Build.NumericsVersion;

    private static ResultFileException Wrong(StoreFile file, string key, string value) =>
        ResultFileException.Damaged(file.Path, "its table 'manifest'", $"'{key}' cannot be {InertText.Quoted(value)}");

    /// <summary>Writes it, within a transaction of the caller.</summary>
    public void Write(StoreFile file)
    {
        (string, string)[] rows =
        [
            ("program", "crisissim"), ("title",
                Title), ("study", Study), ("scenario_file", ScenarioFile), ("scenario_hash", ScenarioHash),
            ("version", Version), (NumericsKey,
                Whole(Build.NumericsVersion)), (CommitKey, Build.Commit), (RuntimeKey, Build.Runtime),
            (ProcessorKey, Build.Processor), (GoldenKey, Build.GoldenRows),
            ("seed", Seed.ToString(CultureInfo.InvariantCulture)), ("shard", Shard.ToString()), (AskedKey, Asked),
            (WordingsKey, string.Join('\n', Titles.Wordings)), (FactorsKey, string.Join('\n', Titles.Factors)),
            (KineticKey, Titles.IsKinetic ? Yes : "no"),
            (MoreKey, Whole(More)), (PendingKey, Whole(Pending)), ("batch", Whole(Batch.Size)),
        ];
        foreach ((string key, string value) in FirstRows is { } first ? [.. rows, (FirstKey, first)] : rows)
            file.Execute("INSERT INTO manifest VALUES ($key, $value) ON CONFLICT (key) DO UPDATE SET value = $value",
                ("$key", key), ("$value", value));
    }

    /// <summary>Refuses a study other than the one that the file was begun with.</summary>
    /// <exception cref="ResultFileException">It is another study, seed, scenario, shard, version or numerics
    /// version.</exception>
    public void Require(StoreManifest other, string path)
    {
        string? differs = Seed != other.Seed ? FormattableString.Invariant($"with seed {Seed}, not {other.Seed}")
            : ScenarioHash != other.ScenarioHash
                ? "on another scenario, on an earlier state of it, or with other settings"
            : Study != other.Study ? "on other points or wordings: it is another study"
            : Shard != other.Shard ? $"as shard {Shard}, not {other.Shard}"
            : Version != other.Version
                ? $"by version {Version}, not {other.Version}, and crises of two versions do not mix"
            : Build.NumericsVersion != other.Build.NumericsVersion ? Numerics(other.Build.NumericsVersion)
            : null;
        if (differs is not null)
            throw new ResultFileException(
                $"'{path}' was played {differs}; it is left as it is, and another directory can be named.")
            {
                IsOfElse = true
            };
    }

    /// <summary>Refuses to go on with what another build played, though both say the same numerics version.</summary>
    /// <param name="path">The file that holds what was played.</param>
    /// <param name="now">The build that is to go on.</param>
    /// <param name="apart">What differs, in words.</param>
    /// <exception cref="ResultFileException">Always.</exception>
    public void RefuseBuild(string path, Build now, string apart) => throw new ResultFileException(
        FormattableString.Invariant(
            $"'{path}' was played otherwise than this build plays, though both say numerics version ")
        + $"{Build.NumericsVersion}: {apart}. It is of {Build.Told}; this is {now.Told}. It is left as it is: go on "
        + "with the build that played it, or name another directory and play all of it anew.")
    {
        IsApart = true
    };

    private string Numerics(int other) =>
        FormattableString.Invariant(
            $"under numerics version {Build.NumericsVersion}, not {other}, and crises of two do not mix");

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string AskedBy(Replications asked)
    {
        int most = Math.Max(asked.Most, asked.Trials);
        return FormattableString.Invariant(
            $"{asked.Trials} to {most}; {asked.Endpoint?.Key}; {asked.Precision}; {asked.UntilSign}");
    }
}
