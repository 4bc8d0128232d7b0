CREATE TABLE referee_question (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    answer_key VARCHAR(60) NOT NULL,
    place INTEGER NOT NULL,
    text_ja VARCHAR(300) NOT NULL,
    text_en VARCHAR(300) NOT NULL,
    required BOOLEAN NOT NULL,
    choices VARCHAR(2000) NOT NULL,
    asked_from TIMESTAMP NOT NULL,
    asked_until TIMESTAMP,
    CONSTRAINT referee_question_key UNIQUE (answer_key)
);
CREATE INDEX referee_question_place ON referee_question (place, id);
