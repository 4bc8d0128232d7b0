CREATE TABLE consent_form (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    code VARCHAR(40) NOT NULL,
    form_order INTEGER NOT NULL,
    mandatory BOOLEAN NOT NULL,
    valid_from DATE NOT NULL,
    superseded_from DATE,
    name_key VARCHAR(400) NOT NULL,
    content ${text} NOT NULL,
    CONSTRAINT consent_form_version UNIQUE (code, valid_from)
);
CREATE INDEX consent_form_order ON consent_form (form_order, id);
CREATE INDEX consent_form_name ON consent_form (name_key, id);
CREATE INDEX consent_form_from ON consent_form (valid_from, id);

CREATE TABLE consent (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    subject_kind VARCHAR(40) NOT NULL,
    subject_id VARCHAR(100) NOT NULL,
    form_id VARCHAR(36) NOT NULL REFERENCES consent_form (id),
    form_code VARCHAR(40) NOT NULL,
    signer VARCHAR(20) NOT NULL,
    way VARCHAR(20) NOT NULL,
    language VARCHAR(2) NOT NULL,
    signed_on DATE NOT NULL,
    given_at TIMESTAMP NOT NULL,
    entered_by VARCHAR(200) NOT NULL,
    scanned BOOLEAN NOT NULL,
    secrets ${text} NOT NULL
);
CREATE INDEX consent_subject ON consent (subject_id);
CREATE INDEX consent_given ON consent (given_at, id);
CREATE INDEX consent_of_form ON consent (form_id);

CREATE TABLE consent_scan (
    id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES consent (id),
    type VARCHAR(40) NOT NULL,
    bytes ${blob} NOT NULL
);
