using Oversight.Datasets.Province;

namespace Oversight.Datasets.Inspections;

/// <summary>A row of the assignments, but for its inspection.</summary>
internal struct TeamMember
{
    public Officer Officer;
    public string Role;
    public string Method;
    public Officer? Replaces;
    public bool? Statement;
}
