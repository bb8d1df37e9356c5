using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>
/// A scenario file of the format before this one, written anew in the one that is read. Comments, order and layout stay.
/// </summary>
public sealed class ScenarioMigration
{
    private readonly TextSource source;
    private readonly FormatHistory history;
    private readonly List<Problem> changes = [];

    private ScenarioMigration(TextSource source, FormatHistory history) =>
        (this.source, this.history) = (source, history);

    /// <summary>The version that the file states once it is written anew.</summary>
    public static int Version => FormatVersion.Current;

    /// <summary>The text in the present format; null where nothing can be written.</summary>
    public string? Text { get; private set; }

    /// <summary>Why nothing can be written: with errors. Empty where there is a text.</summary>
    public Problems Problems { get; } = new();

    /// <summary>What was changed, each at its place in the old text: <c>file:line:column: what</c>.</summary>
    public IReadOnlyList<string> Changes =>
        [.. changes.OrderBy(change => change.At).Select(change => $"{change.At}: {change.Text}")];

    /// <summary>The files that it rests on, as it names them; each is migrated by itself.</summary>
    public IReadOnlyList<string> Bases { get; private set; } = [];

    /// <summary>Reads a file and writes it anew. Never throws for what it says.</summary>
    public static ScenarioMigration Of(string path)
    {
        var source = new TextSource(path, Origin.File);
        var migration = new ScenarioMigration(source, FormatHistory.OfScenarios);
        migration.Guard(() => migration.Write(TextFile.Read(path, source)));
        return migration;
    }

    /// <summary>The same for a text, and by another history.</summary>
    internal static ScenarioMigration Of(string text, string name, FormatHistory history)
    {
        var migration = new ScenarioMigration(new TextSource(name, Origin.File), history);
        migration.Guard(() => migration.Write(text));
        return migration;
    }

    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (RefusedTextException refused)
        {
            Problems.Error(refused.At, refused.Message);
        }
    }

    /// <exception cref="RefusedTextException">It cannot be written anew.</exception>
    private void Write(string text)
    {
        Node read = YamlText.Parse(text, source, Problems);
        if (Problems.HasErrors) return;
        if (read is not Mapping old || RootKeys.IsStudy(old))
            throw new RefusedTextException(read.At, "this is no scenario; only scenarios are migrated");
        if (!history.IsOld(old)) throw NotOld(old);
        if (old.Find(BaseKeys.Base) is { } bases)
            Bases = [.. StatedNames.In(bases.Value)?.Select(name => name.Text) ?? []];
        Tell(old);
        Text = Written(text, old);
    }

    private RefusedTextException NotOld(Mapping root)
    {
        int last = history.Current;
        if (root.Find(FormatVersion.Key) is not { } version)
            return new RefusedTextException(root.At, $"the file does not state its format: '{FormatVersion.Key}'");
        return new RefusedTextException(version.Value.At, FormatVersion.FaultOf(version.Value, last)
            ?? $"the file is of format {last} already, which is the one that is read");
    }

    private void Tell(Mapping old)
    {
        foreach (FormatStep step in history.Steps)
        {
            if (step.Change == FormatChange.Added)
                foreach ((Mapping block, string path) in Wanting(old, step))
                    changes.Add(new Problem(block.At, Severity.Warning,
                        step.Tell(ScenarioPath.Join(path, KeyOf(step)))));
            else
                foreach (FoundKey found in NodePaths.Find(old, step.Path))
                    changes.Add(new Problem(found.Entry.KeyAt, Severity.Warning, step.Tell(found.Path)));
        }
    }

    private string Written(string text, Mapping old)
    {
        var editor = new TextEditor(text, source);
        foreach (FormatStep step in history.Steps)
            try
            {
                while (Carry(step, editor)) { }
            }
            catch (RefusedTextException)
            {
                throw ByHand(old, step);
            }

        editor.SetScalar(((Mapping)editor.Root).Find(FormatVersion.Key)!.Value,
            history.Current.ToString(CultureInfo.InvariantCulture));
        if (!MigrationCheck.Holds(old, editor.Root, history)) throw ByHand(old, history.Steps[0]);
        return editor.Text;
    }

    /// <summary>Carries a step out at the first place that still needs it; false once there is none.</summary>
    private static bool Carry(FormatStep step, TextEditor editor)
    {
        if (step.Change == FormatChange.Added)
        {
            if (Wanting(editor.Root, step).FirstOrDefault() is not { Block: { } block }) return false;
            editor.Add(block, KeyOf(step), step.Text, step.Why);
            return true;
        }

        if (NodePaths.Find(editor.Root, step.Path) is not [var found, ..]) return false;
        if (step.Change == FormatChange.Dropped) editor.Drop(found, step.Why);
        else editor.Rename(found, step.Text);
        return true;
    }

    /// <summary>The blocks that lack a key that is added.</summary>
    private static IEnumerable<(Mapping Block, string Path)> Wanting(Node root, FormatStep step) =>
        NodePaths.Blocks(root, step.Path).Where(place => place.Block.Find(KeyOf(step)) is null
            && (place.Path.Length > 0
                || (place.Block.Find(BaseKeys.Base) is null && place.Block.Find(BaseKeys.Fragment) is null)));

    private static string KeyOf(FormatStep step) => ScenarioPath.Parse(step.Path)![^1].Key;

    private static RefusedTextException ByHand(Mapping old, FormatStep step) => new(
        NodePaths.Find(old, step.Path) is [var found, ..] ? found.Entry.KeyAt : old.At,
        "this file is laid out in a way that cannot be changed safely; change these keys by hand");
}
