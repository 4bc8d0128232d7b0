CREATE TABLE spreadsheet_import (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    files VARCHAR(1000) NOT NULL,
    counts ${text} NOT NULL,
    hindrance VARCHAR(200) NOT NULL,
    started_by VARCHAR(200) NOT NULL,
    started_at TIMESTAMP NOT NULL,
    worked_at TIMESTAMP NOT NULL,
    leave_out_problems BOOLEAN NOT NULL,
    confirmed_by VARCHAR(200) NOT NULL,
    confirmed_at TIMESTAMP,
    undone_by VARCHAR(200) NOT NULL,
    undone_at TIMESTAMP
);
CREATE INDEX spreadsheet_import_started ON spreadsheet_import (started_at);

CREATE TABLE import_progress (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    seen_at TIMESTAMP NOT NULL
);

CREATE TABLE import_file (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    import_id VARCHAR(36) NOT NULL REFERENCES spreadsheet_import (id),
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(300) NOT NULL,
    bytes ${blob} NOT NULL,
    settings ${text} NOT NULL
);
CREATE INDEX import_file_import ON import_file (import_id);

CREATE TABLE import_row (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    import_id VARCHAR(36) NOT NULL REFERENCES spreadsheet_import (id),
    place INTEGER NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    questions INTEGER NOT NULL,
    preview ${text} NOT NULL,
    CONSTRAINT import_row_place UNIQUE (import_id, place)
);

CREATE TABLE import_change (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    import_id VARCHAR(36) NOT NULL REFERENCES spreadsheet_import (id),
    place INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    record_id VARCHAR(36) NOT NULL,
    record_version BIGINT NOT NULL,
    name VARCHAR(400) NOT NULL,
    former ${text},
    CONSTRAINT import_change_place UNIQUE (import_id, place)
);

CREATE TABLE import_headings (
    fingerprint VARCHAR(100) NOT NULL PRIMARY KEY,
    fields ${text} NOT NULL
);

CREATE TABLE import_question (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    record_id VARCHAR(36) NOT NULL,
    field VARCHAR(60) NOT NULL,
    words VARCHAR(1000) NOT NULL
);
CREATE INDEX import_question_record ON import_question (record_id);
