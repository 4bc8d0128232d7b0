CREATE TABLE application_question (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    section VARCHAR(20) NOT NULL,
    section_order INTEGER NOT NULL,
    place INTEGER NOT NULL,
    step VARCHAR(20) NOT NULL,
    answer_key VARCHAR(40) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    required BOOLEAN NOT NULL,
    seen_by VARCHAR(20) NOT NULL,
    kept_for VARCHAR(20) NOT NULL,
    texts ${text} NOT NULL,
    CONSTRAINT application_question_once UNIQUE (programme_id, answer_key)
);
CREATE INDEX application_question_section ON application_question (section_order, id);

CREATE TABLE application_window (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    open_from DATE NOT NULL,
    open_until DATE NOT NULL,
    places INTEGER NOT NULL,
    invitation_ja VARCHAR(1000) NOT NULL,
    invitation_en VARCHAR(1000) NOT NULL,
    CONSTRAINT application_window_once UNIQUE (delegation_id)
);
CREATE INDEX application_window_until ON application_window (open_until, id);
CREATE INDEX application_window_from ON application_window (open_from, id);

CREATE TABLE exchange_application (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    applicant_name VARCHAR(100) NOT NULL,
    sort_key VARCHAR(400) NOT NULL,
    language VARCHAR(2) NOT NULL,
    state VARCHAR(20) NOT NULL,
    secrets ${text} NOT NULL,
    begun_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    received_on DATE,
    received_by VARCHAR(100) NOT NULL,
    participant_id VARCHAR(36),
    missing INTEGER NOT NULL,
    complete BOOLEAN NOT NULL
);
CREATE INDEX exchange_application_name ON exchange_application (sort_key, id);
CREATE INDEX exchange_application_begun ON exchange_application (begun_at, id);
CREATE INDEX exchange_application_missing ON exchange_application (missing, id);
CREATE INDEX exchange_application_delegation ON exchange_application (delegation_id);

CREATE TABLE application_answers (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    section VARCHAR(20) NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    secrets ${text} NOT NULL,
    CONSTRAINT application_answers_once UNIQUE (application_id, section)
);

CREATE TABLE application_guardian (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    guardian_name VARCHAR(200) NOT NULL,
    name_key VARCHAR(400) NOT NULL,
    language VARCHAR(2) NOT NULL,
    secrets ${text} NOT NULL
);
CREATE INDEX application_guardian_name ON application_guardian (name_key, id);

CREATE TABLE application_guardian_tie (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    application_id VARCHAR(36) NOT NULL,
    guardian_id VARCHAR(36) NOT NULL,
    agreed_at TIMESTAMP,
    CONSTRAINT application_guardian_tie_once UNIQUE (application_id, guardian_id)
);
CREATE INDEX application_guardian_tie_guardian ON application_guardian_tie (guardian_id);
