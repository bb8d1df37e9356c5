using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>Holds a study against its scenario.</summary>
internal sealed class StudyBinding
{
    private readonly string path;
    private readonly Loaded<StatedStudy> stated;
    private readonly StatedStudy study;
    private readonly IReadOnlyList<Override> settings;
    private readonly Problems problems = new();

    public StudyBinding(string path, Loaded<StatedStudy> stated, IReadOnlyList<Override> settings)
    {
        (this.path, this.stated, study, this.settings) = (path, stated, stated.Value!, settings);
        problems.AddAll(stated.Problems);
    }

    public LoadedStudy Bind(ulong? seed)
    {
        var nothing = new LoadedStudy { Problems = problems };
        string? file = new StudyFolder(path).Find(study.Scenario, "scenario file", problems);
        if (file is null) return nothing;
        var scenario = new StudyScenario(ScenarioFile.Open(file), settings);
        problems.AddAll(scenario.Plain.Problems);
        if (scenario.Plain.Value is not { } plain) return nothing;
        IReadOnlyList<string> wordings = Wordings(plain);
        var points = new StudyPoints(path, study, problems);
        BoundFactors? factors = new FactorsBinding(scenario, problems).Bind(study.Factors, points);
        CheckDesign();
        if (factors is null || problems.HasErrors) return nothing;
        return new LoadedStudy
        {
            Problems = problems,
            Value = Made(file, wordings, factors, seed) with
            {
                WordingTitles = [.. wordings.Select(name => plain.Declarations.First(one => one.Name == name).Title())],
                IsKinetic = plain.Incident.Domain.IsKinetic(),
            },
            Hash = points.Hash(stated.Hash),
            ScenarioHash = scenario.Plain.Hash,
            Plain = plain,
            ScenarioAt = scenario.At,
        };
    }

    private Study Made(string file, IReadOnlyList<string> wordings, BoundFactors factors, ulong? seed) => new()
    {
        Title = study.Title,
        ScenarioFile = file,
        Wordings = wordings,
        Factors = factors.Factors,
        Design = new StudyDesign
        {
            Kind = study.Design.Kind,
            Size = study.Design.Size,
            Levels = study.Design.Levels == 0 ? 5 : study.Design.Levels,
            Listed = factors.Points,
            Labels = factors.Labels,
        },
        Replications = study.Replications,
        Seed = seed ?? study.Seed,
    };

    private IReadOnlyList<string> Wordings(Scenario scenario)
    {
        IReadOnlyList<string> known = [.. scenario.Declarations.Select(declaration => declaration.Name)];
        IReadOnlyList<StatedText>? stated = study.Wordings;
        for (int i = 0; i < stated?.Count; i++)
        {
            string name = stated[i].Text;
            if (!known.Contains(name))
                problems.Error(stated[i].At,
                    $"there is no declaration {MessageText.Quoted(name)} in the "
                        + $"scenario{NearestWord.Hint(name, known, "there are")}");
            else if (stated.Take(i).Any(other => other.Text == name))
                problems.Error(stated[i].At, $"the declaration {MessageText.Quoted(name)} stands twice");
        }

        IReadOnlyList<string> wordings = stated is null ? known : [.. stated.Select(each => each.Text)];
        if (wordings.Count < 2 && study.Replications.UntilSign)
            problems.Error(study.ReplicationsAt,
                "'adaptive' asks for the sign of a difference, and there is only one wording; name two or more in "
                    + "'wordings'");
        return wordings;
    }

    private void CheckDesign()
    {
        int most = study.Design.Kind switch
        {
            DesignKind.Sobol => Statistics.SobolSequence.MostDimensions,
            DesignKind.Saltelli => Statistics.SaltelliDesign.MostFactors,
            DesignKind.Factorial or DesignKind.OneAtATime or DesignKind.LatinHypercube or DesignKind.Morris
                or DesignKind.Points => int.MaxValue,
            _ => throw new InvalidOperationException($"Nothing says how many factors '{study.Design.Kind}' takes."),
        };
        if (study.Factors.Count > most)
            problems.Error(study.DesignAt,
                $"this design takes at most {MessageText.Count(most)} factors, and there are "
                    + $"{MessageText.Count(study.Factors.Count)}");
    }
}

