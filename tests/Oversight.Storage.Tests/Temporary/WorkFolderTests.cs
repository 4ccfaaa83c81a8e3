using Oversight.Contracts;
using Oversight.Storage.Datasets;
using Oversight.Storage.Temporary;

namespace Oversight.Storage.Tests.Temporary;

public sealed class WorkFolderTests
{
    [Fact]
    public void Constructor_LeftoversOfAKilledJob_GoAndThoseAtWorkStay()
    {
        var stem = Path.Combine(Path.GetTempPath(), WorkFolder.Prefix + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(stem + WorkFolder.Ending);
        File.WriteAllText(Path.Combine(stem + WorkFolder.Ending, "spilled"), "");
        File.WriteAllText(stem + HoldFile.Ending, "");
        using var atWork = new WorkFolder();
        File.WriteAllText(Path.Combine(atWork.Path, "spilled"), "");

        using (new WorkFolder())
        {
            Assert.False(Directory.Exists(stem + WorkFolder.Ending));
            Assert.False(File.Exists(stem + HoldFile.Ending));
            Assert.True(File.Exists(Path.Combine(atWork.Path, "spilled")));
        }
    }

    [Fact]
    public void Dispose_FolderWithFiles_LeavesNothing()
    {
        var folder = new WorkFolder();
        File.WriteAllText(Path.Combine(folder.Path, "spilled"), "");
        folder.Dispose();
        Assert.False(Directory.Exists(folder.Path));
        Assert.False(File.Exists(folder.Path[..^WorkFolder.Ending.Length] + HoldFile.Ending));
    }

    [Fact]
    public void Visit_FoldersThatOnlyLookAlike_AreNotVisited()
    {
        using var temporary = new WorkFolder();
        string[] names = ["a-x.work", $"a-{new string('0', 31)}.work", $"a-{new string('0', 32)}", $"a-{new string('0', 32)}.zip", $"b-{new string('0', 32)}.work"];
        Array.ForEach(names, name => Directory.CreateDirectory(Path.Combine(temporary.Path, name)));
        Leftovers.Visit(Path.Combine(temporary.Path, "a-"), [".work"], stem => Assert.Fail(stem));
    }

    [Fact]
    public void TryTake_HeldName_IsNull()
    {
        using var temporary = new WorkFolder();
        using var hold = HoldFile.Create(Path.Combine(temporary.Path, "a-"));
        Assert.Null(HoldFile.TryTake(hold.Stem));
    }

    [Fact]
    public void Behind_DatasetThatWasSpilled_NamesTheTemporaryFolder()
    {
        using var folder = new WorkFolder();
        var cause = new IOException($"No space left on device : '{folder.Path}/copy.csv'");
        var behind = TemporaryFolderException.Behind(new DatasetException(new LocalText("坏", "bad"), cause));
        Assert.Same(cause, behind?.InnerException);
        Assert.Contains(Path.GetTempPath(), behind!.Text.Zh, StringComparison.Ordinal);
        Assert.Contains("No space left", behind.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Behind_AnotherFailure_IsNull() => Assert.Null(TemporaryFolderException.Behind(new IOException("/data/oversight-2024.work/x.csv")));
}
