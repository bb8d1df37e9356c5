namespace CrisisSim.Cli;

/// <summary>A command line as one would type it into a POSIX shell.</summary>
internal static class ShellLine
{
    private const string Plain = "_-./,:=@%+~";

    public static string Join(IEnumerable<string> arguments) => string.Join(' ', arguments.Select(Quoted));

    private static string Quoted(string argument) => argument.Length > 0 && argument.All(IsPlain)
        ? argument
        : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char letter) =>
        char.IsLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal);
}
