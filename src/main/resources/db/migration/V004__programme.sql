CREATE TABLE programme (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    code VARCHAR(20) NOT NULL,
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    description_ja VARCHAR(2000) NOT NULL,
    description_en VARCHAR(2000) NOT NULL,
    accent VARCHAR(20) NOT NULL,
    home_stay BOOLEAN NOT NULL,
    reciprocal BOOLEAN NOT NULL,
    adults BOOLEAN NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT programme_code UNIQUE (code)
);

CREATE TABLE delegation (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    partner_id VARCHAR(36),
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    direction VARCHAR(20) NOT NULL,
    arrival DATE NOT NULL,
    departure DATE NOT NULL,
    home_stay_from DATE,
    home_stay_until DATE,
    home_stay BOOLEAN NOT NULL,
    leaders VARCHAR(1000) NOT NULL,
    capacity INTEGER NOT NULL,
    meeting_point VARCHAR(300) NOT NULL,
    state VARCHAR(20) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    lists ${text} NOT NULL
);
CREATE INDEX delegation_arrival ON delegation (arrival, id);
CREATE INDEX delegation_name ON delegation (name_ja, id);
CREATE INDEX delegation_programme ON delegation (programme_id);
