using CertVerify.Functions;
using CertVerify.Functions.Commands;
using CertVerify.Functions.Settings;

try
{
    return args switch
    {
        [] or ["serve"] => await Service.ServeAsync(),
        ["verify", var what] => await Verify.RunAsync(what),
        ["import", var file, .. var options] => await Import.RunAsync(file, options),
        ["watch", "list"] => await Watch.ListAsync(),
        ["watch", var what] => await Watch.PutAsync(what),
        ["match", var file] => await MatchPairs.RunAsync(file),
        ["tables", "propose", var file] => await ReviseTables.ProposeAsync(file),
        ["tables", "apply", var id] => await ReviseTables.ApplyAsync(id),
        ["tables", "undo", var id] => await ReviseTables.UndoAsync(id),
        ["tables", "list"] => await ReviseTables.ListAsync(),
        ["keys", "create", .. var options] => await Keys.CreateAsync(options),
        ["keys", "list", .. var options] => await Keys.ListAsync(options),
        ["keys", "rotate", var id, .. var options] => await Keys.RotateAsync(id, options),
        ["keys", "revoke", var id, .. var options] => await Keys.RevokeAsync(id, options),
        ["receipts", "verify", var file] => await ReceiptCommands.VerifyAsync(file, null),
        ["receipts", "verify", var file, "--jwks", var jwks] => await ReceiptCommands.VerifyAsync(file, jwks),
        ["receipts", "audit"] => await ReceiptCommands.AuditAsync(),
        ["receipts", "audit", "--tenant", var tenant] => await ReceiptCommands.AuditAsync(tenant),
        ["receipts", "rotate"] => await ReceiptCommands.RotateAsync(),
        ["replay", var id] => await ReplayVerification.RunAsync(id),
        ["help" or "--help" or "-h"] => Usage.Shown(),
        ["version" or "--version"] => Usage.Version(),
        _ => Usage.Misused(),
    };
}
catch (SettingsException wrong)
{
    return Usage.CannotStart(wrong.Message);
}
