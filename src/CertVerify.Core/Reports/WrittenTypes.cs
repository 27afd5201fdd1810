using System.Text.Json.Serialization;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Receipts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Reports;

/// <summary>
/// What the compiler prepares to be written as JSON; finding it out at run time took a third of the time to a new process' first answer. Not for reading: what is
/// left out of the JSON would lose the value that its type gives it.
/// </summary>
[JsonSerializable(typeof(Verification))]
[JsonSerializable(typeof(ReceiptClaims))]
[JsonSerializable(typeof(HistoryEntry))]
[JsonSerializable(typeof(WatchEvent))]
internal sealed partial class WrittenTypes : JsonSerializerContext;
