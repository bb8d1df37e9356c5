using System.CommandLine.Parsing;
using CrisisSim.Model;

namespace CrisisSim.Cli;

/// <summary>Reads what <c>design</c> alone takes.</summary>
internal static class DesignParsers
{
    /// <summary>Provisions with commas between them, each once.</summary>
    public static Func<ArgumentResult, IReadOnlyList<Provision>?> Provisions(string option) => result =>
    {
        string[] known = [.. Enum.GetValues<Provision>().Select(Names.Key)];
        var provisions = new List<Provision>();
        foreach (string name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            int place = Array.IndexOf(known, name);
            if (place < 0) result.AddError($"{option} takes provisions with commas between them, not '{name}'; {NearestName.Hint(name, known)}");
            else if (!provisions.Contains(Enum.GetValues<Provision>()[place])) provisions.Add(Enum.GetValues<Provision>()[place]);
        }
        return provisions;
    };
}
