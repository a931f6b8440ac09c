namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>A project that declares delegations and uses all that is generated of them.</summary>
public sealed class DelegationConsumer : IDisposable
{
    private readonly ConsumerFolder _folder;

    public DelegationConsumer(PackageConsumer consumer)
    {
        _folder = new(consumer.Package, "DelegationConsumer");
        _folder.Run("dotnet restore").Succeeded();
    }

    /// <summary>Builds everything anew.</summary>
    public CommandResult Build(string properties = "") => _folder.Run($"dotnet build --no-restore --no-incremental {properties}");

    /// <summary>Builds with one more file.</summary>
    public CommandResult BuildWith(string file, string text)
    {
        _folder.Write(file, text);
        try
        {
            return Build();
        }
        finally
        {
            File.Delete(_folder[file]);
        }
    }

    public void Dispose() => _folder.Dispose();
}
