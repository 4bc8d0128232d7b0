CREATE TABLE aid (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36),
    place_id VARCHAR(36),
    facts ${text} NOT NULL
);
CREATE INDEX aid_delegation ON aid (delegation_id);
CREATE INDEX aid_place ON aid (place_id);

CREATE TABLE emergency_card (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX emergency_card_delegation ON emergency_card (delegation_id);
CREATE UNIQUE INDEX emergency_card_code ON emergency_card (code_hash);

CREATE TABLE safety_check (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX safety_check_delegation ON safety_check (delegation_id);

CREATE TABLE safety_reply (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    check_id VARCHAR(36) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX safety_reply_check ON safety_reply (check_id);
CREATE UNIQUE INDEX safety_reply_code ON safety_reply (code_hash);
