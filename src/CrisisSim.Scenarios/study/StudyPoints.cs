using System.Security.Cryptography;
using System.Text;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>The list of points of a study, where its design is one.</summary>
internal sealed class StudyPoints(string path, StatedStudy study, Problems problems)
{
    private string text = "";

    public bool Are => study.Design.Kind == DesignKind.Points;

    /// <summary>The lines of the list; null where there is none, and after an error.</summary>
    public PointsList? List(IReadOnlyList<string> factors)
    {
        if (!Are || new StudyFolder(path).Find(study.Design.File!, "list of points", problems) is not { } file)
            return null;
        var source = new TextSource(file, Origin.File);
        try
        {
            text = TextFile.Read(file, source);
        }
        catch (RefusedTextException refused)
        {
            problems.Error(refused.At, refused.Message);
            return null;
        }

        return new PointsFile(source, problems).List(text, factors);
    }

    /// <summary>The hash of the study with its list.</summary>
    public string Hash(string study) =>
        Are ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{study}\n{text}"))) : study;
}
