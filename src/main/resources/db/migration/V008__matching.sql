CREATE TABLE match_board (
    delegation_id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    changes BIGINT NOT NULL,
    rules ${text} NOT NULL
);

CREATE TABLE placement (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    first_night DATE NOT NULL,
    departure DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    locked BOOLEAN NOT NULL,
    reason VARCHAR(500) NOT NULL,
    score INTEGER NOT NULL,
    placed_by VARCHAR(200) NOT NULL,
    placed_at TIMESTAMP NOT NULL,
    proposed_by VARCHAR(200),
    proposed_at TIMESTAMP,
    confirmed_by VARCHAR(200),
    confirmed_at TIMESTAMP,
    CONSTRAINT placement_participant UNIQUE (participant_id)
);
CREATE INDEX placement_delegation ON placement (delegation_id);
CREATE INDEX placement_family ON placement (family_id);

CREATE TABLE board_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    delegation_id VARCHAR(36) NOT NULL,
    number BIGINT NOT NULL,
    deed VARCHAR(60) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    before_it ${text} NOT NULL,
    CONSTRAINT board_step_number UNIQUE (delegation_id, number)
);

CREATE TABLE solve_run (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    started_by VARCHAR(200) NOT NULL,
    started_at TIMESTAMP NOT NULL,
    beaten_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    stop_asked BOOLEAN NOT NULL,
    board_changes BIGINT NOT NULL,
    progress VARCHAR(400) NOT NULL,
    outcome ${text} NOT NULL
);
CREATE INDEX solve_run_delegation ON solve_run (delegation_id, started_at);
