namespace Oversight.Drawing.Teams;

/// <summary>Compares slices of one growing list of numbers by what they hold; a slice is its number.</summary>
internal sealed class SliceComparer : IEqualityComparer<int>
{
    private readonly List<int> values = [];
    private readonly List<int> starts = [0];

    public int Count => starts.Count - 1;

    /// <summary>The slice's numbers; valid until the next one is added.</summary>
    public ReadOnlySpan<int> this[int slice] =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values)[starts[slice]..starts[slice + 1]];

    public int Add(ReadOnlySpan<int> slice)
    {
        values.AddRange(slice);
        starts.Add(values.Count);
        return Count - 1;
    }

    /// <summary>Forgets the last slice.</summary>
    public void RemoveLast()
    {
        values.RemoveRange(starts[^2], starts[^1] - starts[^2]);
        starts.RemoveAt(starts.Count - 1);
    }

    public bool Equals(int x, int y) => this[x].SequenceEqual(this[y]);

    public int GetHashCode(int obj)
    {
        var hash = default(HashCode);
        foreach (var value in this[obj])
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
