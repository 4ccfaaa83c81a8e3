using System.Reflection;
using Oversight.Contracts.Facts;
using Oversight.Policies.Evaluation;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Explanation;

/// <summary>Reads the properties of one row by their names, from the same facts as the rules.</summary>
internal static class FactValues
{
    private delegate Text TextGetter<T>(ref T row);

    /// <summary>The values by the property's name; a text that is empty is null. Empty where there is no such row.</summary>
    /// <param name="run">The run.</param>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="ord">The row's number; of a jurisdiction its number.</param>
    /// <param name="properties">Names of properties, such as <c>IsRandom</c> or <c>Id.IsCreditCode</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyDictionary<string, object?> Read(
        PreparedRun run, FactKind kind, int ord, IReadOnlyCollection<string> properties, CancellationToken cancellation) => kind switch
        {
            FactKind.Inspection => Read<Inspection>(run, ord, properties, cancellation),
            FactKind.Object => Read<InspectedObject>(run, ord, properties, cancellation),
            FactKind.Officer => Read<Officer>(run, ord, properties, cancellation),
            FactKind.Item => Read<CheckItem>(run, ord, properties, cancellation),
            FactKind.Plan => Read<Plan>(run, ord, properties, cancellation),
            FactKind.Draw => Read<DrawEvent>(run, ord, properties, cancellation),
            FactKind.Objection => Read<Objection>(run, ord, properties, cancellation),
            _ => Read<Jurisdiction>(run, ord, properties, cancellation),
        };

    private static Dictionary<string, object?> Read<T>(
        PreparedRun run, int ord, IReadOnlyCollection<string> properties, CancellationToken cancellation)
        where T : struct, IFactRow<T>
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var columns = properties.SelectMany(name => Columns(typeof(T).GetProperty(name.Split('.')[0])!)).ToHashSet(StringComparer.Ordinal);
        run.Reader.Scan(T.Kind, columns, run.Context, workers: 1, (batch, _) => Visit(batch), progress: null, FactSubset.Row(ord), cancellation);
        return values;

        void Visit(FactBatch batch)
        {
            for (var number = 0; number < batch.Count; number++)
            {
                var row = T.At(batch, number);
                foreach (var name in properties)
                {
                    values[name] = Value(row, name);
                }
            }
        }
    }

    private static IEnumerable<string> Columns(PropertyInfo property) =>
        property.GetCustomAttribute<ReadsAttribute>()?.Columns ?? [property.Name];

    private static object? Value<T>(T row, string name)
        where T : struct
    {
        var parts = name.Split('.');
        var property = typeof(T).GetProperty(parts[0])!;
        if (property.PropertyType != typeof(Text))
        {
            return property.GetValue(row);
        }

        // A text lies in the batch and cannot be boxed.
        var text = property.GetMethod!.CreateDelegate<TextGetter<T>>()(ref row);
        return parts.Length == 1
            ? text.HasValue ? text.ToString() : null
            : parts[1] == nameof(Text.IsCreditCode) ? text.IsCreditCode : text.IsIdentityNumber;
    }
}
