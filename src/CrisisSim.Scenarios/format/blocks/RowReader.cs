namespace CrisisSim.Scenarios;

/// <summary>
/// Reads one object's rows into values, and reports every key that does not belong, is missing, or does not fit.
/// </summary>
internal sealed class RowReader(Rows rows, string noun, Mapping mapping, ReadingContext at)
{
    private readonly HashSet<string> meant = [];

    public bool TryRead(Values values)
    {
        bool sound = KnowsEveryKey();
        foreach (Row row in rows.All) sound &= TryRow(row, values);
        return sound && ObeysRules(values);
    }

    private bool KnowsEveryKey()
    {
        var keys = rows.All.Select(row => row.Key).ToList();
        bool sound = true;
        foreach (Entry entry in mapping.Entries)
        {
            if (keys.Contains(entry.Key)) continue;
            sound = false;
            var absent = keys.Where(key => mapping.Find(key) is null).ToList();
            if (NearestWord.To(entry.Key, absent) is { } meant) this.meant.Add(meant);
            at.Problems.Error(entry.KeyAt,
                $"unknown key {MessageText.Quoted(entry.Key)} in {noun}{NearestWord.Hint(entry.Key, keys, "it has")}");
        }

        return sound;
    }

    private bool TryRow(Row row, Values values)
    {
        Entry? entry = mapping.Find(row.Key);
        if (entry is null) return TryAbsent(row, values);
        if (entry.Value.IsMissing)
        {
            at.Problems.Error(entry.KeyAt,
                $"key {MessageText.Quoted(row.Key)} has no value; give one or delete the line");
            return false;
        }

        if (row.IsOptional && entry.Value.IsNone && !row.Kind.TakesNone) return true;
        return TryNode(row, entry.Value, at.Into(row.Key, entry.KeyAt), values);
    }

    private bool TryAbsent(Row row, Values values)
    {
        if (row.DefaultIn(mapping) is { } node)
            return TryNode(row, row.Kind.Resolve(node, Grounds.None, at.Session), at.Into(row.Key, at.At), values);
        if (row.IsOptional) return true;
        // A key that was misspelt, or would be taken over from an entry that is not there, is reported where that is
        // said.
        if (at.IsPartial || meant.Contains(row.Key)) return false;
        at.Problems.Error(at.At, $"{noun} needs the key {MessageText.Quoted(row.Key)}: {row.Doc}");
        return false;
    }

    private static bool TryNode(Row row, Node node, ReadingContext inner, Values values)
    {
        if (!row.Kind.TryReadAny(node, inner, out object? value)) return false;
        values.Set(row, node, value);
        return true;
    }

    private bool ObeysRules(Values values)
    {
        bool sound = true;
        foreach (Rule rule in rows.Rules)
        {
            bool isDoubt = rule.IsDoubt;
            if ((isDoubt && at.IsPartial) || rule.Fault(values) is not { } fault) continue;
            sound &= isDoubt;
            HashSet<Row> asked = AskedBy(rule, values);
            SourcePosition place = rule.At is { } row ? values.PositionOf(row, asked) : at.At;
            fault += values.Elsewhere(asked, place);
            if (isDoubt) at.Problems.Warning(place, fault);
            else at.Problems.Error(place, fault);
        }

        return sound;
    }

    private static HashSet<Row> AskedBy(Rule rule, Values values)
    {
        var asked = new HashSet<Row>();
        values.Asked = asked;
        _ = rule.Fault(values);
        values.Asked = null;
        return asked;
    }
}
