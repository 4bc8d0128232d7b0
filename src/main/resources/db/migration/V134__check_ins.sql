CREATE TABLE check_in (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    waiting BOOLEAN NOT NULL,
    said_at TIMESTAMP NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX check_in_said_at ON check_in (said_at, id);
CREATE INDEX check_in_delegation ON check_in (delegation_id);

CREATE TABLE check_in_way (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE UNIQUE INDEX check_in_way_code ON check_in_way (code_hash);
CREATE INDEX check_in_way_delegation ON check_in_way (delegation_id);

CREATE TABLE check_in_receivers (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    sealed ${text} NOT NULL
);
