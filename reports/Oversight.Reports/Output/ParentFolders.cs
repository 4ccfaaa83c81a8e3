namespace Oversight.Reports.Output;

/// <summary>Makes the folders above a target, and removes those that it made unless the run succeeds.</summary>
internal sealed class ParentFolders : IDisposable
{
    private readonly Stack<string> made = new();

    public ParentFolders(string target)
    {
        var missing = new Stack<string>();
        for (var folder = Path.GetDirectoryName(target);
            folder is not null && !Directory.Exists(folder);
            folder = Path.GetDirectoryName(folder))
        {
            missing.Push(folder);
        }

        foreach (var folder in missing)
        {
            Directory.CreateDirectory(folder);
            made.Push(folder);
        }
    }

    /// <summary>Lets them stand.</summary>
    public void Keep() => made.Clear();

    public void Dispose()
    {
        try
        {
            while (made.TryPop(out var folder))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody else has put something there: then it stays.
        }
    }
}
