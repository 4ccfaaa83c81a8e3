using Oversight.Datasets.Province;

namespace Oversight.Datasets.Inspections;

/// <summary>What an inspection found and what was decided, as the documents want it decided.</summary>
internal sealed class Outcome(JurisdictionSpec spec)
{
    private static readonly string[] Gone = ["deregistered", "closed", "revoked", "liquidating", "licence_revoked"];

    /// <summary>Chooses a result.</summary>
    /// <param name="row">The row to fill.</param>
    /// <param name="repeated">The object was found in violation on this item before, so that leniency has ended.</param>
    /// <param name="plain">Nothing may be found.</param>
    public void Choose(InspectionRow row, bool repeated, bool plain)
    {
        int roll = row.Random.Below(1000);
        if (plain || roll < 790)
        {
            Set(row, "no_problem", "none", "none", null);
        }
        else if (roll < 940)
        {
            Violate(row, roll >= 935 ? "falsified" : "problem", repeated);
        }
        else if (roll < 970)
        {
            Set(row, "unreachable", "none", "none", null);
        }
        else if (roll < 978)
        {
            Set(row, "uncooperative", "none", "warning", null);
        }
        else
        {
            Set(row, row.Random.Pick<string>(Gone), "none", "none", null);
        }
    }

    public static void Set(InspectionRow row, string? result, string violation, string decision, bool? corrected)
    {
        row.Result = result;
        row.Violation = violation;
        row.Decision = decision;
        row.Corrected = corrected;
        row.Evidence = result is not (null or "no_problem" or "problem" or "falsified");
        row.RefusalNoted = result is "uncooperative";
    }

    private void Violate(InspectionRow row, string result, bool repeated)
    {
        int roll = row.Random.Below(100);
        string violation = roll < 55 ? "minor" : roll < 88 ? "general" : roll < 98 ? "serious" : "criminal";
        int right = row.Random.Below(100);

        // Xinzhou's ledger is clean only where everything was put right in time.
        bool? corrected = right < 85 ? true : right < 92 || spec.Is("xinzhou") ? null : false;
        string decision = violation switch
        {
            "criminal" => "transferred",
            _ when repeated || corrected == false => "penalty",
            "serious" => row.Random.Pick<string>(["penalty", "penalty", "reduced"]),
            "general" => row.Random.Pick<string>(["warning", "reduced", "penalty"]),
            _ when result == "falsified" => "warning",
            _ => row.Random.Pick<string>(["guidance", "guidance", "guidance", "warning", "none"]),
        };
        Set(row, result, violation, decision, corrected);
    }
}
