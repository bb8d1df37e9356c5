using System.CommandLine.Parsing;

namespace CrisisSim.Cli;

/// <summary>Reads forms of pictures from their words.</summary>
internal static class PictureParser
{
    /// <summary>Forms with commas between them, each once.</summary>
    public static Func<ArgumentResult, IReadOnlyList<PictureForm>?> Forms(string option) => result =>
    {
        string given = result.Tokens[0].Value;
        var forms = new List<PictureForm>();
        foreach (string word in given.Split(',', StringSplitOptions.TrimEntries))
        {
            int place = Array.FindIndex(Enum.GetValues<PictureForm>(),
                form => string.Equals(Names.Key(form), word, StringComparison.OrdinalIgnoreCase));
            if (place < 0)
                result.AddError(
                    $"{option} takes svg, png and pdf with commas between them, as in '{option} png,pdf', not "
                        + $"'{word}'");
            else if (!forms.Contains(Enum.GetValues<PictureForm>()[place]))
                forms.Add(Enum.GetValues<PictureForm>()[place]);
        }
        return forms;
    };
}
