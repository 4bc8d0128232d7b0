CREATE TABLE vetting_reference (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    answered_on DATE,
    message_id VARCHAR(36),
    sealed ${text} NOT NULL
);
CREATE INDEX vetting_reference_asked ON vetting_reference (asked_at, id);
CREATE INDEX vetting_reference_family ON vetting_reference (family_id);

CREATE TABLE vetting_kinship (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    declared_by VARCHAR(200) NOT NULL,
    declared_at TIMESTAMP NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX vetting_kinship_declared ON vetting_kinship (declared_at, id);
CREATE INDEX vetting_kinship_family ON vetting_kinship (family_id);

CREATE TABLE vetting_contact (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    happened_on DATE NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX vetting_contact_day ON vetting_contact (happened_on, id);
CREATE INDEX vetting_contact_family ON vetting_contact (family_id);
