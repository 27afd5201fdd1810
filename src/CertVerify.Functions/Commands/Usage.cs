namespace CertVerify.Functions.Commands;

/// <summary>What the executable can be started for.</summary>
internal static class Usage
{
    private const string Text = """
        certverify [serve]                 serves the API on loopback
        certverify verify FILE|NUMBER      verifies one certificate and prints the verdict
        certverify import FILE [--FIELD VALUE ...] [--rejected FILE] [--quiet]
                                           imports an extract of a register: IAF MD 28 as .xlsx or XML, or CSV; the fields of its declaration are
                                           --register --name --coverage --as-of --keeper --fresh-for-days --lag-days --url --certification-body
                                           --accreditation-body --standards --dates --column.OURS (docs/registries.md); ends with 0 when all rows
                                           were taken in, 3 when some were left out, 1 when none was
        certverify watch NUMBER|ID         puts a certificate under watch, by its number or from the verification with this id
        certverify watch list              lists the certificates under watch, the latest first
        certverify match FILE|-            decides pairs of names: CSV with name1 and name2 in, the same rows with decision, score and because out
        certverify tables propose FILE     compares an accreditor's published list with the curated tables and shows what it would change
        certverify tables apply|undo ID    brings such a revision into force, or takes it out again
        certverify tables list             lists the revisions
        certverify keys create --tenant NAME [--name TEXT] [--scopes SCOPE,SCOPE] [--days 365] [--per-minute N] [--per-day N]
                                           makes an API key and shows it, this once; scopes are verify, read, watch, registry, audit and operate;
                                           without --scopes: verify, read
        certverify keys list [--tenant NAME]
                                           lists the keys, never their secrets
        certverify keys rotate ID [--overlap-hours 24] [--days 365]
                                           makes a new secret for a key and shows it; the one before opens for the overlap as well
        certverify keys revoke ID          revokes a key at once
                                           all four: --json for programs; end with 0, with 1 when there is no such key, with 2 when misused
        certverify receipts verify FILE [--jwks FILE]
                                           checks a receipt by the published keys alone, without network and store; ends with 3 when it does not hold
        certverify receipts audit [--tenant NAME]
                                           walks the chain of receipts and names every verification that was removed or altered since; ends with 3 then
        certverify receipts rotate         has a new key of the data folder sign; receipts signed before can still be checked
        certverify replay ID               judges a stored verification again on its own day, and says which version changed the verdict; ends with 3 then
        certverify help | version

        Settings are environment variables such as CertVerify__DataFolder and CertVerify__Port.
        """;

    internal static int Shown() => Say(Text);

    internal static int Version() => Say(Engine.Version);

    internal static int Misused() => Complain(Text, 2);

    /// <summary>With a sentence for each option that cannot be used.</summary>
    internal static int Misused(IReadOnlyList<string> faults) => Complain(faults, 2);

    /// <summary>To the Azure host any code but 0 and 200 is a failed start.</summary>
    internal static int CannotStart(string because) => Complain($"certverify cannot start: {because}", 78);

    private static int Say(string text)
    {
        Console.WriteLine(text);
        return 0;
    }

    /// <summary>A sentence on each line.</summary>
    internal static int Complain(IEnumerable<string> sentences, int code) => Complain(string.Join('\n', sentences), code);

    /// <summary>Says what is wrong where errors are said.</summary>
    internal static int Complain(string text, int code)
    {
        Console.Error.WriteLine(text);
        return code;
    }
}
