CREATE TABLE message (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    language VARCHAR(2) NOT NULL,
    recipient VARCHAR(200) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    secrets ${text} NOT NULL,
    not_before TIMESTAMP,
    state VARCHAR(20) NOT NULL,
    written_by VARCHAR(100) NOT NULL,
    written_at TIMESTAMP NOT NULL,
    due_at TIMESTAMP NOT NULL,
    internet_id VARCHAR(300) NOT NULL,
    tries INTEGER NOT NULL,
    claimed_at TIMESTAMP,
    handed_at TIMESTAMP,
    sent_at TIMESTAMP,
    steps ${text} NOT NULL
);
CREATE INDEX message_written ON message (written_at, id);
CREATE INDEX message_due ON message (state, due_at);

CREATE TABLE message_template (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    name VARCHAR(100) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    language VARCHAR(2) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body VARCHAR(4000) NOT NULL,
    name_sort VARCHAR(200) NOT NULL
);
CREATE INDEX message_template_name ON message_template (name_sort, id);
