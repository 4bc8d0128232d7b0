CREATE TABLE selection_reference (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    reminded_at TIMESTAMP,
    settled_at TIMESTAMP,
    message_id VARCHAR(36),
    sealed ${text} NOT NULL
);
CREATE INDEX selection_reference_about ON selection_reference (application_id);
CREATE INDEX selection_reference_asked ON selection_reference (asked_at, id);

CREATE TABLE selection_criterion (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    part VARCHAR(20) NOT NULL,
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    weight INTEGER NOT NULL
);
CREATE INDEX selection_criterion_programme ON selection_criterion (programme_id);

CREATE TABLE rating_sheet (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    rater VARCHAR(200) NOT NULL,
    handed_in_at TIMESTAMP,
    sealed ${text} NOT NULL,
    CONSTRAINT rating_sheet_once UNIQUE (application_id, rater)
);

CREATE TABLE selection_decision (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    deadline DATE,
    sealed ${text} NOT NULL
);
CREATE INDEX selection_decision_delegation ON selection_decision (delegation_id);
CREATE INDEX selection_decision_deadline ON selection_decision (state, deadline);

CREATE TABLE selection_round (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    places INTEGER NOT NULL,
    offer_days INTEGER NOT NULL
);
