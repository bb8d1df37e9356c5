using System.Security.Cryptography;
using System.Text;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>The list of points of a study, where its design is one.</summary>
internal sealed class StudyPoints(string path, StatedStudy study, Problems problems)
{
    private string _text = "";

    public bool Are => study.Design.Kind == DesignKind.Points;

    /// <summary>A column for each of the factors; null where there is no list, and after an error.</summary>
    public IReadOnlyList<IReadOnlyList<StatedText>>? Columns(IReadOnlyList<string> factors)
    {
        if (!Are || new StudyFolder(path).Find(study.Design.File!, "list of points", problems) is not { } file) return null;
        var source = new TextSource(file, Origin.File);
        try
        {
            _text = TextFile.Read(file, source);
        }
        catch (RefusedText refused)
        {
            problems.Error(refused.At, refused.Message);
            return null;
        }

        return new PointsFile(source, problems).Columns(_text, factors);
    }

    /// <summary>The hash of the study with its list.</summary>
    public string Hash(string study) =>
        Are ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{study}\n{_text}"))) : study;
}
