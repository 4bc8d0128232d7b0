CREATE TABLE welcome_note (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    guest_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    waiting BOOLEAN NOT NULL,
    said_at TIMESTAMP NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX welcome_note_said ON welcome_note (said_at, id);
CREATE INDEX welcome_note_family ON welcome_note (family_id);
