CREATE TABLE retention_rule (
    kind VARCHAR(60) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    days INTEGER NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at TIMESTAMP NOT NULL
);

CREATE TABLE retention_run (
    id VARCHAR(80) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    run_day DATE NOT NULL,
    started_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    started_by VARCHAR(200) NOT NULL,
    report ${text} NOT NULL
);
CREATE INDEX retention_run_started ON retention_run (started_at);

ALTER TABLE participant ADD COLUMN health_forgotten_on DATE;
ALTER TABLE message ADD COLUMN forgotten_at TIMESTAMP;
CREATE INDEX access_link_expiry ON access_link (expires_at);
