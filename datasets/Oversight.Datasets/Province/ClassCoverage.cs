namespace Oversight.Datasets.Province;

/// <summary>The classes of active objects whose random coverage a document compares, the least inspected first.</summary>
internal sealed class ClassCoverage
{
    /// <summary>In no class.</summary>
    private const int None = -1;
    private const int Most = 4;

    private readonly JurisdictionSpec _spec;
    private readonly ObjectRegistry _objects;
    private readonly bool[] _visited;
    private readonly long[] _all = new long[Most];
    private readonly long[] _met = new long[Most];
    private readonly int[] _last = new int[Most];
    private readonly int[] _next = new int[Most];

    public ClassCoverage(JurisdictionSpec spec, ObjectRegistry objects)
    {
        (_spec, _objects) = (spec, objects);
        _visited = new bool[objects.Count];
        Array.Fill(_last, objects.Count - 1);
        for (int i = 0; i < objects.Count; i++)
        {
            if (Of(i) is >= 0 and var found)
            {
                _all[found]++;
            }
        }
    }

    /// <summary>Counts an object as visited, once.</summary>
    public void Visit(int i)
    {
        if (!_visited[i])
        {
            _visited[i] = true;
            if (Of(i) is >= 0 and var found)
            {
                _met[found]++;
                _last[found] = Math.Max(_last[found], i);
            }
        }
    }

    /// <summary>Takes the last visited object of a class out.</summary>
    public int Leave(int found)
    {
        ref int i = ref _last[found];
        while (!_visited[i] || Of(i) != found)
        {
            i--;
        }

        _visited[i] = false;
        _met[found]--;
        return i;
    }

    /// <summary>The next object of a class that fits, each only once; a negative number at the end.</summary>
    public int Next(int found, Func<int, bool> fits)
    {
        while (_next[found] < _visited.Length)
        {
            int i = _next[found]++;
            if (Of(i) == found && fits(i))
            {
                return i;
            }
        }

        return None;
    }

    /// <summary>Two classes that stand the wrong way round: the lower one is covered more. Null where all is as the document wants it.</summary>
    public (int Lower, int Upper)? Broken()
    {
        int lower = None;
        for (int upper = 0; upper < Most; upper++)
        {
            if (_all[upper] == 0)
            {
                continue;
            }

            if (lower != None && _met[lower] * _all[upper] > _met[upper] * _all[lower])
            {
                return (lower, upper);
            }

            lower = upper;
        }

        return null;
    }

    /// <summary>An object's class, or a negative number.</summary>
    public int Of(int i)
    {
        if (!_objects.Has(i, ObjectTraits.Active))
        {
            return None;
        }

        return _spec.Id switch
        {
            "xinzhou" => _objects.Grades[i] - 1,
            "shuozhou" => _objects.Grades[i] == 1 ? 0 : 1,
            _ => _objects.Has(i, ObjectTraits.Flagged) ? 1 : 0,
        };
    }
}
