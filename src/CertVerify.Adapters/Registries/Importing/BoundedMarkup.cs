namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Passes XML on as long as no text or tag in it is absurdly long, so that a reader that holds one of them in memory cannot be made to hold all.</summary>
internal sealed class BoundedMarkup(Stream markup) : Stream
{
    private const int Longest = 1 << 20;

    private int length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => markup.Length;

    public override long Position
    {
        get => markup.Position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var count = markup.Read(buffer);
        var read = buffer[..count];
        for (int end; (end = read.IndexOfAny((byte)'<', (byte)'>')) >= 0; read = read[(end + 1)..])
        {
            Lengthen(end);
            length = 0;
        }

        Lengthen(read.Length);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Lengthen(int by)
    {
        length += by;
        if (length > Longest)
            throw new UnreadableSheetException($"A tag or text of the file is longer than {Longest >> 20} MB.");
    }
}
