namespace CrisisSim.Scenarios;

/// <summary>Drops inherited entries: <c>leave_out: {members: [Turkey, Canada]}</c>.</summary>
internal sealed class LeaveOut(IReadOnlyList<string> blocks, Problems problems)
{
    /// <summary>What is left of the bases; the blocks remember where an entry was dropped.</summary>
    public Mapping From(Mapping below, Entry leaveOut)
    {
        if (leaveOut.Value is not Mapping stated)
        {
            problems.Error(leaveOut.Value.At,
                $"'leave_out' must be a block with names under {MessageText.Either(blocks)}, as in "
                    + $"{{{blocks[0]}: [A, B]}}");
            return below;
        }

        foreach (Entry entry in stated.Entries) below = Without(below, entry);
        return below;
    }

    private Mapping Without(Mapping below, Entry dropped)
    {
        string key = dropped.Key;
        if (!blocks.Contains(key))
        {
            problems.Error(dropped.KeyAt,
                $"unknown key {MessageText.Quoted(key)} in leave_out{NearestWord.Hint(key, blocks, "it has")}");
            return below;
        }

        if (StatedNames.In(dropped.Value) is not { } names)
        {
            problems.Error(dropped.Value.At, $"{MessageText.Quoted(key)} must be a list of names, as in [A, B]");
            return below;
        }

        if (below.Find(key) is { Value: Mapping block } entry)
            return below.With(key, Without(block, entry, names));
        foreach (Scalar name in names)
            problems.Error(name.At, $"{MessageText.Quoted(name.Text)} cannot be left out: the base states no '{key}'");
        return below;
    }

    private Mapping Without(Mapping block, Entry stated, IReadOnlyList<Scalar> names)
    {
        var leftOut = new Dictionary<string, SourcePosition>(block.LeftOut, StringComparer.Ordinal);
        foreach (Scalar name in names)
        {
            if (block.Find(name.Text) is not null)
            {
                leftOut[name.Text] = name.At;
                continue;
            }

            problems.Error(name.At,
                $"{MessageText.Quoted(name.Text)} is not in the {stated.Key} of the base"
                    + Nearest(name.Text, block, stated));
        }

        return block.Without([.. names.Select(name => name.Text)]) with { LeftOut = leftOut };
    }

    private static string Nearest(string name, Mapping block, Entry stated) =>
        NearestWord.To(name, block.Keys) is { } nearest
            ? $"; did you mean {MessageText.Quoted(nearest)} ({block.Find(nearest)!.KeyAt})?"
            : $"{NearestWord.Hint(name, [.. block.Keys], "there are")} ({stated.KeyAt})";
}
