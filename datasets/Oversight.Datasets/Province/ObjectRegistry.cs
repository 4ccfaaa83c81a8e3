using System.Text;
using Oversight.Datasets.Codes;

namespace Oversight.Datasets.Province;

/// <summary>A jurisdiction's objects, one array a column: what later steps need of them. The rest is written and forgotten.</summary>
internal sealed class ObjectRegistry(int count)
{
    public const int NoOfficer = -1;

    private readonly byte[] _ids = new byte[count * (long)CreditCode.Length];

    public int Count { get; } = count;

    /// <summary>0 unrated, 1–4 for A–D.</summary>
    public byte[] Grades { get; } = new byte[count];

    public ObjectTraits[] Traits { get; } = new ObjectTraits[count];

    public DateOnly[] RegisteredOn { get; } = new DateOnly[count];

    /// <summary>Default where not exempt.</summary>
    public DateOnly[] ExemptFrom { get; } = new DateOnly[count];

    public DateOnly[] ExemptTo { get; } = new DateOnly[count];

    /// <summary>The officer with an interest in the object, or <see cref="NoOfficer"/>.</summary>
    public int[] ConflictOfficer { get; } = new int[count];

    /// <summary>An object's code, in ASCII.</summary>
    public Span<byte> Id(int index) => _ids.AsSpan(index * CreditCode.Length, CreditCode.Length);

    /// <summary>An object's code.</summary>
    public string IdText(int index) => Encoding.ASCII.GetString(Id(index));

    public bool Has(int index, ObjectTraits trait) => (Traits[index] & trait) != 0;

    public bool IsExempt(int index, DateOnly day) =>
        ExemptTo[index] != default && day >= ExemptFrom[index] && day <= ExemptTo[index];

    /// <summary>Registered, and active, on the first day of the year or (where <paramref name="half"/> is 1) of its second half.</summary>
    public bool CanBeVisited(int index, int year, int half) =>
        RegisteredOn[index] < new DateOnly(year, half == 0 ? 1 : 7, 1);
}
