using System.Text;

namespace Oversight.DataContract.Tests.Support;

/// <summary>A console stream that each test hears for itself, though several run at a time.</summary>
internal sealed class RoutedWriter(TextWriter otherwise) : TextWriter
{
    private readonly AsyncLocal<StringWriter?> _own = new();

    public override Encoding Encoding => otherwise.Encoding;

    /// <summary>From here on, what the caller and the tasks that it starts write is kept apart.</summary>
    public StringWriter Begin() => _own.Value = new StringWriter();

    /// <summary>The caller's text goes where it went before.</summary>
    public void End() => _own.Value = null;

    public override void Write(char value) => Target.Write(value);

    public override void Write(char[] buffer, int index, int count) => Target.Write(buffer, index, count);

    public override void Write(string? value) => Target.Write(value);

    private TextWriter Target => _own.Value ?? otherwise;
}
