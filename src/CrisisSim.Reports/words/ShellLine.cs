namespace CrisisSim.Reports;

/// <summary>A command line as one would type it into a POSIX shell.</summary>
public static class ShellLine
{
    private const string Plain = "_-./,:=@%+~";

    /// <summary>The words with blanks between them; quoted where a shell would read them otherwise.</summary>
    public static string Join(IEnumerable<string> arguments) => string.Join(' ', arguments.Select(Quoted));

    /// <summary>The words of a line that <see cref="Join"/> made.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        List<string> words = [];
        var word = new System.Text.StringBuilder();
        bool isQuoted = false, isOpen = false;
        for (int k = 0; k < line.Length; k++)
        {
            char letter = line[k];
            if (letter == '\'') (isQuoted, isOpen) = (!isQuoted, true);
            else if (!isQuoted && letter == '\\' && k + 1 < line.Length) word.Append(line[++k]);
            else if (isQuoted || letter != ' ') word.Append(letter);
            else if (word.Length > 0 || isOpen)
            {
                words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
        }
        if (word.Length > 0 || isOpen) words.Add(word.ToString());
        return words;
    }

    private static string Quoted(string argument) => argument.Length > 0 && argument.All(IsPlain)
        ? argument
        : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char letter) =>
        char.IsLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal);
}
