using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Works out what the packs define for themselves before any rule runs: which objects are flagged, and which inspections
/// count as completed all the same. Both are kept in the data engine too, for the indicators.
/// </summary>
internal sealed class Definitions(
    DuckDBDatabase database, IFactSource reader, IReadOnlyList<LoadedPlugin> plugins, FactContext context, int workers)
{
    /// <exception cref="PolicyRunException">A definition failed on a row.</exception>
    public void Run(long objects, CancellationToken cancellation)
    {
        var words = new ulong[(objects + 63) / 64];
        context.SetFlaggedObjects(words);
        Collect<InspectedObject>(
            "flagged",
            plugins.Select(plugin => plugin.Pack.Flagged),
            ScriptReads.DefinitionId(nameof(JudgedObjects), nameof(JudgedObjects.AreFlaggedWhen)),
            [],
            ord => Interlocked.Or(ref words[ord >> 6], 1UL << (ord & 63)),
            cancellation);
        Collect<Inspection>(
            "constructive",
            plugins.Select(plugin => plugin.Pack.ConstructivelyCompleted is { } also
                ? (Func<Inspection, bool>)(i => i.CompletedOn is null && also(i))
                : null),
            ScriptReads.DefinitionId(nameof(JudgedInspections), nameof(JudgedInspections.AreCompletedAlsoWhen)),
            [nameof(Inspection.CompletedOn)],
            _ => { },
            cancellation);
    }

    private void Collect<T>(
        string table, IEnumerable<Func<T, bool>?> conditions, string definition, IEnumerable<string> always, Action<int> found, CancellationToken cancellation)
        where T : struct, IFactRow<T>
    {
        using var connection = database.Connect();
        connection.Execute($"CREATE OR REPLACE TABLE {table} (ord INTEGER)", cancellation);
        var tests = conditions.ToArray();
        if (tests.All(test => test is null))
        {
            return;
        }

        var columns = new HashSet<string>(always, StringComparer.Ordinal);
        for (var number = 0; number < tests.Length; number++)
        {
            if (tests[number] is not null)
            {
                JudgeFactory.AddColumns<T>(columns, plugins[number], definition);
            }
        }

        var gate = new Lock();
        using var appender = connection.CreateAppender(table);
        reader.Scan(T.Kind, columns, context, workers, (batch, _) => Visit(batch), progress: null, subset: null, cancellation);
        appender.Complete();

        void Visit(FactBatch batch)
        {
            Span<int> hits = stackalloc int[batch.Count];
            var count = 0;
            for (var row = 0; row < batch.Count; row++)
            {
                var number = batch.Int((int)KeyColumn.Jurisdiction, row);
                if (tests[number] is { } test && Meets(test, number, T.At(batch, row)))
                {
                    var ord = batch.Int((int)KeyColumn.Ord, row);
                    found(ord);
                    hits[count++] = ord;
                }
            }

            if (count > 0)
            {
                lock (gate)
                {
                    hits[..count].CopyTo(appender.Values<int>(0));
                    appender.Append(count);
                }
            }
        }

        bool Meets(Func<T, bool> test, int number, T row)
        {
            try
            {
                return test(row);
            }
            catch (Exception cause)
            {
                throw PolicyRunException.OfDefinition(plugins[number], definition, cause);
            }
        }
    }
}
