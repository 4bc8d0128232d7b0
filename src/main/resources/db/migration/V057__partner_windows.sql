CREATE TABLE partner_window (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    closes_on DATE NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX partner_window_delegation ON partner_window (delegation_id);
CREATE INDEX partner_window_closes_on ON partner_window (closes_on, id);

CREATE TABLE partner_student (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    window_id VARCHAR(36) NOT NULL,
    sealed ${text} NOT NULL,
    taken ${text} NOT NULL,
    taken_before ${text} NOT NULL
);
CREATE INDEX partner_student_window ON partner_student (window_id);

CREATE TABLE partner_flight (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    window_id VARCHAR(36) NOT NULL,
    sealed ${text} NOT NULL,
    taken ${text} NOT NULL,
    taken_before ${text} NOT NULL
);
CREATE INDEX partner_flight_window ON partner_flight (window_id);

CREATE TABLE partner_home (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    window_id VARCHAR(36) NOT NULL,
    sealed ${text} NOT NULL,
    taken ${text} NOT NULL,
    taken_before ${text} NOT NULL
);
CREATE INDEX partner_home_window ON partner_home (window_id);

CREATE TABLE partner_take_over (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    sheet_id VARCHAR(36) NOT NULL,
    taken_by VARCHAR(200) NOT NULL,
    taken_at TIMESTAMP NOT NULL,
    undone BOOLEAN NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX partner_take_over_sheet ON partner_take_over (sheet_id);
