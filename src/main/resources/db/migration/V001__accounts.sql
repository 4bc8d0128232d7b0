CREATE TABLE account (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    sign_in_name VARCHAR(100) NOT NULL,
    display_name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(400) NOT NULL,
    roles VARCHAR(200) NOT NULL,
    language VARCHAR(2) NOT NULL,
    active BOOLEAN NOT NULL,
    demonstration BOOLEAN NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CONSTRAINT account_name UNIQUE (sign_in_name)
);

CREATE TABLE access_token (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id VARCHAR(36) NOT NULL REFERENCES account (id),
    kind VARCHAR(20) NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    label VARCHAR(200) NOT NULL,
    scopes VARCHAR(400) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    last_used_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    revoked_at TIMESTAMP,
    CONSTRAINT access_token_hash UNIQUE (token_hash)
);
CREATE INDEX access_token_account ON access_token (account_id);

CREATE TABLE sign_in_attempt (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    subject VARCHAR(140) NOT NULL,
    failed_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_attempt_subject ON sign_in_attempt (subject, failed_at);

CREATE TABLE secret_setting (
    name VARCHAR(100) NOT NULL PRIMARY KEY,
    content VARCHAR(400) NOT NULL
);

CREATE TABLE audit_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    happened_at TIMESTAMP NOT NULL,
    actor VARCHAR(200) NOT NULL,
    deed VARCHAR(40) NOT NULL,
    subject_kind VARCHAR(60) NOT NULL,
    subject_id VARCHAR(80) NOT NULL,
    changes ${text} NOT NULL
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id);
CREATE INDEX audit_entry_time ON audit_entry (happened_at, id);

CREATE TABLE audit_seal (
    number BIGINT NOT NULL PRIMARY KEY,
    entry_id VARCHAR(36) NOT NULL,
    chain_hash VARCHAR(64) NOT NULL,
    CONSTRAINT audit_seal_entry UNIQUE (entry_id)
);

CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL,
    chain_hash VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (id, version, number, chain_hash) VALUES (1, 1, 0, '');
