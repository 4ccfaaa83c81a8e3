using Oversight.Contracts;
using Oversight.PlanDraws;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Verification;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>Loads a dataset, draws, and writes the record.</summary>
public static class DrawJob
{
    /// <summary>Draws.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the work; nothing is written then.</param>
    /// <exception cref="DatasetException">The dataset cannot be read.</exception>
    /// <exception cref="DrawException">The draw cannot be made.</exception>
    /// <exception cref="OutputException">A file is there already or cannot be written.</exception>
    public static DrawModel Run(DrawJobRequest request, IJobProgress progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (request.Registers is { } folder)
        {
            string[] lists = [.. request.Draw.Plans.Select(plan => $"{plan}.register.tsv"), .. request.Draw.Teams ? new[] { "officers.tsv", "conflicts.tsv" } : []];
            files = lists.ToDictionary(list => list, list => Path.Combine(folder, FileName(list)), StringComparer.Ordinal);
        }

        string[] outputs = [.. files.Values, request.Out];
        OutputFile.CheckApart(outputs, new[] { request.Data, request.Map, request.BasisFile }.OfType<string>());
        Array.ForEach(outputs, file => OutputFile.Check(file, request.Replaces));
        using var loaded = new LoadedDataset(request, countsUnknownValues: false, keepsReferenceTexts: true, progress, cancellation);
        var runner = new DrawRunner(loaded.Database, request.Plugins, request.Threads);
        var draw = request.Draw.DrawnOn == default
            ? request.Draw with { DrawnOn = runner.DayOf(request.Draw.Jurisdiction, request.Draw.Plans) }
            : request.Draw;
        if (request.Basis is { } basis
            && RecordComparer.First(basis, runner.Run(basis.Request, basis.MadeBy, null, progress.Step, cancellation)) is { } difference)
        {
            throw new DrawException(new LocalText(
                $"数据与抽取记录不符：{difference.Field}；请用抽取时的数据，或先用 oversight verify 复核",
                $"the data does not give the record's draw: {difference.Field}; use the data of the draw, or look at it with oversight verify"));
        }

        using var texts = new RegisterTexts();
        var record = runner.Run(
            draw, ToolInfo.Current.ToString(), request.Registers is null ? null : texts.Open, progress.Step, cancellation);
        OutputFile.Write(
        [
            .. files.Select(file => (file.Value, (Action<Stream>)(output => texts.CopyTo(file.Key, output)))),
            (request.Out, output => DrawRecordJson.Write(record, output)),
        ]);
        return new DrawModel(record, [.. files.Values], loaded.Summary);
    }

    private static string FileName(string list) => string.Join('_', list.Split(Path.GetInvalidFileNameChars()));
}
