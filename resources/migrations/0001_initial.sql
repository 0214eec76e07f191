-- Schema 1. A statement ends with ';' and a blank line; comments stand above, never behind.
-- Ids are 16-byte UUIDs. Times are UTC milliseconds. Days are local calendar dates 'YYYY-MM-DD'.
-- rev is a hybrid logical clock as text "milliseconds-counter-device"; deleted_at puts a row into the bin.

CREATE TABLE session (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    sport TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    pos REAL NOT NULL DEFAULT 0,
    group_id BLOB CHECK (group_id IS NULL OR length(group_id) = 16),
    series_id BLOB CHECK (series_id IS NULL OR length(series_id) = 16),
    plan_run_id BLOB CHECK (plan_run_id IS NULL OR length(plan_run_id) = 16),
    slot TEXT NOT NULL DEFAULT '',
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX session_bin ON session (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX session_plan_run ON session (plan_run_id) WHERE plan_run_id IS NOT NULL;

CREATE INDEX session_series ON session (series_id, slot) WHERE series_id IS NOT NULL;

CREATE TABLE planned (
    session_id BLOB PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    original_day TEXT NOT NULL CHECK (original_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    start_min INTEGER CHECK (start_min BETWEEN 0 AND 1439),
    duration_s INTEGER CHECK (duration_s >= 0),
    distance_m REAL CHECK (distance_m >= 0),
    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
    light INTEGER NOT NULL DEFAULT 0 CHECK (light IN (0, 1)),
    basis_text TEXT NOT NULL DEFAULT '',
    skip_reason TEXT,
    skip_note TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX planned_day ON planned (day);

CREATE TABLE logged (
    session_id BLOB PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    start_ms INTEGER,
    offset_min INTEGER CHECK (offset_min BETWEEN -1080 AND 1080),
    tz TEXT NOT NULL DEFAULT '',
    timer_ms INTEGER CHECK (timer_ms >= 0),
    elapsed_ms INTEGER CHECK (elapsed_ms >= 0),
    moving_ms INTEGER CHECK (moving_ms >= 0),
    distance_m REAL CHECK (distance_m >= 0),
    climb_m REAL CHECK (climb_m >= 0),
    avg_hr INTEGER CHECK (avg_hr BETWEEN 0 AND 300),
    max_hr INTEGER CHECK (max_hr BETWEEN 0 AND 300),
    kcal INTEGER CHECK (kcal >= 0),
    effort INTEGER CHECK (effort BETWEEN 0 AND 10),
    surface TEXT,
    incline REAL,
    gear_id BLOB CHECK (gear_id IS NULL OR length(gear_id) = 16),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    pain_place TEXT NOT NULL DEFAULT '',
    override_m_s INTEGER CHECK (override_m_s >= 0),
    override_v_s INTEGER CHECK (override_v_s >= 0),
    link INTEGER NOT NULL DEFAULT 0 CHECK (link BETWEEN 0 AND 2)
) STRICT, WITHOUT ROWID;

CREATE INDEX logged_day ON logged (day);

CREATE TABLE step (
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL CHECK (pos >= 0),
    parent_pos INTEGER CHECK (parent_pos < pos),
    repeat INTEGER NOT NULL DEFAULT 1 CHECK (repeat >= 1),
    block INTEGER NOT NULL CHECK (block IN (0, 1)),
    skip_last INTEGER NOT NULL DEFAULT 0 CHECK (skip_last IN (0, 1)),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
    pace TEXT NOT NULL,
    end_by INTEGER NOT NULL CHECK (end_by BETWEEN 0 AND 2),
    amount REAL NOT NULL CHECK (amount >= 0),
    target INTEGER NOT NULL CHECK (target BETWEEN 0 AND 3),
    lo REAL,
    hi REAL,
    PRIMARY KEY (session_id, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE lap (
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL CHECK (pos >= 0),
    step_pos INTEGER,
    iteration INTEGER,
    start_ms INTEGER,
    timer_ms INTEGER CHECK (timer_ms >= 0),
    elapsed_ms INTEGER CHECK (elapsed_ms >= 0),
    distance_m REAL CHECK (distance_m >= 0),
    avg_hr INTEGER CHECK (avg_hr BETWEEN 0 AND 300),
    max_hr INTEGER CHECK (max_hr BETWEEN 0 AND 300),
    trigger_word TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (session_id, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    slug TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    tracking TEXT NOT NULL,
    sides INTEGER NOT NULL CHECK (sides IN (0, 1)),
    equipment TEXT NOT NULL DEFAULT '',
    pattern TEXT NOT NULL DEFAULT '',
    compound INTEGER NOT NULL DEFAULT 0 CHECK (compound IN (0, 1)),
    step_text TEXT,
    step_unit INTEGER CHECK (step_unit IN (0, 1)),
    step_mg INTEGER,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    merged_into BLOB CHECK (merged_into IS NULL OR length(merged_into) = 16),
    favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
    bar_text TEXT,
    bar_unit INTEGER CHECK (bar_unit IN (0, 1)),
    bar_mg INTEGER,
    rest_s INTEGER CHECK (rest_s >= 0),
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_muscle (
    exercise_id BLOB NOT NULL REFERENCES exercise (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL,
    muscle TEXT NOT NULL,
    share REAL NOT NULL CHECK (share > 0 AND share <= 1),
    PRIMARY KEY (exercise_id, pos)
) STRICT, WITHOUT ROWID;

-- An entry may name an exercise that a merge has not brought yet, so exercises are not foreign keys here.
CREATE TABLE entry (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL CHECK (pos >= 0),
    superset INTEGER,
    planned_exercise BLOB CHECK (planned_exercise IS NULL OR length(planned_exercise) = 16),
    logged_exercise BLOB CHECK (logged_exercise IS NULL OR length(logged_exercise) = 16),
    rest_s INTEGER CHECK (rest_s >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_session ON entry (session_id, pos);

CREATE INDEX entry_planned_exercise ON entry (planned_exercise);

CREATE INDEX entry_logged_exercise ON entry (logged_exercise);

CREATE TABLE entry_set (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    entry_id BLOB NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    pos INTEGER NOT NULL CHECK (pos >= 0),
    type TEXT NOT NULL,
    side INTEGER NOT NULL DEFAULT 0 CHECK (side BETWEEN 0 AND 2),
    target_lo INTEGER CHECK (target_lo >= 0),
    target_hi INTEGER CHECK (target_hi >= 0),
    target_weight TEXT,
    target_unit INTEGER CHECK (target_unit IN (0, 1)),
    target_mg INTEGER,
    target_s INTEGER CHECK (target_s >= 0),
    target_m REAL CHECK (target_m >= 0),
    target_raise INTEGER NOT NULL DEFAULT 0 CHECK (target_raise IN (0, 1)),
    target_type TEXT,
    weight_text TEXT,
    unit INTEGER CHECK (unit IN (0, 1)),
    weight_mg INTEGER,
    reps INTEGER CHECK (reps >= 0),
    seconds INTEGER CHECK (seconds >= 0),
    metres REAL CHECK (metres >= 0),
    in_reserve INTEGER CHECK (in_reserve BETWEEN 0 AND 10),
    done_ms INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_set_entry ON entry_set (entry_id, pos);

CREATE TABLE import_batch (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    label TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_item (
    batch_id BLOB NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    before_json TEXT,
    after_sha256 BLOB NOT NULL CHECK (length(after_sha256) = 32),
    PRIMARY KEY (batch_id, key)
) STRICT, WITHOUT ROWID;

-- Staged before their session exists, hence no foreign key to it. Immutable, except that linking moves session_id.
CREATE TABLE recording (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    session_id BLOB NOT NULL CHECK (length(session_id) = 16),
    batch_id BLOB NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    codec INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    channels BLOB NOT NULL,
    hr_seconds BLOB,
    efforts BLOB,
    data BLOB NOT NULL
) STRICT;

CREATE INDEX recording_session ON recording (session_id);

CREATE INDEX recording_batch ON recording (batch_id);

CREATE TABLE source (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    part INTEGER NOT NULL,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    device TEXT NOT NULL DEFAULT '',
    session_id BLOB NOT NULL CHECK (length(session_id) = 16),
    batch_id BLOB NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX source_sha256 ON source (sha256);

CREATE INDEX source_session ON source (session_id);

CREATE INDEX source_batch ON source (batch_id);

CREATE TABLE best_effort (
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    metres REAL NOT NULL CHECK (metres > 0),
    seconds REAL NOT NULL CHECK (seconds > 0),
    offset_s REAL NOT NULL CHECK (offset_s >= 0),
    PRIMARY KEY (session_id, metres)
) STRICT, WITHOUT ROWID;

CREATE INDEX best_effort_metres ON best_effort (metres, seconds);

-- Derived: what each half adds to its week, both counting bases side by side. Ordered by day, so that the cost of
-- a range grows with the range and not with the history.
CREATE TABLE tally (
    day TEXT NOT NULL,
    session_id BLOB NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    half INTEGER NOT NULL CHECK (half IN (0, 1)),
    sport TEXT NOT NULL,
    kind TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    run_ms INTEGER NOT NULL,
    aerobic_ms INTEGER NOT NULL,
    effort_m_ms INTEGER NOT NULL,
    effort_v_ms INTEGER NOT NULL,
    activity_m_ms INTEGER NOT NULL,
    activity_v_ms INTEGER NOT NULL,
    load REAL NOT NULL,
    strength INTEGER NOT NULL CHECK (strength IN (0, 1)),
    distance_m REAL,
    PRIMARY KEY (day, session_id, half)
) STRICT, WITHOUT ROWID;

CREATE INDEX tally_session ON tally (session_id);

CREATE TABLE workout (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    json TEXT NOT NULL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    slug TEXT NOT NULL CHECK (slug <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    json TEXT NOT NULL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_run (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    plan_id BLOB NOT NULL CHECK (length(plan_id) = 16),
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    weeks INTEGER NOT NULL CHECK (weeks >= 0),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    scale REAL NOT NULL DEFAULT 1 CHECK (scale > 0),
    stopped_on TEXT,
    snapshot BLOB NOT NULL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    every_n INTEGER NOT NULL DEFAULT 1 CHECK (every_n >= 1),
    from_day TEXT NOT NULL,
    until TEXT,
    snapshot BLOB NOT NULL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE body_entry (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    value REAL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX body_entry_day ON body_entry (day);

CREATE TABLE profile (
    from_day TEXT PRIMARY KEY,
    hr_max INTEGER CHECK (hr_max BETWEEN 1 AND 300),
    hr_rest INTEGER CHECK (hr_rest BETWEEN 1 AND 300),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    sex TEXT NOT NULL DEFAULT '',
    flags INTEGER NOT NULL DEFAULT 0,
    zones TEXT NOT NULL DEFAULT '',
    mass_text TEXT,
    mass_unit INTEGER CHECK (mass_unit IN (0, 1)),
    mass_mg INTEGER CHECK (mass_mg > 0),
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    from_day TEXT PRIMARY KEY,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    strength_days INTEGER NOT NULL CHECK (strength_days BETWEEN 0 AND 7),
    hard_days INTEGER CHECK (hard_days BETWEEN 0 AND 7),
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE availability (
    from_day TEXT NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    minutes INTEGER CHECK (minutes >= 0),
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER,
    PRIMARY KEY (from_day, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_note (
    day TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE time_away (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER,
    CHECK (from_day <= to_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE gear (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    start_m REAL NOT NULL DEFAULT 0,
    warn_m REAL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissal (
    rule TEXT NOT NULL,
    week TEXT NOT NULL,
    rev TEXT NOT NULL DEFAULT '',
    deleted_at INTEGER,
    PRIMARY KEY (rule, week)
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
    key TEXT PRIMARY KEY,
    rev TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Never archived: half-typed values, and what belongs to this machine.
CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE local (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
