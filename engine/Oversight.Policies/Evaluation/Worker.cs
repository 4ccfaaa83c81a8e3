namespace Oversight.Policies.Evaluation;

/// <summary>What one worker thread counts and finds. Nothing in it is shared while rows are judged.</summary>
/// <param name="rules">Rules of the run.</param>
/// <param name="jurisdictions">Jurisdictions of the run.</param>
/// <param name="sink">Where breaches go when a buffer is full.</param>
internal sealed class Worker(int rules, int jurisdictions, Action<IReadOnlyList<Breach>> sink)
{
    private const int BufferSize = 2048;

    private readonly Tally?[] _tallies = new Tally?[rules];
    private readonly List<ulong>?[] _keys = new List<ulong>?[rules];
    private readonly long[]?[] _counts = new long[]?[rules];
    private readonly List<Breach> _breaches = new(BufferSize);

    /// <summary>One selection a jurisdiction, reused from batch to batch.</summary>
    public RowSelection[] Selections { get; } = [.. Enumerable.Range(0, jurisdictions).Select(_ => new RowSelection())];

    public Tally Tally(EvaluatedRule rule) => _tallies[rule.Index] ??= new Tally();

    public List<ulong> Keys(EvaluatedRule rule) => _keys[rule.Index] ??= [];

    public long[] Counts(EvaluatedRule rule, int length) => _counts[rule.Index] ??= new long[length];

    public void Add(Breach breach)
    {
        _breaches.Add(breach);
        if (_breaches.Count == BufferSize)
        {
            Flush();
        }
    }

    public void Flush()
    {
        sink(_breaches);
        _breaches.Clear();
    }

    public RuleTally Result(int rule) => _tallies[rule]?.ToResult() ?? default;
}
