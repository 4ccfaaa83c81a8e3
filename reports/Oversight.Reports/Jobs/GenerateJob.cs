using Oversight.Contracts;
using Oversight.Datasets;
using Oversight.Reports.Output;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Jobs;

/// <summary>Makes a synthetic dataset, its folder whole or not at all.</summary>
public static class GenerateJob
{
    /// <summary>Generates.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the work; nothing is written then.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="OutputException">The folder is refused, or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GeneratedProvince Run(GenerateRequest request, IJobProgress progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var generator = new ProvinceGenerator(request.Options);
        FormerFolder former = request.Replaces ? FormerFolder.Any : FormerFolder.GeneratedDataset;
        OutputFolder.Check(request.Out, former);
        progress.Step(new LocalText("生成数据", "Generating"));
        GeneratedProvince? made = null;
        OutputFolder.Write(
            request.Out,
            folder => made = Generate(generator, request.Out, folder, progress, cancellation),
            former,
            cancellation);
        return made!;
    }

    private static GeneratedProvince Generate(
        ProvinceGenerator generator, string target, string folder, IJobProgress progress, CancellationToken cancellation)
    {
        try
        {
            return generator.Generate(folder, progress.Rows, cancellation);
        }
        catch (DuckDBException error) when (error.Kind == DuckDBErrorKind.IO)
        {
            // A full disk, as a rule.
            throw new OutputException(
                new LocalText($"无法写入 {target}：{error.Message}", $"Cannot write {target}: {error.Message}"),
                error);
        }
    }
}
