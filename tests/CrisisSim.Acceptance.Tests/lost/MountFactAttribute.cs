using System.Diagnostics;

namespace CrisisSim.Acceptance.Tests;

/// <summary>A test on a disk of its own, which only the superuser of Linux can mount.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            Skip = "Only the superuser of Linux can mount a small disk.";
        else if (SmallDisk.Refusal() is { } refusal) Skip = $"No small disk can be mounted here: {refusal}";
    }
}

/// <summary>A disk in memory of four megabytes, mounted on a folder and gone when the test is over.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const string Filler = "filler";

    private readonly string folder;

    public SmallDisk(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
        Run("mount", "-t", "tmpfs", "-o", "size=4m", "none", folder).ShouldBeEmpty();
    }

    /// <summary>Leaves so many bytes on it.</summary>
    public void Fill(int but = 0)
    {
        byte[] block = new byte[512];
        string spare = Path.Join(folder, "spare");
        if (but > 0) File.WriteAllBytes(spare, new byte[but]);
        try
        {
            using var file = new FileStream(Path.Join(folder, Filler), FileMode.Create, FileAccess.Write, FileShare.None, 0);
            while (true) file.Write(block);
        }
        catch (IOException)
        {
            // Now it is full.
        }
        if (but > 0) File.Delete(spare);
    }

    /// <summary>Lets it only be read from here on.</summary>
    public void Freeze() => Run("mount", "-o", "remount,ro", folder).ShouldBeEmpty();

    public void Dispose() => Run("umount", "-l", folder);

    /// <summary>Why none can be mounted; null where one can.</summary>
    public static string? Refusal()
    {
        using var folder = new Folder();
        string said = Run("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder.Path);
        if (said.Length > 0) return said;
        Run("umount", folder.Path);
        return null;
    }

    private static string Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        string said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return said.Trim();
    }
}
