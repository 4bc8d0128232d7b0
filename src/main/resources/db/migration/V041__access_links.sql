CREATE TABLE access_link (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    subject_kind VARCHAR(60) NOT NULL,
    subject_id VARCHAR(80) NOT NULL,
    label VARCHAR(200) NOT NULL,
    language VARCHAR(2) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP,
    revoked_at TIMESTAMP,
    CONSTRAINT access_link_code UNIQUE (code_hash)
);
CREATE INDEX access_link_subject ON access_link (subject_kind, subject_id);

CREATE TABLE link_visit (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    link_id VARCHAR(36) NOT NULL REFERENCES access_link (id),
    token_hash VARCHAR(64) NOT NULL,
    entered_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    CONSTRAINT link_visit_token UNIQUE (token_hash)
);
CREATE INDEX link_visit_link ON link_visit (link_id);

CREATE TABLE one_time_code (
    purpose VARCHAR(200) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    failures INTEGER NOT NULL
);
