namespace CrisisSim.Cli;

/// <summary>Writes a result to the screen in the format that was asked for.</summary>
internal static class ResultWriter
{
    public static void Write(CommandOutput result, OutputFormat format, Screen screen)
    {
        switch (format)
        {
            case OutputFormat.Csv: CsvText.Write(result.Sheet, screen.Out); break;
            case OutputFormat.Json: JsonText.Write(result, screen.Out); break;
            case OutputFormat.Markdown: MarkdownText.Write(result.Page, screen.Out); break;
            default: PlainText.Write(result.Page, screen); break;
        }
    }
}
