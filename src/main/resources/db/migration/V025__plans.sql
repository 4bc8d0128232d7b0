CREATE TABLE match_plan (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    name VARCHAR(100) NOT NULL,
    state VARCHAR(20) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    beaten_at TIMESTAMP NOT NULL,
    stop_asked BOOLEAN NOT NULL,
    board_changes BIGINT NOT NULL,
    progress VARCHAR(400) NOT NULL,
    content ${text} NOT NULL,
    changes ${text} NOT NULL,
    outcome ${text} NOT NULL
);
CREATE INDEX match_plan_delegation ON match_plan (delegation_id, made_at, id);
