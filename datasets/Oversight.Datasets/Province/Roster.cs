namespace Oversight.Datasets.Province;

/// <summary>A jurisdiction's officers: the sections' regular ones, and the special ones whom only faults send out.</summary>
internal sealed class Roster
{
    private readonly Dictionary<(int Unit, int Section), Officer[]> _sections;
    private readonly Dictionary<int, Officer[]> _units;

    public Roster(List<Officer> officers, int units, bool wholeUnits)
    {
        All = officers;
        Units = units;
        Regular = [.. officers.Where(o => o.SectionIndex >= 0)];
        var available = Regular.Where(o => !o.Idle && !o.Scarce).ToList();
        _sections = available.GroupBy(o => (o.UnitIndex, o.SectionIndex)).ToDictionary(g => g.Key, g => g.ToArray());
        _units = available.GroupBy(o => o.UnitIndex).ToDictionary(g => g.Key, g => g.ToArray());
        Available = [.. available];
        CanRecuse = (wholeUnits ? [.. _units.Values] : (Officer[][])[.. _sections.Values]).All(team => team.Length > 2);
    }

    public List<Officer> All { get; }

    public Officer[] Regular { get; }

    public Officer[] Available { get; }

    public int Units { get; }

    /// <summary>Wherever one may not go, two others can.</summary>
    public bool CanRecuse { get; }

    /// <summary>Help the teams, in the role auxiliary.</summary>
    public required Officer Auxiliary { get; init; }

    /// <summary>Left the post; the certificate ran out at the end of February of the report year.</summary>
    public required Officer Lapsed { get; init; }

    /// <summary>Certified, but not of the administrative establishment.</summary>
    public required Officer Seconded { get; init; }

    /// <summary>The officers to choose a team from: one section's, or the whole unit's.</summary>
    public Officer[] Candidates(int unit, int section, bool wholeUnit) =>
        wholeUnit ? _units[unit] : _sections[(unit, section)];
}
