namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>A part of a workbook that checks its sum when it ends; the zip reader itself does not.</summary>
/// <param name="inner">The part's bytes.</param>
/// <param name="expected">The checksum that the file gives for them.</param>
internal sealed class CheckedStream(Stream inner, uint expected) : Stream
{
    private uint crc;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The part has ended, and is not what was once written.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        crc = Crc32.Append(crc, buffer[..read]);
        return read > 0 || buffer.IsEmpty || crc == expected
            ? read
            : throw new InvalidDataException("The checksum of a part does not match.");
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
