namespace CrisisSim.Cli;

/// <summary>A form of picture files; its key is also how their names end.</summary>
internal enum PictureForm
{
    Svg,
    Png,
    Pdf,
}
