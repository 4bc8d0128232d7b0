CREATE TABLE twin (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    first_year INTEGER NOT NULL,
    inbound_id VARCHAR(36),
    outbound_id VARCHAR(36),
    live_inbound_id VARCHAR(36),
    live_outbound_id VARCHAR(36),
    volunteer_home_id VARCHAR(36),
    dropped_on DATE,
    dropped_side VARCHAR(20),
    drop_reason VARCHAR(500) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    CONSTRAINT twin_live_inbound UNIQUE (live_inbound_id),
    CONSTRAINT twin_live_outbound UNIQUE (live_outbound_id)
);
CREATE INDEX twin_year ON twin (first_year, id);
CREATE INDEX twin_programme ON twin (programme_id, first_year, id);
CREATE INDEX twin_inbound ON twin (inbound_id);
CREATE INDEX twin_outbound ON twin (outbound_id);
CREATE INDEX twin_volunteer_home ON twin (volunteer_home_id);

CREATE TABLE twin_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    programme_id VARCHAR(36) NOT NULL,
    twin_id VARCHAR(36) NOT NULL,
    deed VARCHAR(60) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    before_it ${text} NOT NULL,
    after_it ${text} NOT NULL
);
CREATE INDEX twin_step_programme ON twin_step (programme_id, made_at, id);
