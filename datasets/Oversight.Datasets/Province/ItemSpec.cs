namespace Oversight.Datasets.Province;

/// <summary>A kind of inspection item. The statutes are real; title and use are made up for the sample.</summary>
internal sealed record ItemSpec(string Title, string LegalBasis, string ObjectCategory, string Method, string Domain);
