ALTER TABLE message ADD COLUMN not_after TIMESTAMP;
ALTER TABLE message ADD COLUMN asking VARCHAR(10) DEFAULT 'NONE' NOT NULL;
ALTER TABLE message ADD COLUMN answer_state VARCHAR(12) DEFAULT 'NOT_ASKED' NOT NULL;
ALTER TABLE message ADD COLUMN answer_hash VARCHAR(64) DEFAULT '' NOT NULL;
ALTER TABLE message ADD COLUMN answer ${text};
ALTER TABLE message ADD COLUMN answered_at TIMESTAMP;
ALTER TABLE message ADD COLUMN answer_read_at TIMESTAMP;
CREATE INDEX message_answer ON message (answer_hash);
CREATE INDEX message_answer_state ON message (answer_state, answer_read_at);

CREATE TABLE message_file (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name ${text} NOT NULL,
    type VARCHAR(40) NOT NULL,
    file_size INTEGER NOT NULL,
    added_by VARCHAR(100) NOT NULL,
    added_at TIMESTAMP NOT NULL,
    sealed ${blob} NOT NULL
);
CREATE INDEX message_file_added ON message_file (added_at);

ALTER TABLE message_template ADD COLUMN programme_id VARCHAR(36) DEFAULT '' NOT NULL;
ALTER TABLE message_template ADD COLUMN asking VARCHAR(10) DEFAULT 'NONE' NOT NULL;
CREATE INDEX message_template_use ON message_template (kind, language, programme_id);

CREATE TABLE reminder_rule (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    days_before INTEGER NOT NULL,
    every_days INTEGER NOT NULL,
    at_most INTEGER NOT NULL,
    active BOOLEAN NOT NULL
);
