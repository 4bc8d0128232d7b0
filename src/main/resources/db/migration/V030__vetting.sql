CREATE TABLE vetting_requirement (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    first_id VARCHAR(36) NOT NULL,
    name_ja VARCHAR(100) NOT NULL,
    name_en VARCHAR(100) NOT NULL,
    stage VARCHAR(20) NOT NULL,
    stage_order INTEGER NOT NULL,
    asked_of VARCHAR(20) NOT NULL,
    programme_id VARCHAR(36),
    document_rule VARCHAR(20) NOT NULL,
    valid_months INTEGER,
    people INTEGER NOT NULL,
    reopened_by VARCHAR(200) NOT NULL,
    mandatory BOOLEAN NOT NULL,
    in_force_from DATE NOT NULL,
    superseded_from DATE,
    explanation_ja VARCHAR(500) NOT NULL,
    explanation_en VARCHAR(500) NOT NULL,
    sort_key VARCHAR(400) NOT NULL
);
CREATE INDEX vetting_requirement_stage ON vetting_requirement (stage_order, id);
CREATE INDEX vetting_requirement_name ON vetting_requirement (sort_key, id);
CREATE INDEX vetting_requirement_from ON vetting_requirement (in_force_from, id);
CREATE INDEX vetting_requirement_first ON vetting_requirement (first_id);
CREATE INDEX vetting_requirement_programme ON vetting_requirement (programme_id);

CREATE TABLE vetting_evidence (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    requirement_id VARCHAR(36) NOT NULL,
    first_id VARCHAR(36) NOT NULL,
    member_name VARCHAR(100) NOT NULL,
    done_on DATE NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    seen_document VARCHAR(200) NOT NULL,
    note VARCHAR(300) NOT NULL,
    valid_until DATE,
    people INTEGER NOT NULL,
    checked_by VARCHAR(200) NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    confirmed_by VARCHAR(200) NOT NULL,
    struck_by VARCHAR(200) NOT NULL,
    struck_because VARCHAR(300) NOT NULL
);
CREATE INDEX vetting_evidence_done_on ON vetting_evidence (done_on, id);
CREATE INDEX vetting_evidence_family ON vetting_evidence (family_id);

CREATE TABLE vetting_home_change (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    changed VARCHAR(20) NOT NULL,
    about VARCHAR(300) NOT NULL,
    since DATE NOT NULL,
    noted_by VARCHAR(200) NOT NULL,
    noted_at TIMESTAMP NOT NULL,
    seen_by VARCHAR(200) NOT NULL,
    seen_because VARCHAR(300) NOT NULL,
    seen_confirmed_by VARCHAR(200) NOT NULL
);
CREATE INDEX vetting_home_change_since ON vetting_home_change (since, id);
CREATE INDEX vetting_home_change_family ON vetting_home_change (family_id);
