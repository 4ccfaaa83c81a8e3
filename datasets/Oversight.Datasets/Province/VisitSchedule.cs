using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>A year's drawn objects, one array a column, in the order of their draws. Draw i has the rows from its <see cref="Draw.FirstVisit"/> on.</summary>
internal sealed class VisitSchedule
{
    private readonly List<int> _draw = [];
    private readonly List<int> _object = [];
    private readonly List<int> _visit = [];
    private readonly List<byte> _state = [];
    private readonly HashSet<int> _dropped = [];

    public int Count => _draw.Count;

    public int[] Objects { get; private set; } = [];

    /// <summary>Number of the visit; both inspections of a joint visit have the same.</summary>
    public int[] Visits { get; private set; } = [];

    public VisitState[] States { get; private set; } = [];

    public bool[] SecondLegs { get; private set; } = [];

    public bool[] Joint { get; private set; } = [];

    public void Add(int draw, int objectIndex, int visit, VisitState state, bool joint = false, bool second = false)
    {
        _draw.Add(draw);
        _object.Add(objectIndex);
        _visit.Add(visit);
        _state.Add((byte)((byte)state | (joint ? 4 : 0) | (second ? 8 : 0)));
    }

    public int ObjectOf(int row) => _object[row];

    public int VisitOf(int row) => _visit[row];

    public int DrawOf(int row) => _draw[row];

    public VisitState StateOf(int row) => (VisitState)(_state[row] & 3);

    /// <summary>By object, whether it has a row.</summary>
    public bool[] Scheduled(int objects)
    {
        bool[] scheduled = new bool[objects];
        _object.ForEach(i => scheduled[i] = true);
        return scheduled;
    }

    /// <summary>Leaves an object's rows out.</summary>
    public void Drop(int objectIndex) => _dropped.Add(objectIndex);

    /// <summary>Puts the rows in order of draw, and within a draw in a random order, which is the order in which they were drawn.</summary>
    public void Seal(ulong seed, int scope, List<Draw> draws)
    {
        Remove();
        int[] start = new int[draws.Count + 1];
        foreach (int draw in _draw)
        {
            start[draw + 1]++;
        }

        for (int i = 0; i < draws.Count; i++)
        {
            start[i + 1] += start[i];
            draws[i].FirstVisit = start[i];
        }

        int[] order = new int[Count];
        int[] next = [.. start];
        for (int i = 0; i < Count; i++)
        {
            order[next[_draw[i]]++] = i;
        }

        for (int i = 0; i < draws.Count; i++)
        {
            Shuffle(order.AsSpan(start[i]..start[i + 1]), new PhiloxStream(seed, StreamPurpose.Visit, scope, -1 - i));
        }

        Objects = Array.ConvertAll(order, i => _object[i]);
        Visits = Array.ConvertAll(order, i => _visit[i]);
        States = Array.ConvertAll(order, i => (VisitState)(_state[i] & 3));
        Joint = Array.ConvertAll(order, i => (_state[i] & 4) != 0);
        SecondLegs = Array.ConvertAll(order, i => (_state[i] & 8) != 0);
    }

    private void Remove()
    {
        if (_dropped.Count == 0)
        {
            return;
        }

        int kept = 0;
        for (int row = 0; row < Count; row++)
        {
            if (!_dropped.Contains(_object[row]))
            {
                (_draw[kept], _object[kept], _visit[kept], _state[kept]) = (_draw[row], _object[row], _visit[row], _state[row]);
                kept++;
            }
        }

        _draw.RemoveRange(kept, _draw.Count - kept);
        _object.RemoveRange(kept, _object.Count - kept);
        _visit.RemoveRange(kept, _visit.Count - kept);
        _state.RemoveRange(kept, _state.Count - kept);
    }

    private static void Shuffle(Span<int> rows, PhiloxStream random)
    {
        for (int i = rows.Length - 1; i > 0; i--)
        {
            int other = random.Below(i + 1);
            (rows[i], rows[other]) = (rows[other], rows[i]);
        }
    }
}
