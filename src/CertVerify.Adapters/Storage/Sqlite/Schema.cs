using CertVerify.Core.Normalising;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The steps that made the file's layout, in order; a step that has shipped is never edited, only followed by another.</summary>
internal static class Schema
{
    internal static readonly string[] Steps =
    [
        """
        CREATE TABLE verification (
            tenant TEXT NOT NULL, id TEXT NOT NULL, verified_at TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, id));
        CREATE TABLE document (
            tenant TEXT NOT NULL, sha256 TEXT NOT NULL, content BLOB NOT NULL,
            PRIMARY KEY (tenant, sha256));
        CREATE TABLE request (
            tenant TEXT NOT NULL, key TEXT NOT NULL, sha256 TEXT NOT NULL, verification TEXT NOT NULL,
            PRIMARY KEY (tenant, key)) WITHOUT ROWID;
        CREATE TABLE register (
            tenant TEXT NOT NULL, id TEXT NOT NULL, import TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, id)) WITHOUT ROWID;
        CREATE TABLE register_record (
            tenant TEXT NOT NULL, register TEXT NOT NULL, import TEXT NOT NULL, number TEXT NOT NULL, holder TEXT, json TEXT NOT NULL);
        CREATE INDEX register_record_number ON register_record (tenant, register, import, number);
        CREATE INDEX register_record_holder ON register_record (tenant, register, import, holder);
        """,
        """
        CREATE TABLE table_revision (
            id TEXT NOT NULL PRIMARY KEY, state TEXT NOT NULL, turn INTEGER NOT NULL, proposed_at TEXT NOT NULL, decided_at TEXT, json TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE verification_body (
            tenant TEXT NOT NULL, body TEXT NOT NULL, verified_at TEXT NOT NULL, verification TEXT NOT NULL,
            PRIMARY KEY (tenant, body, verified_at, verification)) WITHOUT ROWID;
        INSERT OR IGNORE INTO verification_body
            SELECT tenant, 'cb:' || json_extract(json, '$.evidence.issuer.body.id'), verified_at, id FROM verification
            WHERE json_extract(json, '$.evidence.issuer.body.id') IS NOT NULL;
        INSERT OR IGNORE INTO verification_body
            SELECT tenant, 'ab:' || json_extract(json, '$.evidence.accreditor.body.id'), verified_at, id FROM verification
            WHERE json_extract(json, '$.evidence.accreditor.body.id') IS NOT NULL;
        """,
        """
        CREATE TABLE live_answer (
            tenant TEXT NOT NULL, register TEXT NOT NULL, question TEXT NOT NULL, asked_at TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, register, question)) WITHOUT ROWID;
        """,
        """
        CREATE TABLE register_extract (
            id INTEGER PRIMARY KEY AUTOINCREMENT, tenant TEXT NOT NULL, register TEXT NOT NULL, import TEXT NOT NULL, state TEXT NOT NULL,
            fingerprint TEXT NOT NULL, through INTEGER NOT NULL, accepted INTEGER NOT NULL, rejected INTEGER NOT NULL, json TEXT,
            UNIQUE (tenant, register, import));
        CREATE TABLE register_row (id INTEGER PRIMARY KEY, number TEXT NOT NULL, holders TEXT NOT NULL, json TEXT NOT NULL);
        CREATE TABLE register_bucket (id INTEGER PRIMARY KEY, postings BLOB NOT NULL);
        CREATE TABLE register_digest (
            extract INTEGER PRIMARY KEY, version INTEGER NOT NULL, bucket_bits INTEGER NOT NULL, common BLOB NOT NULL, bits BLOB NOT NULL);
        CREATE TABLE register_rejection (extract INTEGER NOT NULL, line INTEGER NOT NULL, because TEXT NOT NULL);
        CREATE INDEX register_rejection_extract ON register_rejection (extract);
        CREATE TABLE register_import (
            tenant TEXT NOT NULL, id TEXT NOT NULL, state TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, id)) WITHOUT ROWID;
        INSERT INTO register_extract (tenant, register, import, state, fingerprint, through, accepted, rejected, json)
            SELECT tenant, id, import, 'current', '', 0, json_extract(json, '$.accepted'), json_extract(json, '$.rejected'), json FROM register;
        INSERT INTO register_row (id, number, holders, json)
            SELECT (e.id << 32) | row_number() OVER (PARTITION BY e.id ORDER BY r.rowid), r.number, coalesce(r.holder, ''), r.json
            FROM register_record r JOIN register_extract e ON e.tenant = r.tenant AND e.register = r.register AND e.import = r.import;
        DROP TABLE register_record;
        DROP TABLE register;
        """,
        """
        ALTER TABLE document ADD COLUMN last_seen TEXT;
        UPDATE document SET last_seen = strftime('%Y-%m-%dT%H:%M:%f0000Z', 'now');
        CREATE INDEX document_last_seen ON document (last_seen);
        INSERT OR IGNORE INTO verification_body SELECT tenant, 'all', verified_at, id FROM verification;
        INSERT OR IGNORE INTO verification_body
            SELECT tenant, 'document:' || json_extract(json, '$.evidence.document.sha256'), verified_at, id FROM verification
            WHERE json_extract(json, '$.evidence.document.sha256') IS NOT NULL;
        INSERT OR IGNORE INTO verification_body
            SELECT tenant, 'number:' || certificate_number(number), verified_at, id FROM (
                SELECT tenant, verified_at, id, coalesce(json_extract(json, '$.claim.certificateNumber.value'), json_extract(json, '$.inquiry.certificateNumber')) AS number
                FROM verification)
            WHERE certificate_number(number) <> '';
        """,
        """
        CREATE TABLE watch (
            tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, created_at INTEGER NOT NULL, stopped INTEGER NOT NULL, status TEXT NOT NULL,
            indication TEXT NOT NULL, part INTEGER NOT NULL, look_at INTEGER, json TEXT NOT NULL,
            PRIMARY KEY (tenant, id));
        CREATE INDEX watch_due ON watch (part, look_at) WHERE look_at IS NOT NULL;
        CREATE INDEX watch_listed ON watch (tenant, created_at, id);
        CREATE INDEX watch_of_status ON watch (tenant, status, created_at, id);
        CREATE TABLE watch_history (
            tenant TEXT NOT NULL, certificate TEXT NOT NULL, run INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, certificate, run)) WITHOUT ROWID;
        CREATE TABLE watch_body (
            body TEXT NOT NULL, tenant TEXT NOT NULL, certificate TEXT NOT NULL,
            PRIMARY KEY (body, tenant, certificate)) WITHOUT ROWID;
        CREATE INDEX watch_body_certificate ON watch_body (tenant, certificate);
        CREATE TABLE event (
            tenant TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, position)) WITHOUT ROWID;
        CREATE UNIQUE INDEX event_id ON event (tenant, id);
        CREATE TABLE work (
            id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL, added_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, taken INTEGER NOT NULL,
            set_aside INTEGER NOT NULL);
        CREATE INDEX work_visible ON work (set_aside, visible_at);
        CREATE TABLE lease (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE mark (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE budget (name TEXT NOT NULL PRIMARY KEY, period INTEGER NOT NULL, spent INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE webhook (
            tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, enabled INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, id)) WITHOUT ROWID;
        CREATE TABLE delivery (
            tenant TEXT NOT NULL, webhook TEXT NOT NULL, position INTEGER NOT NULL, next_at INTEGER, json TEXT NOT NULL,
            PRIMARY KEY (tenant, webhook, position)) WITHOUT ROWID;
        CREATE INDEX delivery_due ON delivery (next_at) WHERE next_at IS NOT NULL;
        """,
        """
        ALTER TABLE request ADD COLUMN answered_at INTEGER NOT NULL DEFAULT 0;
        UPDATE request SET answered_at = unixepoch() * 1000;
        CREATE INDEX request_answered_at ON request (answered_at);
        CREATE INDEX live_answer_asked_at ON live_answer (asked_at);
        """,
        """
        CREATE TABLE api_key (id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
        """,
        """
        CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant TEXT NOT NULL, written_at INTEGER NOT NULL, json TEXT NOT NULL);
        CREATE INDEX audit_tenant ON audit (tenant, id);
        CREATE INDEX audit_written ON audit (written_at);
        """,
        """
        CREATE INDEX verification_id ON verification (id);
        """,
        """
        CREATE TABLE batch (
            tenant TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, is_over INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, id));
        CREATE INDEX batch_unfinished ON batch (tenant, id) WHERE is_over = 0;
        CREATE TABLE batch_item (
            tenant TEXT NOT NULL, batch TEXT NOT NULL, position INTEGER NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (tenant, batch, position)) WITHOUT ROWID;
        """,
        """
        ALTER TABLE verification ADD COLUMN position INTEGER;
        CREATE TABLE receipt (
            tenant TEXT NOT NULL, position INTEGER NOT NULL, verification TEXT NOT NULL, jws TEXT NOT NULL,
            PRIMARY KEY (tenant, position));
        CREATE TABLE receipt_head (tenant TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID;
        """,
    ];

    /// <summary>Brings an older file up to date; refuses a file written by a newer version.</summary>
    internal static void Migrate(SqliteConnection connection)
    {
        connection.CreateFunction("certificate_number", (string? number) => number is null ? null : Numbers.Canonical(number), isDeterministic: true);
        connection.InTransaction("BEGIN IMMEDIATE", () =>
        {
            var version = (int)connection.Scalar<long>("PRAGMA user_version");
            if (version > Steps.Length)
                throw new InvalidDataException($"The store has layout {version}; this version of CertVerify knows layouts up to {Steps.Length}.");
            foreach (var step in Steps.Skip(version))
                connection.Execute(step);
            if (version < Steps.Length)
                connection.Execute($"PRAGMA user_version = {Steps.Length}");
        });
    }
}
