using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// A cluster of two nodes on this machine, apart from any other that it may belong to; gone when the test is over.
/// </summary>
internal sealed class SlurmCluster : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3), Pause = TimeSpan.FromMilliseconds(200);

    private readonly string directory;
    private readonly List<Process> daemons = [];

    private SlurmCluster(string directory) => this.directory = directory;

    private string Configuration => Path.Join(directory, "slurm.conf");

    /// <summary>Starts munge, the controller and two nodes, and waits until the nodes are idle.</summary>
    public static SlurmCluster Start(string directory)
    {
        Directory.CreateDirectory(directory);
        var cluster = new SlurmCluster(directory);
        try
        {
            cluster.Begin();
            return cluster;
        }
        catch
        {
            cluster.Dispose();
            throw;
        }
    }

    /// <summary>Runs what a person would type into a shell on the cluster, and answers with what it printed.</summary>
    public string Shell(string lines)
    {
        using Process shell = Process.Start(With(new ProcessStartInfo("bash", ["-euc", lines])))!;
        Task<string> printed = shell.StandardOutput.ReadToEndAsync(), errors = shell.StandardError.ReadToEndAsync();
        shell.WaitForExit();
        shell.ExitCode.ShouldBe(0, errors.Result + Logs());
        return printed.Result;
    }

    /// <summary>Waits until no job is left.</summary>
    public void AwaitJobs() => Await(() => Shell("squeue --noheader").Trim().Length == 0, "Jobs are left");

    public void Dispose()
    {
        foreach (Process daemon in Enumerable.Reverse(daemons))
        {
            if (!daemon.HasExited) daemon.Kill();
            daemon.WaitForExit();
            daemon.Dispose();
        }
    }

    private void Begin()
    {
        string key = Path.Join(directory, "munge.key");
        File.WriteAllBytes(key, RandomNumberGenerator.GetBytes(1024));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(key, UnixFileMode.UserRead);
        File.WriteAllText(Configuration, Text());
        foreach (string folder in (string[])["state", "spool-n1", "spool-n2"])
            Directory.CreateDirectory(Path.Join(directory, folder));
        string[] files = [.. ((string[])["socket", "pid-file", "log-file", "seed-file"]).Select(
            file => $"--{file}={Path.Join(directory, "munge." + file)}")];
        Daemon("munged", ["--foreground", "--force", $"--key-file={key}", .. files]);
        Await(() => File.Exists(Path.Join(directory, "munge.socket")), "Munge does not start");
        Daemon("slurmctld", ["-D", "-f", Configuration]);
        foreach (string node in (string[])["n1", "n2"]) Daemon("slurmd", ["-D", "-N", node, "-f", Configuration]);
        Await(() => Printed("sinfo", "--noheader", "--format=%T %D").Trim() == "idle 2",
            "The nodes do not become idle");
    }

    private string Text()
    {
        string host = Environment.MachineName.Split('.')[0];
        int[] ports = FreePorts(3);
        return $"""
            ClusterName=crisissim
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={ports[0]}
            AuthType=auth/munge
            AuthInfo=socket={directory}/munge.socket
            CredType=cred/munge
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            MpiDefault=none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            SlurmUser=root
            SlurmdUser=root
            StateSaveLocation={directory}/state
            SlurmdSpoolDir={directory}/spool-%n
            SlurmctldPidFile={directory}/slurmctld.pid
            SlurmdPidFile={directory}/slurmd-%n.pid
            SlurmctldLogFile={directory}/slurmctld.log
            SlurmdLogFile={directory}/slurmd-%n.log
            ReturnToService=2
            NodeName=n1 NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[1]} CPUs=1
            NodeName=n2 NodeHostname={host} NodeAddr=127.0.0.1 Port={ports[2]} CPUs=1
            PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP

            """;
    }

    private static int[] FreePorts(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        foreach (TcpListener listener in listeners) listener.Start();
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        foreach (TcpListener listener in listeners) listener.Dispose();
        return ports;
    }

    private void Daemon(string program, IReadOnlyList<string> arguments)
    {
        Process daemon = Process.Start(With(new ProcessStartInfo(program, arguments)))!;
        daemon.OutputDataReceived += (_, _) => { };
        daemon.ErrorDataReceived += (_, _) => { };
        daemon.BeginOutputReadLine();
        daemon.BeginErrorReadLine();
        daemons.Add(daemon);
    }

    private string Printed(string program, params IReadOnlyList<string> arguments)
    {
        using Process process = Process.Start(With(new ProcessStartInfo(program, arguments)))!;
        Task<string> printed = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return errors.Result.Length > 0 ? errors.Result : printed.Result;
    }

    private ProcessStartInfo With(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.Environment["SLURM_CONF"] = Configuration;
        start.Environment["PATH"] = $"{start.Environment["PATH"]}:/usr/sbin:/sbin";
        return start;
    }

    private void Await(Func<bool> when, string otherwise)
    {
        long begun = TimeProvider.System.GetTimestamp();
        while (!when())
        {
            if (TimeProvider.System.GetElapsedTime(begun) > Patience)
                throw new TimeoutException($"{otherwise}.\n{Logs()}");
            Thread.Sleep(Pause);
        }
    }

    private string Logs() => string.Join(
        "\n",
        Directory
            .EnumerateFiles(directory, "*log*")
            .Select(file => $"{file}:\n{string.Join("\n", File.ReadLines(file).TakeLast(10))}"));
}
