CREATE TABLE roll_call (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    began_at TIMESTAMP NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX roll_call_delegation ON roll_call (delegation_id, began_at);
CREATE INDEX roll_call_began_at ON roll_call (began_at, id);

CREATE TABLE roll_tick (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    roll_call_id VARCHAR(36) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX roll_tick_roll_call ON roll_tick (roll_call_id);

CREATE TABLE duty (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX duty_delegation ON duty (delegation_id);

CREATE TABLE call_tree_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX call_tree_entry_delegation ON call_tree_entry (delegation_id);
