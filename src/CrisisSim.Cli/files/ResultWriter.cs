namespace CrisisSim.Cli;

/// <summary>Writes a result to the screen in the format that was asked for.</summary>
internal static class ResultWriter
{
    public static void Write(CommandOutput result, PrintRequest print, Screen screen)
    {
        switch (print.Format)
        {
            case OutputFormat.Csv: CsvText.Write(result.Sheet, screen.Out); break;
            case OutputFormat.Json: JsonText.Write(result, screen.Out); break;
            case OutputFormat.Markdown: MarkdownText.Write(result.With(print.Parts), screen.Out); break;
            default: PlainText.Write(result.With(print.Parts), screen); break;
        }
    }
}
