CREATE TABLE participant (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    school VARCHAR(200) NOT NULL,
    role VARCHAR(20) NOT NULL,
    stay_from DATE,
    stay_until DATE,
    allergy_answer VARCHAR(20) NOT NULL,
    diet_answer VARCHAR(20) NOT NULL,
    accepts_smokers BOOLEAN NOT NULL,
    wishes_own_room BOOLEAN NOT NULL,
    accepts_one_adult_home BOOLEAN NOT NULL,
    wishes VARCHAR(2000) NOT NULL,
    withdrawn BOOLEAN NOT NULL,
    lists ${text} NOT NULL,
    ready BOOLEAN NOT NULL,
    questions_open BOOLEAN NOT NULL,
    sort_key VARCHAR(400) NOT NULL,
    name_words VARCHAR(2000) NOT NULL,
    CONSTRAINT participant_once UNIQUE (delegation_id, person_id)
);
CREATE INDEX participant_sort ON participant (sort_key, id);
CREATE INDEX participant_school ON participant (school, id);
CREATE INDEX participant_delegation ON participant (delegation_id, sort_key, id);
CREATE INDEX participant_person ON participant (person_id);
