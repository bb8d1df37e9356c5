namespace CrisisSim.Scenarios;

/// <summary>
/// A value set from outside the file, as if its line had been edited: what extends the line takes the new value over.
/// <see cref="Value"/> is YAML; <see cref="Path"/> may hold <c>*</c> for every entry. Equal by both.
/// </summary>
public sealed record Override(string Path, string Value)
{
    private const int LongestName = 80;

    /// <summary>The text that it is read from: as it is typed on a command line.</summary>
    internal TextSource Source
    {
        get
        {
            string typed = MessageText.Plain($"--set {Path}={Value}");
            return new TextSource(typed.Length > LongestName ? $"{typed[..LongestName]}…" : typed, Origin.Override);
        }
    }

    /// <summary>From <c>path=value</c>; null when there is no '=' or nothing before it.</summary>
    public static Override? Parse(string text)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') quoted = !quoted;
            if (text[i] == '=' && !quoted)
                return i == 0 ? null : new Override(text[..i].Trim(), text[(i + 1)..].Trim());
        }

        return null;
    }

    /// <summary><c>path=value</c>.</summary>
    public override string ToString() => $"{Path}={Value}";
}
