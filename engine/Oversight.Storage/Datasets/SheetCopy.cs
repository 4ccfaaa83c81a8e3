using Oversight.Contracts;
using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets;

internal static class SheetCopy
{
    internal static OpenedPart Open(TablePart part) => throw new InvalidOperationException(part.Name);
    internal static long Write(OpenedPart part, string copy, List<LocalText> warnings, CancellationToken cancellationToken) => throw new InvalidOperationException(copy + part + warnings + cancellationToken);
}
