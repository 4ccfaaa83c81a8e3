using Oversight.Datasets.Faults;
using Oversight.Datasets.Province;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Inspections;

/// <summary>Sends out two or three officers, one of them leader, none with an interest in the object.</summary>
internal sealed class TeamBuilder(GeneratorOptions options, JurisdictionSpec spec, Roster roster, ObjectRegistry objects, FaultLedger ledger)
{
    /// <summary>The draw in which Jintan's scarce officers take part, the only one.</summary>
    private const int ScarceDraw = 3;

    private readonly int[] _turn = new int[roster.Units];
    private Draw? _turnsOf;
    private int _scarceLeft;

    public void Build(InspectionRow row)
    {
        row.Team.Clear();
        int unit = row.ObjectIndex % roster.Units;
        Officer[] candidates = roster.Candidates(unit, row.SectionIndex, spec.Complete);
        int conflict = objects.ConflictOfficer[row.ObjectIndex];
        int size = row.Random.Chance(700_000) || candidates.Length < 5 ? 2 : 3;
        string method = row.IsRandom || row.Random.Chance(500_000) ? "random" : "designated";
        while (row.Team.Count < size)
        {
            Officer officer = Next(row, candidates, unit);
            if (officer.Index != conflict && !IsIn(row, officer))
            {
                row.Team.Add(new TeamMember { Officer = officer, Role = row.Team.Count == 0 ? "leader" : "member", Method = method });
            }
        }

        SendScarce(row);
        Replace(row, candidates, conflict);
        if (row.Draw is { DesignationApproved: true } && row.Team[1].Replaces is null && row.Random.Chance(200_000))
        {
            row.Change(1, method: "designated");
        }

        if (row.Random.Chance(100_000))
        {
            row.Team.Add(new TeamMember { Officer = roster.Auxiliary, Role = "auxiliary", Method = "designated" });
        }
    }

    public static bool IsIn(InspectionRow row, Officer officer)
    {
        foreach (TeamMember member in row.Team)
        {
            if (member.Officer == officer)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An officer of the section who is neither in the team nor interested in the object; null if there is none.</summary>
    public Officer? Other(InspectionRow row)
    {
        Officer[] candidates = roster.Candidates(row.ObjectIndex % roster.Units, row.SectionIndex, spec.Complete);
        int conflict = objects.ConflictOfficer[row.ObjectIndex];
        foreach (Officer officer in candidates)
        {
            if (officer.Index != conflict && !IsIn(row, officer))
            {
                return officer;
            }
        }

        return null;
    }

    /// <summary>Jintan sends all officers in turn, so that each takes part in nearly every draw; elsewhere chance decides.</summary>
    private Officer Next(InspectionRow row, Officer[] candidates, int unit)
    {
        if (!spec.Complete || row.Draw is null)
        {
            return row.Random.Pick<Officer>(candidates);
        }

        if (_turnsOf != row.Draw)
        {
            _turnsOf = row.Draw;
            _scarceLeft = row.Draw.Id.Number == ScarceDraw && row.Year == options.Year ? int.MaxValue : 0;
            var random = new PhiloxStream(options.Seed, StreamPurpose.DrawTeam, spec.Scope(row.Year), row.Draw.Id.Number);
            for (int i = 0; i < _turn.Length; i++)
            {
                _turn[i] = random.Below(1 << 20);
            }
        }

        return candidates[_turn[unit]++ % candidates.Length];
    }

    private void SendScarce(InspectionRow row)
    {
        if (_scarceLeft == 0 || row.Draw is null)
        {
            return;
        }

        Officer? scarce = roster.Regular.FirstOrDefault(o => o.Scarce && ledger.Planted("jintan.2.1.4.officer-frequency", "officer", o.Id) is false);
        if (scarce is null)
        {
            _scarceLeft = 0;
            return;
        }

        row.Change(1, officer: scarce);
        ledger.Add("jintan.2.1.4.officer-frequency", spec.Id, "officer", scarce.Id, "takes part in one draw of the year only");
    }

    /// <summary>Some members stand in for another: drawn again on a written statement, or swapped because of an interest.</summary>
    private void Replace(InspectionRow row, Officer[] candidates, int conflict)
    {
        bool swap = conflict >= 0 && Array.IndexOf(candidates, roster.All[conflict]) >= 0 && row.Random.Chance(500_000);
        if (!swap && !row.Random.Chance(40_000))
        {
            return;
        }

        Officer? replaced = swap ? roster.All[conflict] : Other(row);
        if (replaced is not null)
        {
            TeamMember member = row.Team[1];
            member.Replaces = replaced;
            member.Method = swap ? "swap" : "random";
            member.Statement = true;
            row.Team[1] = member;
        }
    }
}
