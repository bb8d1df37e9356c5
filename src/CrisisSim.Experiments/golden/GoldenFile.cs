using System.Globalization;

namespace CrisisSim.Experiments;

/// <summary>
/// The file of golden rows: the numerics version that they are of, how exp, log and pow round where they were made, then
/// a line each. Compared by reference.
/// </summary>
public sealed record GoldenFile(int Version, string Rounding, IReadOnlyDictionary<string, string> Rows)
{
    private const string Heading = "numerics version ", Behind = "; exp, log and pow ", Between = ": ";
    private const int MostNamed = 20;

    /// <summary>The rows that this build carries, which say how it is to play.</summary>
    public static GoldenFile Carried { get; } = Read(CarriedRows.Text);

    /// <summary>Parses what <see cref="Write"/> gives.</summary>
    public static GoldenFile Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] head = lines[0][Heading.Length..].Split(Behind);
        return new GoldenFile(int.Parse(head[0], CultureInfo.InvariantCulture), head[1],
            lines.Skip(1).ToDictionary(line => line[..Split(line)], line => line[(Split(line) + Between.Length)..]));
    }

    /// <summary>The file of rows that this machine played.</summary>
    public static string Write(int version, IEnumerable<GoldenRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return $"{Heading}{version}{Behind}{MachineRounding.Here}\n"
            + string.Concat(rows.Select(row => $"{row.Name}{Between}{row.Value}\n"));
    }

    /// <summary>
    /// Why new rows may not stand in place of these, even if accepted; null where they may: nothing differs, the
    /// version is higher, or the texts of the scenarios differ whose rows do.
    /// </summary>
    public string? Forbids(GoldenFile now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (now.Version < Version)
            return $"The golden rows are of numerics version {Version}, and {now.Version} is lower: it is never "
                + "lowered.";
        string[] changed =
        [
            .. Rows.Where(row => now.Rows.TryGetValue(row.Key, out string? hash) && hash != row.Value)
                .Select(row => row.Key).Where(name => !IsOfChangedText(name, now)),
        ];
        if (changed.Length == 0 || now.Version > Version) return null;
        return $"{changed.Length} of {Rows.Count} golden rows changed while the numerics version is still {Version}:\n"
            + $"{Listed(changed)}\n"
            + "If that is not meant, the change that did it is wrong: restructuring alters no row.\n"
            + "If it is meant, raise NumericsVersion.Current, then run this test with CRISISSIM_ACCEPT=1.\n"
            + (now.Rounding == Rounding
                ? "exp, log and pow round here as they did where the rows were made."
                : "exp, log or pow round otherwise here than where the rows were made: that alone may do it.");
    }

    /// <summary>What differs although it may: it is to be accepted; null where nothing does.</summary>
    public string? Awaits(GoldenFile now)
    {
        ArgumentNullException.ThrowIfNull(now);
        if (now.Version > Version)
            return $"The numerics version is {now.Version}, and the golden rows are still of {Version}: "
                + "run this test with CRISISSIM_ACCEPT=1.";
        string[] others =
        [
            .. Rows.Where(row => now.Rows.GetValueOrDefault(row.Key) != row.Value)
                .Select(row => now.Rows.ContainsKey(row.Key) ? row.Key : $"{row.Key} (gone)"),
            .. now.Rows.Keys.Where(name => !Rows.ContainsKey(name)).Select(name => $"{name} (new)"),
        ];
        return others.Length == 0 ? null
            : $"Shipped scenarios changed, or other rows are held than before:\n{Listed(others)}\n"
                + "If that is meant, run this test with CRISISSIM_ACCEPT=1; the numerics version stays.";
    }

    private static int Split(string line) => line.LastIndexOf(Between, StringComparison.Ordinal);

    private bool IsOfChangedText(string name, GoldenFile now)
    {
        string text = $"{name[..name.IndexOf(", ", StringComparison.Ordinal)]}, {GoldenRows.Text}";
        return Rows.GetValueOrDefault(text) != now.Rows.GetValueOrDefault(text);
    }

    private static string Listed(string[] names)
    {
        string[] rest = names.Length > MostNamed ? [$"and {names.Length - MostNamed} more"] : [];
        return string.Join('\n', names.Take(MostNamed).Concat(rest).Select(name => "  " + name));
    }
}
