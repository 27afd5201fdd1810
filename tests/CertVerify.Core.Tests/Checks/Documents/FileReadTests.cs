using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class FileReadTests
{
    [Fact]
    public void A_text_document_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_picture_warns() => Ask(Certificate().File(file => file with { PagesRecognised = [1] })).Is(Outcome.Warn, null, "Page 1 was read from a picture");

    [Fact]
    public void A_limit_that_was_reached_warns_and_is_told() =>
        Ask(Certificate().File(file => file with { Limitations = [$"Only the first {20} of {30} pages were read."] })).Is(Outcome.Warn, null, "Only the first 20 of 30 pages were read.");

    [Fact]
    public void A_file_without_a_readable_page_is_unknown() =>
        Ask(Certificate().File(file => file with { PagesRead = [], Limitations = [$"It asks for a password."] })).Is(Outcome.Unknown, SubIndication.UnreadableDocument, "password");

    [Fact]
    public void Without_a_file_there_is_nothing_to_read() => Ask(Number("NC 700001")).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => FileRead.Check.Ask(@case);
}
