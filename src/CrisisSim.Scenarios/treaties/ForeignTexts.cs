using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios;

/// <summary>
/// A scenario with wordings of treaties beside its own, among the same members. Their areas are taken to reach the
/// crisis, unless they are to stay as written; all else of a text stands as it is.
/// </summary>
public sealed class ForeignTexts
{
    private ForeignTexts(LoadedScenario loaded, IReadOnlyList<TreatyText> texts) => (Loaded, Texts) = (loaded, texts);

    /// <summary>The scenario; its declarations hold the foreign ones too.</summary>
    public LoadedScenario Loaded { get; }

    /// <summary>The foreign texts in the order in which they were asked for.</summary>
    public IReadOnlyList<TreatyText> Texts { get; }

    /// <summary>Treaties that do not fit this alliance, each with the first thing that is wrong.</summary>
    public IReadOnlyList<(string Treaty, string Why)> LeftOut { get; private init; } = [];

    /// <summary>The text that the others are set against: the scenario's own in force, else its first.</summary>
    public Declaration Own => Loaded.Own;

    /// <summary>Reads a scenario and lays texts of treaties beside its own.</summary>
    /// <param name="path">The scenario, as it was named.</param>
    /// <param name="settings">Values set from outside, which stand in place of the file's.</param>
    /// <param name="asked">The treaties, each with the name of the declaration that is meant.</param>
    /// <param name="asWritten">Whether their areas stay as written.</param>
    /// <param name="problems">Every problem, warnings too.</param>
    /// <returns>Null where the scenario itself holds an error.</returns>
    public static ForeignTexts? TryRead(string path, IReadOnlyList<Override> settings,
        IReadOnlyList<(TreatyHead Treaty, string Text)> asked, bool asWritten, out Problems problems)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (LoadedScenario.TryRead(path, settings, out problems) is not { } own) return null;
        var leftOut = new List<(string, string)>();
        var fit = asked.ToList();
        ScenarioFile file = Laid(own, fit);
        LoadedScenario? whole = Composed(file, own, settings, fit, out Problems found);
        if (whole is null)
        {
            foreach ((TreatyHead treaty, string text) in asked)
                if (FaultOf(own, settings, treaty) is { } fault && fit.Remove((treaty, text)))
                    leftOut.Add((treaty.Name, fault));
            file = Laid(own, fit);
            whole = Composed(file, own, settings, fit, out found);
        }
        if (whole is null)
        {
            // each fits by itself, and not beside the others
            leftOut.AddRange(fit.Select(one => (one.Treaty.Name, FirstError(found)!)));
            return new ForeignTexts(own, []) { LeftOut = leftOut };
        }
        string[] areas = [.. AreasOf(own.Scenario)];
        TreatyText[] texts = [.. fit.Select(one => Foreign(one.Treaty, whole.Declaration(one.Text), areas, own.Scenario))];
        Override[] reached = asWritten ? [] : [.. texts.SelectMany(text => Reaching(text, whole.Scenario, areas))];
        if (reached.Length == 0) return new ForeignTexts(whole, texts) { LeftOut = leftOut };
        if (Composed(file, own, [.. settings, .. reached], fit, out found) is not { } moved)
        {
            problems = found;
            return null;
        }
        return new ForeignTexts(moved, [.. texts.Select(text => text with { Text = moved.Declaration(text.Text.Name) })])
        {
            LeftOut = leftOut,
        };
    }

    private static TreatyText Foreign(TreatyHead treaty, Declaration text, string[] areas, Scenario scenario) =>
        new(text)
        {
            Treaty = treaty.Name,
            Articles = treaty.Articles,
            ForeignAreas = text.Triggers[scenario.Incident.Domain].Areas is { Count: > 0 } named && !areas.All(named.Contains) ? named : [],
        };

    /// <summary>The areas in which the crisis lies, and so all that the attacker may do instead.</summary>
    private static IEnumerable<string> AreasOf(Scenario scenario) =>
        scenario.Incidents.Select(one => one.Area).Distinct();

    /// <summary>What makes a text reach the crisis where its areas do not: the areas of its lines alone.</summary>
    private static IEnumerable<Override> Reaching(TreatyText foreign, Scenario scenario, string[] areas)
    {
        string at = $"{RootKeys.Declarations}.\"{foreign.Text.Name}\"";
        Declaration text = foreign.Text;
        foreach (Domain domain in scenario.Incidents.Select(one => one.Domain)
            .Concat(scenario.Menu.Select(one => one.Domain)).Distinct())
            if (text.Triggers[domain].Areas is { Count: > 0 } named && !areas.All(named.Contains))
                yield return Set($"{at}.triggers.{SnakeCase.From(domain)}.areas", named, areas);
        if (text.Consultation.Areas is { Count: > 0 } consults && !areas.All(consults.Contains))
            yield return Set($"{at}.consultation.areas", consults, areas);
        if (text.Measures.Areas is { Count: > 0 } takes && !areas.All(takes.Contains))
            yield return Set($"{at}.measures.areas", takes, areas);
    }

    private static Override Set(string path, IReadOnlyList<string> named, string[] areas) => new(path,
        $"[{string.Join(", ", named.Concat(areas).Distinct().Select(area => $"\"{area}\""))}]");

    private static string? FaultOf(LoadedScenario own, IReadOnlyList<Override> settings, TreatyHead treaty) =>
        FirstError(ScenarioFile.OfText(Text(own.Path, [treaty]), Name(own.Path)).Bind(settings).Problems);

    private static string? FirstError(Problems found) =>
        found.Sorted().FirstOrDefault(one => one.Severity == Severity.Error)?.ToString();

    private static ScenarioFile Laid(LoadedScenario own, IReadOnlyList<(TreatyHead Treaty, string Text)> texts) =>
        ScenarioFile.OfText(Text(own.Path, [.. texts.Select(one => one.Treaty).DistinctBy(one => one.Path)]),
            Name(own.Path));

    private static LoadedScenario? Composed(ScenarioFile file, LoadedScenario own, IReadOnlyList<Override> settings,
        IReadOnlyList<(TreatyHead Treaty, string Text)> texts, out Problems found) => LoadedScenario.From(
        file, (own.Path, settings), (own, [.. texts.Select(one => one.Text)]), out found);

    /// <summary>A file that lays the scenario over the treaties, so that its own words go first.</summary>
    private static string Text(string path, IReadOnlyList<TreatyHead> treaties) =>
        $"{FormatVersion.Key}: {FormatVersion.Current}\n{BaseKeys.Base}:\n" + string.Concat(treaties
            .Select(one => one.Path).Append(LibraryShelf.PathOf(path)).Select(one => $"  - {Quoted(one)}\n"));

    private static string Quoted(string path)
    {
        string whole = File.Exists(path) ? Path.GetFullPath(path) : path;
        return $"'{whole.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary>A name for the file in messages; it stands nowhere.</summary>
    private static string Name(string path) => $"{Path.GetFileName(path)} with treaties";
}
