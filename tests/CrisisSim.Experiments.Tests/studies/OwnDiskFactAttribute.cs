using System.Diagnostics;

namespace CrisisSim.Experiments.Tests;

/// <summary>
/// A test on a small disk of its own, which only the superuser of Linux can have, and not in every container.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OwnDiskFactAttribute : FactAttribute
{
    private static readonly bool Can = CanMount();

    public OwnDiskFactAttribute()
    {
        if (!Can) Skip = "A disk of its own (a tmpfs) cannot be mounted here: that takes Linux and the superuser.";
    }

    /// <summary>Runs a program to its end and answers with its exit code.</summary>
    public static int Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return false;
        string disk = Directory.CreateTempSubdirectory("crisissim").FullName;
        bool mounted = Run("mount", "-t", "tmpfs", "tmpfs", disk) == 0;
        if (mounted) Run("umount", disk);
        Directory.Delete(disk);
        return mounted;
    }
}
