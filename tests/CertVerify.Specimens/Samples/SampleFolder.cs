namespace CertVerify.Specimens.Samples;

/// <summary>The folder samples/ as it ships.</summary>
internal static class SampleFolder
{
    /// <summary>Every file by its name inside the folder; the same bytes each time.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Files() =>
    [
        .. SampleSet.All.Select(sample => (sample.FileName, sample.ToPdf())),
        ("register.csv", Bytes(SampleRegister.ToCsv())),
        ("register.xml", Bytes(SampleTemplate.ToXml())),
        ("register.xlsx", SampleTemplate.ToWorkbook()),
        ("register-mapped.csv", Bytes(SampleTemplate.ToMappedCsv())),
        ("README.md", Bytes(SampleReadme.ToMarkdown())),
        .. SampleLists.Files().Select(list => ($"lists/{list.Name}", Bytes(list.Csv))),
        .. SampleTables.Files().Select(table => ($"tables/{table.Name}", Bytes(table.Csv))),
    ];

    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "lists"));
        Directory.CreateDirectory(Path.Combine(folder, "tables"));
        foreach (var (name, content) in Files())
            File.WriteAllBytes(Path.Combine(folder, name), content);
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
