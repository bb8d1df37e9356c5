using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>Holds a study against its scenario.</summary>
internal sealed class StudyBinding
{
    private readonly string _path;
    private readonly Loaded<StatedStudy> _stated;
    private readonly StatedStudy _study;
    private readonly IReadOnlyList<Override> _settings;
    private readonly Problems _problems = new();

    public StudyBinding(string path, Loaded<StatedStudy> stated, IReadOnlyList<Override> settings)
    {
        (_path, _stated, _study, _settings) = (path, stated, stated.Value!, settings);
        _problems.AddAll(stated.Problems);
    }

    public LoadedStudy Bind(ulong? seed)
    {
        var nothing = new LoadedStudy { Problems = _problems };
        var file = new StudyFolder(_path).Find(_study.Scenario, "scenario file", _problems);
        if (file is null) return nothing;
        var scenario = new StudyScenario(ScenarioFile.Open(file), _settings);
        _problems.AddAll(scenario.Plain.Problems);
        if (scenario.Plain.Value is not { } plain) return nothing;
        var wordings = Wordings(plain);
        var points = new StudyPoints(_path, _study, _problems);
        var factors = new FactorsBinding(scenario, _problems).Bind(_study.Factors, points);
        CheckDesign();
        if (factors is null || _problems.Forbid) return nothing;
        return new LoadedStudy
        {
            Problems = _problems,
            Value = Made(file, wordings, factors, seed),
            Hash = points.Hash(_stated.Hash),
            ScenarioHash = scenario.Plain.Hash,
            Plain = plain,
            ScenarioAt = scenario.At,
        };
    }

    private Study Made(string file, IReadOnlyList<string> wordings, BoundFactors factors, ulong? seed) => new()
    {
        Title = _study.Title,
        ScenarioFile = file,
        Wordings = wordings,
        Factors = factors.Factors,
        Design = new StudyDesign
        {
            Kind = _study.Design.Kind,
            Size = _study.Design.Size,
            Levels = _study.Design.Levels == 0 ? 5 : _study.Design.Levels,
            Listed = factors.Points,
        },
        Replications = _study.Replications,
        Seed = seed ?? _study.Seed,
    };

    private IReadOnlyList<string> Wordings(Scenario scenario)
    {
        IReadOnlyList<string> known = [.. scenario.Declarations.Select(declaration => declaration.Name)];
        var stated = _study.Wordings;
        for (var i = 0; i < stated?.Count; i++)
        {
            var name = stated[i].Text;
            if (!known.Contains(name)) _problems.Error(stated[i].At, $"there is no declaration {Show.Quoted(name)} in the scenario{Closest.Hint(name, known, "there are")}");
            else if (stated.Take(i).Any(other => other.Text == name)) _problems.Error(stated[i].At, $"the declaration {Show.Quoted(name)} stands twice");
        }

        IReadOnlyList<string> wordings = stated is null ? known : [.. stated.Select(each => each.Text)];
        if (wordings.Count < 2 && _study.Replications.UntilSign)
            _problems.Error(_study.ReplicationsAt, "'adaptive' asks for the sign of a difference, and there is only one wording; name two or more in 'wordings'");
        return wordings;
    }

    private void CheckDesign()
    {
        var most = _study.Design.Kind switch
        {
            DesignKind.Sobol => Statistics.SobolSequence.MostDimensions,
            DesignKind.Saltelli => Statistics.SaltelliDesign.MostFactors,
            _ => int.MaxValue,
        };
        if (_study.Factors.Count > most) _problems.Error(_study.DesignAt, $"this design takes at most {Show.Count(most)} factors, and there are {Show.Count(_study.Factors.Count)}");
    }
}
