CREATE TABLE mend_run (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    happened ${text} NOT NULL,
    plans ${text} NOT NULL,
    today DATE NOT NULL,
    board_changes BIGINT NOT NULL,
    taken VARCHAR(20),
    acted_by VARCHAR(200) NOT NULL,
    acted_at TIMESTAMP NOT NULL,
    beaten_at TIMESTAMP NOT NULL,
    stop_asked BOOLEAN NOT NULL,
    progress VARCHAR(40) NOT NULL
);
CREATE INDEX mend_run_delegation ON mend_run (delegation_id, acted_at);
