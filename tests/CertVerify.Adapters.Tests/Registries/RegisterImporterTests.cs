using System.Text;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using CertVerify.Adapters.Tests.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Registries;

public sealed class RegisterImporterTests() : StoreTests(new SqliteFixture())
{
    private const string Declaration = """
        # register: example
        # name: Example register
        # coverage: partialMandatory
        # asOf: 2026-11-01

        """;

    private SqliteDatabase Database => ((SqliteFixture)Store).Database;

    [Fact]
    public async Task The_labels_of_md_28_are_understood()
    {
        var published = await PublishedAsync(Declaration + """
            Certification Identity Number,Certificate Number,Certification Status,Accreditation Status,Certification Scope,Original Issue Date,Issue Date,Expiry Date,Certified Entity Name,Certified Entity Trading Name,Street,City,Country,Certification Body,Accreditation Body Acronym,Standard
            C-7,EX-1,Suspended,Accredited,"Moulding, painting",20200102,20260102,20290101,Example Works Ltd,Exwo|Example Moulders,1 Mill Road,Exampleton,gb,Example Certification,EXAB,GB/T 19001-2016
            """);

        var record = await OnlyAsync("ex 1");
        Assert.Equal((1, 0), (published.Extract.Accepted, published.Extract.Rejected));
        Assert.Empty(published.IgnoredColumns);
        Assert.Equal(("C-7", "EX-1", CertificationStatus.Suspended, "Suspended"), (record.Id, record.CertificateNumber, record.Status, record.RawStatus));
        Assert.Equal(("Example Works Ltd", "1 Mill Road, Exampleton, gb", "GB"), (record.HolderName, record.HolderAddress, record.Country));
        Assert.Equal(["Exwo", "Example Moulders"], record.OtherHolderNames);
        Assert.Equal([new Standard("ISO 9001", "2015")], record.Standards);
        Assert.Equal((new DateOnly(2020, 1, 2), new(2026, 1, 2), new(2029, 1, 1)), (record.OriginallyIssuedOn, record.IssuedOn, record.ExpiresOn));
        Assert.Equal(("Moulding, painting", "Example Certification", "EXAB", true), (record.Scope, record.CertificationBody, record.AccreditationBody, record.Accredited));
    }

    [Theory]
    [InlineData("certificate_number;status\nEX-1;active")]
    [InlineData("certificateNumber\tcertificateStatus\nEX-1\tACTIVE")]
    [InlineData("CERTIFICATE NO,Status\nEX-1,有效")]
    [InlineData("\"Certificate Number\",\"Status\"\r\n\"EX-1\",\"Active\"\r\n\r\n")]
    public async Task Names_of_columns_and_divisions_may_vary(string csv)
    {
        await PublishedAsync(Declaration + csv);

        Assert.Equal(CertificationStatus.Active, (await OnlyAsync("EX-1")).Status);
    }

    [Fact]
    public async Task A_status_that_is_new_to_us_is_kept_as_it_stands_and_never_active()
    {
        await PublishedAsync(Declaration + "Certificate Number,Status\nEX-1,Fabulous\nEX-2,Draft\nEX-3,");

        var record = await OnlyAsync("EX-1");
        Assert.Equal((CertificationStatus.Unknown, "Fabulous"), (record.Status, record.RawStatus));
        Assert.Equal(CertificationStatus.Unknown, (await OnlyAsync("EX-2")).Status);
        Assert.Equal(CertificationStatus.Unknown, (await OnlyAsync("EX-3")).Status);
    }

