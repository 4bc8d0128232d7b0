CREATE TABLE gift (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    given_by VARCHAR(20) NOT NULL,
    given_on DATE NOT NULL,
    what VARCHAR(300) NOT NULL,
    giver VARCHAR(200) NOT NULL,
    receiver VARCHAR(200) NOT NULL,
    value_yen INTEGER,
    kept_at VARCHAR(200) NOT NULL,
    partner_id VARCHAR(36),
    delegation_id VARCHAR(36),
    family_id VARCHAR(36),
    twin_id VARCHAR(36),
    note VARCHAR(2000) NOT NULL
);
CREATE INDEX gift_given_on ON gift (given_on, id);
CREATE INDEX gift_what ON gift (what, id);
CREATE INDEX gift_programme ON gift (programme_id);
CREATE INDEX gift_partner ON gift (partner_id);
CREATE INDEX gift_delegation ON gift (delegation_id);
CREATE INDEX gift_family ON gift (family_id);
CREATE INDEX gift_twin ON gift (twin_id);

CREATE TABLE cost (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    paid_on DATE NOT NULL,
    bearer VARCHAR(30) NOT NULL,
    borne_by VARCHAR(20) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    amount_minor BIGINT NOT NULL,
    purpose VARCHAR(300) NOT NULL,
    partner_id VARCHAR(36),
    delegation_id VARCHAR(36),
    family_id VARCHAR(36),
    twin_id VARCHAR(36),
    note VARCHAR(2000) NOT NULL
);
CREATE INDEX cost_paid_on ON cost (paid_on, id);
CREATE INDEX cost_purpose ON cost (purpose, id);
CREATE INDEX cost_programme ON cost (programme_id);
CREATE INDEX cost_partner ON cost (partner_id);
CREATE INDEX cost_delegation ON cost (delegation_id);
CREATE INDEX cost_family ON cost (family_id);
CREATE INDEX cost_twin ON cost (twin_id);

CREATE TABLE opening_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    partner_id VARCHAR(36),
    of_year INTEGER NOT NULL,
    direction VARCHAR(20) NOT NULL,
    heads INTEGER,
    nights INTEGER,
    statement VARCHAR(500) NOT NULL,
    source VARCHAR(500) NOT NULL,
    certainty VARCHAR(20) NOT NULL,
    counted BOOLEAN NOT NULL,
    note VARCHAR(2000) NOT NULL
);
CREATE INDEX opening_entry_year ON opening_entry (of_year, id);
CREATE INDEX opening_entry_programme ON opening_entry (programme_id);
CREATE INDEX opening_entry_partner ON opening_entry (partner_id);
