using System.Diagnostics;
using System.Globalization;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Whatever the tool reads, it answers: no fault of its own, within five seconds and a GiB, nothing that acts on a terminal,
/// and every refusal with its file and place. Every build tries a fixed sample; with CRISISSIM_HOSTILE=100000 in the
/// environment so many, from number CRISISSIM_HOSTILE_FROM on, of the kind CRISISSIM_HOSTILE_KIND alone where that is set; what
/// comes of it is also written to the file of CRISISSIM_HOSTILE_LOG as it goes.
/// </summary>
public sealed class Hostile_input
{
    private const long InEveryBuild = 300;

    private const int Told = 20;

    [Fact]
    public void Is_answered_in_words_with_its_place()
    {
        using var sound = new HostileFiles();
        using var folder = new Folder();
        var draw = new HostileDraw(sound, folder.Path);
        long from = Stated("CRISISSIM_HOSTILE_FROM", 0), count = Stated("CRISISSIM_HOSTILE", InEveryBuild);
        string? kind = Environment.GetEnvironmentVariable("CRISISSIM_HOSTILE_KIND");
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        List<string> faults = [];
        var clock = Stopwatch.StartNew();
        for (long number = from; number < from + count; number++)
        {
            HostileCase hostile = draw.Draw(number);
            if (kind is { Length: > 0 } && hostile.Kind != kind) continue;
            counts[hostile.Kind] = counts.GetValueOrDefault(hostile.Kind) + 1;
            if (HostileRun.Fault(hostile) is { } fault)
            {
                faults.Add($"{number} ({hostile.Kind}): {string.Join(' ', hostile.Arguments)}\n  {InertText.From(fault)}");
                Log(faults[^1]);
            }
            if ((number - from + 1) % 1000 == 0)
                Log(FormattableString.Invariant(
                    $"{number - from + 1} inputs, {faults.Count} faults, {clock.Elapsed.TotalSeconds:0} s"));
        }
        Log($"{counts.Values.Sum()} inputs: {string.Join(", ", counts.Select(kind => $"{kind.Value} {kind.Key}"))}; {faults.Count} faults");
        faults.ShouldBeEmpty(string.Join('\n', faults.Take(Told)));
    }

    /// <summary>What is changed was sound, so that the change is tried and nothing before it.</summary>
    [Fact]
    public void Is_made_of_files_and_lines_that_are_sound()
    {
        using var sound = new HostileFiles();
        using var folder = new Folder();
        var draw = new HostileDraw(sound, folder.Path);
        HostileDraw.Lines.Select(line => (Line: string.Join(' ', line), Ran: Here.Run(draw.Sound(line))))
            .Where(of => of.Ran.Code is not (0 or 4)).Select(of => $"{of.Line}: {of.Ran.Error}").ShouldBeEmpty();
    }

    private static long Stated(string variable, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out long stated)
            ? stated
            : otherwise;

    private static void Log(string line)
    {
        if (Environment.GetEnvironmentVariable("CRISISSIM_HOSTILE_LOG") is { Length: > 0 } log)
            File.AppendAllText(log, line + "\n");
    }
}