    [Fact]
    public async Task A_row_left_out_is_named_by_line_and_reason()
    {
        var published = await PublishedAsync(Declaration + """
            Certificate Number,Issue Date,Expiry Date,Accredited
            EX-1,2026-01-01,2028-12-31,yes
            ,2026-01-01,2028-12-31,yes
            EX-3,01.02.2026,2028-12-31,yes
            EX-4,2026-01-01,2025-12-31,yes
            EX-5,2026-01-01,2028-12-31,perhaps
            EX-6,2026-01-01
            "EX
            -7",2026-01-01,2028-12-31,no
            """);

        Assert.Equal((2, 5), (published.Extract.Accepted, published.Extract.Rejected));
        Assert.Equal([7, 8, 9, 10, 11], published.Rejections.Select(row => row.Line));
        Assert.Contains("no certificate number", published.Rejections[0].Because, StringComparison.Ordinal);
        Assert.Contains("issue date", published.Rejections[1].Because, StringComparison.Ordinal);
        Assert.Contains("expires before it begins", published.Rejections[2].Because, StringComparison.Ordinal);
        Assert.Contains("neither yes nor no", published.Rejections[3].Because, StringComparison.Ordinal);
        Assert.Contains("2 cells where there are 4 columns", published.Rejections[4].Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extract_with_rows_left_out_proves_nothing_by_its_silence()
    {
        var declaration = Declaration.Replace("partialMandatory", "completeAuthoritative\n# certificationBody: Example Certification", StringComparison.Ordinal);

        var whole = await PublishedAsync(declaration + "Certificate Number,Issue Date\nEX-1,2026-01-01");
        var holed = await PublishedAsync(declaration + "Certificate Number,Issue Date\nEX-1,2026-01-01\nEX-2,sometime");

        Assert.Equal(Coverage.CompleteAuthoritative, whole.Extract.Source.Coverage);
        Assert.Equal(Coverage.PartialMandatory, holed.Extract.Source.Coverage);
        Assert.Equal(Coverage.CompleteAuthoritative, holed.Extract.Declared);
        Assert.NotNull(holed.Extract.Source.CoverageNote);
    }

    [Fact]
    public async Task The_same_bytes_declared_alike_change_nothing()
    {
        var csv = Declaration + "Certificate Number\nEX-1";
        var first = await PublishedAsync(csv);

        var second = Assert.IsType<ImportOutcome.Unchanged>(await ImportAsync(csv));
        Assert.Equal(first.Extract.Key, second.Extract.Key);
        Assert.IsType<ImportOutcome.Published>(await ImportAsync(csv, ("asOf", "2026-11-02")));
    }

    [Fact]
    public async Task What_is_declared_beside_the_file_wins_over_what_stands_in_it()
    {
        var published = Assert.IsType<ImportOutcome.Published>(await ImportAsync(Declaration + "Certificate Number\nEX-1", ("name", "Other name"), ("lagDays", "28")));

        Assert.Equal(("Other name", 28, new DateOnly(2026, 11, 1)), (published.Extract.Source.Name, published.Extract.Source.LagDays, published.Extract.Source.AsOf));
    }

    [Theory]
    [InlineData("register", "Not A Slug")]
    [InlineData("coverage", "everything")]
    [InlineData("coverage", "2")]
    [InlineData("coverage", "completeAuthoritative")]
    [InlineData("asOf", "yesterday")]
    [InlineData("asOf", "2999-01-01")]
    [InlineData("freshForDays", "0")]
    [InlineData("url", "javascript:alert(1)")]
    [InlineData("keeper", "me")]
    [InlineData("colour", "red")]
    [InlineData("standards", "whatever we like")]
    public async Task A_declaration_that_cannot_be_used_is_refused_by_field(string field, string value)
    {
        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync(Declaration + "Certificate Number\nEX-1", (field, value)));

        Assert.Equal([field], refused.Faults.Select(fault => fault.Field));
        Assert.Empty(await Store.Registers.ListAsync("local", None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Holder Name\nExample Works Ltd")]
    [InlineData("Certificate Number\n")]
    [InlineData("Certificate Number,Issue Date\nEX-1,sometime")]
    [InlineData("Certificate Number\n\"EX-1")]
    public async Task A_file_without_a_usable_row_is_refused_and_the_old_extract_stays(string csv)
    {
        await PublishedAsync(Declaration + "Certificate Number\nEX-OLD");

        Assert.IsType<ImportOutcome.Refused>(await ImportAsync(Declaration + csv));

        Assert.Equal("EX-OLD", (await OnlyAsync("EX-OLD")).CertificateNumber);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused()
    {
        byte[] latin = [.. Encoding.UTF8.GetBytes(Declaration + "Certificate Number\nEX-1"), 0xFC, 0x0A];

        Assert.IsType<ImportOutcome.Refused>(await Importer.ImportAsync("local", new MemoryStream(latin), new Dictionary<string, string>(), null, None, None));
    }

    [Fact]
    public async Task An_import_broken_off_leaves_the_old_extract()
    {
        await PublishedAsync(Declaration + "Certificate Number\nEX-OLD");
        var rows = string.Join('\n', Enumerable.Range(0, 5_000).Select(number => $"EX-{number}"));
        using var broken = new BrokenStream(Encoding.UTF8.GetBytes(Declaration + "Certificate Number\n" + rows));

        await Assert.ThrowsAsync<IOException>(() => Importer.ImportAsync("local", broken, new Dictionary<string, string>(), null, None, None));

        Assert.Equal("EX-OLD", (await OnlyAsync("EX-OLD")).CertificateNumber);
        Assert.Equal(1, await Database.ReadAsync(connection => connection.Scalar<long>("SELECT count(*) FROM register_row"), None));
    }

    [Fact]
    public async Task Others_write_while_a_long_import_runs()
    {
        var csv = Declaration + "Certificate Number,Holder\n" + string.Concat(Enumerable.Range(0, 20_000).Select(row => $"EX-{row},Example Works {row} Ltd\n"));
        var import = Task.Run(() => ImportAsync(csv));
        var saved = 0;
        while (!import.IsCompleted)
        {
            await Store.Documents.KeepAsync("local", $"{saved}", new byte[100], default, None);
            saved++;
        }

        Assert.IsType<ImportOutcome.Published>(await import);
        Assert.InRange(saved, 10, int.MaxValue);
    }

    private RegisterImporter Importer => new(Store.Registers, new FixedClock(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero)));

    private Task<ImportOutcome> ImportAsync(string csv, params (string Name, string Value)[] declared) => Importer.ImportAsync(
        "local", new MemoryStream(Encoding.UTF8.GetBytes(csv)), declared.ToDictionary(field => field.Name, field => field.Value), null, None, None);

    private async Task<ImportOutcome.Published> PublishedAsync(string csv) => Assert.IsType<ImportOutcome.Published>(await ImportAsync(csv));

    private async Task<RegistryRecord> OnlyAsync(string number)
    {
        var hits = await Store.Registers.SearchAsync(Tenants.Local, RecordKey.For([number], null), None);
        return Assert.Single(hits.SelectMany(hit => hit.Records));
    }

    /// <summary>Gives out its bytes and then, instead of ending, breaks.</summary>
    private sealed class BrokenStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) => Broken(base.Read(buffer));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Broken(base.Read(buffer.Span)));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            Task.FromResult(Broken(base.Read(buffer.AsSpan(offset, count))));

        private static int Broken(int count) => count > 0 ? count : throw new IOException("The line went dead.");
    }
}
