using Oversight.Contracts;

namespace Oversight.Storage.Datasets;

/// <summary>A dataset that cannot be read: one line that names the file, table and column, and what to do.</summary>
/// <remarks>Rows that cannot be read are no such error: they are listed in <c>rejects</c>.</remarks>
public sealed class DatasetException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="text">One line in each language.</param>
    /// <param name="inner">What caused it, if anything.</param>
    public DatasetException(LocalText text, Exception? inner = null)
        : base(Checked(text).En, inner) => Text = text;

    /// <summary>The line to print.</summary>
    public LocalText Text { get; }

    private static LocalText Checked(LocalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text;
    }
}
