using Oversight.Datasets.Output;

namespace Oversight.Datasets.Faults;

/// <summary>A fault that was put into the data on purpose, as <c>truth.json</c> lists it. There may be a million, so it is small.</summary>
/// <param name="Fault">Id of the rule that it is meant to break; in the list of edge cases, the case's name.</param>
/// <param name="Jurisdiction">Where.</param>
/// <param name="SubjectKind">inspection, object, officer, plan, draw, item, objection, milestone or jurisdiction.</param>
/// <param name="SubjectId">The subject's key.</param>
/// <param name="Note">What was done, in English.</param>
internal readonly record struct PlantedFault(string Fault, string Jurisdiction, string SubjectKind, RowId SubjectId, string Note)
{
    /// <summary>Orders by fault, jurisdiction and subject, each by its bytes.</summary>
    public static int Compare(PlantedFault left, PlantedFault right)
    {
        int order = string.CompareOrdinal(left.Fault, right.Fault);
        order = order != 0 ? order : string.CompareOrdinal(left.Jurisdiction, right.Jurisdiction);
        if (order != 0)
        {
            return order;
        }

        Span<byte> one = stackalloc byte[RowId.MaxLength];
        Span<byte> other = stackalloc byte[RowId.MaxLength];
        return one[..left.SubjectId.Write(one)].SequenceCompareTo(other[..right.SubjectId.Write(other)]);
    }
}
