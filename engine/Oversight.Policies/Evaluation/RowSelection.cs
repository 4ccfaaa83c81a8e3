namespace Oversight.Policies.Evaluation;

/// <summary>The rows of a batch that belong to one jurisdiction and lie within its document's validity.</summary>
internal sealed class RowSelection
{
    private int[] _rows = new int[64];
    private RowPlace[] _places = new RowPlace[64];

    public int Count { get; private set; }

    public int Row(int index) => _rows[index];

    public RowPlace Place(int index) => _places[index];

    public void Add(int row, RowPlace place)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * Count);
            Array.Resize(ref _places, 2 * Count);
        }

        _rows[Count] = row;
        _places[Count++] = place;
    }

    public void Clear() => Count = 0;
}
