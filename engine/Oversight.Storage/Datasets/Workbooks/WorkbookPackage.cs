using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The parts of a workbook's file, checked against their sums.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly Dictionary<string, uint> sums = new(StringComparer.OrdinalIgnoreCase);
    private readonly FileStream file;
    private readonly SpreadsheetDocument document;

    // Takes the file over, as soon as it is returned.
    private WorkbookPackage(FileStream file)
    {
        this.file = file;
        using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            foreach (var entry in zip.Entries)
            {
                sums["/" + Uri.UnescapeDataString(entry.FullName)] = entry.Crc32;
            }
        }

        document = SpreadsheetDocument.Open(file, isEditable: false);
    }

    /// <summary>The workbook's main part; null when there is none.</summary>
    internal WorkbookPart? Main => document.WorkbookPart;

    /// <summary>Opens a file; Excel may have it open too.</summary>
    /// <exception cref="DatasetException">The file cannot be read or is no workbook.</exception>
    internal static WorkbookPackage Open(string path, SheetPlace place)
    {
        try
        {
            using (var file = OpenFile(path))
            {
                if (!ForeignFile.IsZip(file))
                {
                    throw place.Foreign(ForeignFile.Describe(file));
                }

                if (ForeignFile.DescribeZip(file) is { } foreign)
                {
                    throw place.Foreign(foreign);
                }
            }

            return OpenDocument(path);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw place.Unreadable(error);
        }
        catch (Exception error) when (error is not (DatasetException or OutOfMemoryException))
        {
            // A damaged file makes the library throw nearly anything.
            throw place.Damaged(error);
        }
    }

    /// <summary>Opens a part.</summary>
    internal Stream OpenPart(OpenXmlPart part)
    {
        var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return sums.TryGetValue(Uri.UnescapeDataString(part.Uri.OriginalString), out var sum) ? new CheckedStream(stream, sum) : stream;
    }

    /// <summary>Reads a part for its sum alone.</summary>
    /// <exception cref="InvalidDataException">It is not what was once written.</exception>
    internal void Check(OpenXmlPart part)
    {
        using var stream = OpenPart(part);
        stream.CopyTo(Stream.Null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        document.Dispose();
        file.Dispose();
    }

    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static WorkbookPackage OpenDocument(string path)
    {
        try
        {
            return Take(OpenFile(path));
        }
        catch (Exception error) when (error is OpenXmlPackageException { InnerException: UriFormatException } or InvalidOperationException)
        {
            return Take(CopyWithoutLinks(path));
        }
    }

    private static WorkbookPackage Take(FileStream file)
    {
        try
        {
            return new WorkbookPackage(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    // The library refuses a workbook for a link that is no URI, such as two mail addresses in one, or that leads nowhere, though no
    // value hangs on it. So it gets a copy without the sheets' links.
    private static FileStream CopyWithoutLinks(string path)
    {
        var copy = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                // Without a name it goes with the process, should that be killed; Windows sees to it itself.
                File.Delete(copy.Name);
            }

            using (var file = OpenFile(path))
            {
                file.CopyTo(copy);
            }

            using var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true);
            foreach (var entry in zip.Entries.Where(IsLinks).ToArray())
            {
                entry.Delete();
            }

            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static bool IsLinks(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        && !entry.FullName.StartsWith("_rels/", StringComparison.OrdinalIgnoreCase)
        && !entry.FullName.StartsWith("xl/_rels/", StringComparison.OrdinalIgnoreCase);
}
