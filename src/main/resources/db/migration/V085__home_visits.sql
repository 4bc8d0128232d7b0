CREATE TABLE vetting_visit (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    visited_on DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    first_visitor VARCHAR(200) NOT NULL,
    second_visitor VARCHAR(200) NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX vetting_visit_day ON vetting_visit (visited_on, id);
CREATE INDEX vetting_visit_family ON vetting_visit (family_id);

CREATE TABLE vetting_visit_photo (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    visit_id VARCHAR(36) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    room VARCHAR(20) NOT NULL,
    added_by VARCHAR(200) NOT NULL,
    added_at TIMESTAMP NOT NULL,
    sealed ${blob} NOT NULL
);
CREATE INDEX vetting_visit_photo_visit ON vetting_visit_photo (visit_id);
CREATE INDEX vetting_visit_photo_family ON vetting_visit_photo (family_id);
CREATE INDEX vetting_visit_photo_added ON vetting_visit_photo (added_at, id);