/// <summary>Makes the factors of a study: what they set, and the values they take.</summary>
internal sealed class FactorsBinding(StudyScenario scenario, Problems problems)
{
    /// <summary>Null after an error.</summary>
    public BoundFactors? Bind(IReadOnlyList<StatedFactor> stated, StudyPoints points)
    {
        var paths = new FactorPaths(scenario, problems);
        FactorCheck?[] checks = [.. stated.Select(factor => paths.Resolve(factor) is { } reached
            ? new FactorCheck(scenario, problems, factor.Name, reached)
            : null)];
        PointsList? list = points.List([.. stated.Select(factor => factor.Name)]);
        if (points.Are && list is null) return null;
        var factors = new List<Factor>();
        var listed = new List<IReadOnlyList<FactorValue>>();
        for (int k = 0; k < stated.Count; k++)
        {
            if (checks[k] is not { } check) continue;
            IReadOnlyList<FactorValue>? column = list is null ? null : FactorDomains.Column(list.Columns[k], check);
            if (list is not null && column is null) continue;
            if (Made(stated[k], check, column) is { } factor) factors.Add(factor);
            if (column is not null) listed.Add(column);
        }

        return factors.Count < stated.Count ? null : new BoundFactors(factors, Transposed(listed), list?.Labels ?? []);
    }

    private static Factor? Made(StatedFactor stated, FactorCheck check, IReadOnlyList<FactorValue>? column)
    {
        bool ofScenario = stated is { Levels: null, Range: null, Distribution: null };
        if (ofScenario && column is not null)
            return Made(stated, check.Paths,
                new FactorLevels([.. column.DistinctBy(value => value.Text).OrderBy(value => value.Number)]));
        if (!ofScenario)
            return FactorDomains.Bind(stated, check) is { } domain ? Made(stated, check.Paths, domain) : null;
        return ScenarioRanges.Find(stated, check) is var (paths, range) ? Made(stated, paths, range) : null;
    }

    private static Factor Made(StatedFactor stated, IReadOnlyList<string> paths, FactorDomain domain) =>
        new() { Name = stated.Name, Title = stated.Title, Paths = paths, Domain = domain };

    private static IReadOnlyList<IReadOnlyList<FactorValue>> Transposed(List<IReadOnlyList<FactorValue>> columns) =>
        columns.Count == 0 ? [] : [.. Enumerable
            .Range(0, columns[0].Count)
            .Select(row => (IReadOnlyList<FactorValue>)[.. columns.Select(column => column[row])])];
}

/// <summary>The range over which a factor moves that states none: that of the number in the scenario.</summary>
internal static class ScenarioRanges
{
    /// <summary>
    /// The paths to set and their values: a distribution is stretched so that its median moves over the range. Null
    /// after an error.
    /// </summary>
    public static (IReadOnlyList<string> Paths, FactorDomain Domain)? Find(StatedFactor stated, FactorCheck check)
    {
        SourcePosition at = stated.Paths[0].At;
        var ranges = new List<(string Path, FactorRange Domain)>();
        foreach (string path in check.Paths)
        {
            if (check.Scenario.Number(path) is not { Range: { } range, Movable: true } entry
                || range.Low >= range.High)
            {
                check.Refuse(at,
                    $"the scenario gives no range to {MessageText.Quoted(path)}; add 'levels', 'range' or "
                        + "'distribution'");
                return null;
            }

            ranges.Add(entry.IsRandom ? Stretch(entry, range) : (path, Plain(entry, range)));
        }

        if (ranges.Any(one => one.Domain != ranges[0].Domain))
        {
            check.Refuse(at,
                "the scenario gives different ranges to the values that this path names; add a 'range' for "
                    + "all of them");
            return null;
        }

        IReadOnlyList<string> paths = [.. ranges.Select(one => one.Path)];
        FactorRange domain = ranges[0].Domain with
        {
            Logarithmic = stated.Scale == FactorScale.Log && ranges[0].Domain.Low > 0
        };
        return Tried(domain, at, check.On(paths)) ? (paths, domain) : null;
    }

    private static bool Tried(FactorRange domain, SourcePosition at, FactorCheck check) =>
        check.TryNumber(new StatedText(domain.At(0).Text, at),
            out _) & check.TryNumber(new StatedText(domain.At(1).Text, at), out _);

    private static FactorRange Plain(LedgerEntry entry, PlausibleRange range) =>
        new(range.Low, range.High) { Unit = FactorNumbers.Unit("", entry), Whole = entry.IsWhole };

    private static (string Path, FactorRange Domain) Stretch(LedgerEntry entry, PlausibleRange range) =>
        (entry.StretchPath,
            new FactorRange(entry.Stretch * range.Low / entry.Value, entry.Stretch * range.High / entry.Value));
}

/// <summary>
/// The factors of a study, and the points of its list in their order with what they are called; neither for other designs.
/// </summary>
internal sealed record BoundFactors(IReadOnlyList<Factor> Factors, IReadOnlyList<IReadOnlyList<FactorValue>> Points,
    IReadOnlyList<string> Labels);
