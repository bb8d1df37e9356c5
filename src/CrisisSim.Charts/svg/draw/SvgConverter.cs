using System.ComponentModel;
using System.Diagnostics;

namespace CrisisSim.Charts;

/// <summary>
/// Makes PNG and PDF files of SVG files with <c>rsvg-convert</c> (librsvg; Debian: librsvg2-bin), if it is on the PATH.
/// No shell takes part.
/// </summary>
public static class SvgConverter
{
    internal const string Program = "rsvg-convert";

    /// <summary>How many px of a PNG file one px of a drawing has.</summary>
    private const string Zoom = "2";

    /// <summary>Longest that one file may take.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Writes a PNG file with 2 px for every px of the drawing.</summary>
    /// <returns>What went wrong, in a sentence for the user; null: the file is written.</returns>
    public static string? Png(string svgFile, string pngFile) =>
        Run(Program, svgFile, pngFile, ["--format", "png", "--zoom", Zoom]);

    /// <summary>Writes a PDF file.</summary>
    /// <returns>What went wrong, in a sentence for the user; null: the file is written.</returns>
    public static string? Pdf(string svgFile, string pdfFile) => Run(Program, svgFile, pdfFile, ["--format", "pdf"]);

    /// <summary>Runs a program that has the arguments of rsvg-convert.</summary>
    internal static string? Run(string program, string from, string to, string[] options)
    {
        ProcessStartInfo start = new(program)
        {
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false
        };
        foreach (string argument in (string[])[.. options, "--output", Path.GetFullPath(to), Path.GetFullPath(from)])
            start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(Limit))
                return process.ExitCode == 0 ? null : DescribeFailure(to, process.ExitCode, errors.Result);
            process.Kill(entireProcessTree: true);
            return $"{Program} took longer than {Limit.TotalSeconds:0} s over {to}.";
        }
        catch (Win32Exception)
        {
            return $"{to} was not written: {Program} is not on the PATH. It comes with librsvg (Debian: apt install "
                + "librsvg2-bin); the SVG file is complete without it.";
        }
    }

    private static string DescribeFailure(string to, int code, string errors) =>
        FormattableString.Invariant(
            $"{to} was not written: {Program} ended with code {code}. {CleanText.From(errors.Trim())}");
}
