CREATE TABLE application_photo (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    question_key VARCHAR(40) NOT NULL,
    taken_at TIMESTAMP NOT NULL,
    bytes ${blob} NOT NULL,
    CONSTRAINT application_photo_once UNIQUE (application_id, question_key)
);
