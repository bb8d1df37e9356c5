using System.Globalization;

namespace CrisisSim.Scenarios;

/// <summary>The version of the format of scenarios.</summary>
internal static class FormatVersion
{
    public const string Key = "crisissim";

    /// <summary>The version that this room reads.</summary>
    public const int Current = 2;

    /// <summary>What is wrong with the version that a file states; null for the one that is known.</summary>
    public static string? FaultOf(Node stated, int known) =>
        stated is Scalar text && text.Text == known.ToString(CultureInfo.InvariantCulture)
            ? null
            : $"version {MessageText.Quoted(stated is Scalar other ? other.Text : stated.Noun)} of the format is not "
                + $"known here; write '{Key}: {known}'";
}
