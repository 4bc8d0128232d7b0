CREATE TABLE incident (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    written_at TIMESTAMP NOT NULL,
    seal VARCHAR(64) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX incident_written_at ON incident (written_at, id);
CREATE INDEX incident_delegation ON incident (delegation_id);

CREATE TABLE incident_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    incident_id VARCHAR(36) NOT NULL,
    place_in_file INTEGER NOT NULL,
    seal VARCHAR(64) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE UNIQUE INDEX incident_entry_place ON incident_entry (incident_id, place_in_file);

CREATE TABLE reporting_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    from_level VARCHAR(10) NOT NULL,
    whom_ja VARCHAR(200) NOT NULL,
    whom_en VARCHAR(200) NOT NULL,
    phone VARCHAR(60) NOT NULL,
    within_minutes INTEGER NOT NULL
);
