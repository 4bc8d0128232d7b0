CREATE TABLE board_answer (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    question VARCHAR(90) NOT NULL,
    board_state VARCHAR(90) NOT NULL,
    state VARCHAR(20) NOT NULL,
    asked_by VARCHAR(200) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    beaten_at TIMESTAMP NOT NULL,
    stop_asked BOOLEAN NOT NULL,
    steps_done INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    told ${text} NOT NULL
);
CREATE INDEX board_answer_question ON board_answer (delegation_id, question, asked_at);
