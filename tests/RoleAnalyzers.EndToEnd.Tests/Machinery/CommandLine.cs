using System.Diagnostics;
using System.Text;

namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>How a command ended, and all that it wrote, both streams in the order of their lines.</summary>
public sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>This result, if the command ended well; else the test fails with the output.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{Command}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>The diagnostics among the lines, each once: a build tells them again at its end.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } = BuildDiagnostic.ReadAll(Output);
}

/// <summary>Runs a command as a person does, in a folder, and waits for its end.</summary>
public static class CommandLine
{
    /// <summary>No command here takes a minute on an idle machine; a busy one gets ten.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs one line such as <c>dotnet build samples</c>: words between spaces, without quotes.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="environment">Variables beside those of this process.</param>
    public static CommandResult Run(string folder, string command, params (string Name, string Value)[] environment)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What a build around this test has set for itself is nothing that a person has set.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        // A compiler server would stay behind when the tests are over.
        start.Environment["UseSharedCompilation"] = "false";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{command}' had not ended after {Patience}:\n{Text()}");
        }

        return new(command, process.ExitCode, Text());

        void Append(string? line)
        {
            if (line is null)
                return;
            lock (output)
                output.Append(line).Append('\n');
        }

        string Text()
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Whether a program of this name is on the path.</summary>
    public static bool Knows(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
