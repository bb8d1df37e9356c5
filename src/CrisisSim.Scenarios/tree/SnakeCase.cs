using System.Text;

namespace CrisisSim.Scenarios;

/// <summary>
/// How the names of the code are spelt in a file: <c>AsDeemedNecessary</c> is <c>as_deemed_necessary</c>.
/// </summary>
internal static class SnakeCase
{
    public static string From<T>(T value)
        where T : struct, Enum => From(value.ToString());

    public static string From(string identifier)
    {
        var word = new StringBuilder();
        for (int i = 0; i < identifier.Length; i++)
        {
            if (char.IsUpper(identifier[i]) && i > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(identifier[i]));
        }

        return word.ToString();
    }
}
