using System.Text;

namespace Oversight.Drawing.Tests.Selection;

/// <summary>A row of a frame.</summary>
internal sealed record Row(string Id, int Stratum, byte State = 0)
{
    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Id);
}
