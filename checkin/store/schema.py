"""The tables of an event file. Append only: what a release has made never changes."""

#: "ChkD": tells an event file from any other SQLite file (PRAGMA application_id).
APPLICATION_ID = 0x43686B44

#: `user_version` of files this program writes: the number of migrations.
LATEST = 3

# The journal's columns in the order in which the chain covers them; payload and salt go with an
# erasure, digest and chain stay. `waiting` holds rows beyond a gap until the gap closes.
_ROW = """
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    t INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    attendee TEXT NOT NULL,
    actor TEXT NOT NULL,
    payload TEXT,
    salt BLOB,
    digest BLOB NOT NULL,
    chain BLOB NOT NULL,
    signature BLOB
"""

M001 = f"""
CREATE TABLE journal ({_ROW}, UNIQUE (station, seq)) STRICT;
CREATE UNIQUE INDEX journal_id ON journal (id);
CREATE INDEX journal_attendee ON journal (attendee) WHERE attendee != '';
CREATE INDEX journal_order ON journal (t, counter);
CREATE INDEX journal_kind ON journal (kind) WHERE kind NOT IN ('scan', 'roster');
CREATE TABLE waiting ({_ROW}, received INTEGER NOT NULL, PRIMARY KEY (station, seq)) STRICT;
CREATE TABLE receipt (
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    received INTEGER NOT NULL,
    clock_error INTEGER,
    ahead INTEGER NOT NULL,
    PRIMARY KEY (station, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE station_head (
    station TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    t INTEGER NOT NULL,
    counter INTEGER NOT NULL
) STRICT;
CREATE TABLE local (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE attendee (
    id TEXT PRIMARY KEY,
    locator INTEGER NOT NULL,
    title TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    badge_name TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    organisation TEXT NOT NULL,
    job_title TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    category TEXT NOT NULL,
    attention TEXT NOT NULL,
    photo TEXT NOT NULL,
    accompanying TEXT NOT NULL,
    consents TEXT NOT NULL,
    status TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    vip TEXT NOT NULL,
    blocked TEXT NOT NULL,
    codes TEXT NOT NULL,
    source TEXT NOT NULL,
    source_id TEXT NOT NULL,
    walk_in INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    entitlements TEXT NOT NULL,
    extra TEXT NOT NULL,
    notes TEXT NOT NULL,
    badge_issue INTEGER NOT NULL,
    merged_into TEXT NOT NULL,
    edits TEXT NOT NULL
) STRICT;
CREATE INDEX attendee_locator ON attendee (locator);
CREATE TABLE ticket_code (
    code TEXT NOT NULL,
    attendee TEXT NOT NULL,
    PRIMARY KEY (code, attendee)
) STRICT, WITHOUT ROWID;
CREATE TABLE entitlement (
    attendee TEXT NOT NULL,
    session TEXT NOT NULL,
    PRIMARY KEY (attendee, session)
) STRICT, WITHOUT ROWID;
CREATE INDEX entitlement_session ON entitlement (session);
CREATE TABLE roster (
    attendee TEXT NOT NULL,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    missing INTEGER NOT NULL,
    fact TEXT NOT NULL,
    is_code INTEGER NOT NULL,
    PRIMARY KEY (attendee, source, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX roster_key ON roster (key) WHERE NOT is_code;
CREATE TABLE conflict (
    attendee TEXT NOT NULL,
    field TEXT NOT NULL,
    desk TEXT NOT NULL,
    source TEXT NOT NULL,
    base TEXT NOT NULL,
    PRIMARY KEY (attendee, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE presence (
    attendee TEXT NOT NULL,
    checkpoint TEXT NOT NULL,
    entries INTEGER NOT NULL,
    exits INTEGER NOT NULL,
    inside INTEGER NOT NULL,
    first_entry INTEGER,
    first_station TEXT NOT NULL,
    last_entry INTEGER,
    last_exit INTEGER,
    last_station TEXT NOT NULL,
    PRIMARY KEY (attendee, checkpoint)
) STRICT, WITHOUT ROWID;
CREATE TABLE occupancy (
    checkpoint TEXT PRIMARY KEY,
    inside INTEGER NOT NULL,
    people INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    exits INTEGER NOT NULL
) STRICT;
CREATE TABLE print_job (
    id TEXT PRIMARY KEY,
    attendee TEXT NOT NULL,
    issue INTEGER NOT NULL,
    random INTEGER NOT NULL,
    printer TEXT NOT NULL,
    template TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    content TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    station TEXT NOT NULL,
    queued_at INTEGER,
    changed_at INTEGER
) STRICT;
CREATE INDEX print_job_attendee ON print_job (attendee);
CREATE INDEX print_job_waiting ON print_job (state) WHERE state IN
    ('queued', 'sending', 'held', 'not-sent', 'unknown');
CREATE TABLE undone (
    fact TEXT PRIMARY KEY,
    by TEXT NOT NULL,
    attendee TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX undone_attendee ON undone (attendee);
CREATE TABLE alias (
    attendee TEXT PRIMARY KEY,
    into_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_into ON alias (into_id);
CREATE TABLE entity (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    t INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased (attendee TEXT PRIMARY KEY, fact TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIEW session AS
    SELECT key,
        payload ->> 'title' AS title,
        payload ->> 'room' AS room,
        payload ->> 'starts' AS starts,
        payload ->> 'ends' AS ends,
        payload ->> 'kind' AS kind,
        payload ->> 'capacity' AS capacity,
        payload ->> 'access' AS access,
        payload ->> 'language' AS language,
        payload ->> 'speakers' AS speakers
    FROM entity WHERE kind = 'session';
CREATE VIEW checkpoint AS
    SELECT key, payload ->> 'name' AS name, payload ->> 'policy' AS policy,
        payload ->> 'session' AS session
    FROM entity WHERE kind = 'checkpoint';
CREATE VIEW scan AS
    SELECT j.id, j.t, j.counter, j.seq,
        coalesce(al.into_id, j.attendee) AS attendee,
        j.payload ->> 'checkpoint' AS checkpoint,
        j.payload ->> 'direction' AS direction,
        j.at AS at_ms,
        strftime('%Y-%m-%dT%H:%M:%SZ', j.at / 1000, 'unixepoch') AS at_utc,
        j.station,
        j.payload ->> 'answer' AS answer,
        j.payload ->> 'reason' AS reason,
        j.payload ->> 'forced' AS forced,
        (SELECT count(*) FROM undone u WHERE u.fact = j.id) AS undone,
        j.actor
    FROM journal j LEFT JOIN alias al ON al.attendee = j.attendee
    WHERE j.kind = 'scan' AND j.payload IS NOT NULL;
CREATE VIEW attendance AS
    SELECT s.*, a.given_name, a.family_name, a.organisation, a.country, a.category
    FROM scan s LEFT JOIN attendee a ON a.id = s.attendee
    WHERE s.answer = 'admit'
"""

# Tickets of ticket systems; where a source stands and what still has to go to it, both local.
M002 = """
ALTER TABLE attendee ADD COLUMN tickets TEXT NOT NULL DEFAULT '[]';
CREATE TABLE source_state (
    source TEXT PRIMARY KEY,
    said TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
    source TEXT NOT NULL,
    fact TEXT NOT NULL,
    station TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (source, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_waiting ON outbox (source, seq) WHERE state IN ('waiting', 'later')
"""

# Doors: the last scans of one checkpoint, and who is inside it. A payload that is no JSON, which
# can only come from damage, must not keep the row out.
CHECKPOINT_OF = "CASE WHEN json_valid(payload) THEN payload ->> 'checkpoint' END"
M003 = f"""
CREATE INDEX journal_checkpoint ON journal (({CHECKPOINT_OF}), t, counter) WHERE kind = 'scan';
CREATE INDEX presence_inside ON presence (checkpoint, last_entry) WHERE inside > 0
"""
