using System.Runtime.InteropServices;
using Oversight.Datasets.Output;

namespace Oversight.Datasets.Faults;

/// <summary>Keeps what was planted, one entry a rule and subject, and how often each rule was broken.</summary>
internal sealed class FaultLedger
{
    private const string Inspection = "inspection";
    private readonly HashSet<(string, string, RowId)> _seen = [];
    private readonly Dictionary<string, FaultCount> _counts = [];
    private readonly HashSet<string> _notes = [];

    public List<PlantedFault> Faults { get; } = [];

    public List<PlantedFault> Edges { get; } = [];

    public List<PlantedFault> Broken { get; } = [];

    public int Count(string rule) => Counter(rule).Value;

    /// <summary>How often a rule was broken, now and later.</summary>
    public FaultCount Counter(string rule)
    {
        ref FaultCount? count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, rule, out _);
        return count ??= new FaultCount();
    }

    public bool Planted(string rule, string kind, RowId id) => _seen.Contains((rule, kind, id));

    public void Add(string rule, string jurisdiction, string kind, string id, string note) => Add(rule, jurisdiction, kind, RowId.Text(id), note);

    /// <summary>Adds a fault. An inspection passes by once, so it is not looked for; anything else is added once.</summary>
    public void Add(string rule, string jurisdiction, string kind, RowId id, string note)
    {
        if (kind == Inspection || _seen.Add((rule, kind, id)))
        {
            Bump(rule);
            Faults.Add(new PlantedFault(rule, jurisdiction, kind, id, Kept(note)));
        }
    }

    /// <summary>Counts a part of a fault whose subject is listed already, so that other kinds get their turn.</summary>
    public void Bump(string rule) => Counter(rule).Value++;

    public void AddEdge(string name, string jurisdiction, string kind, RowId id, string note) =>
        Edges.Add(new PlantedFault(name, jurisdiction, kind, id, Kept(note)));

    /// <summary>Notes are few, and are kept once each.</summary>
    private string Kept(string note)
    {
        if (_notes.TryGetValue(note, out string? kept))
        {
            return kept;
        }

        _notes.Add(note);
        return note;
    }
}
