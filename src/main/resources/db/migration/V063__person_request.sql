CREATE TABLE person_request (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    person_id VARCHAR(36),
    kind VARCHAR(20) NOT NULL,
    way VARCHAR(20) NOT NULL,
    received_on DATE NOT NULL,
    due_on DATE NOT NULL,
    answered_on DATE,
    outcome VARCHAR(20),
    due_sort DATE NOT NULL,
    answered BOOLEAN NOT NULL,
    secrets ${text} NOT NULL
);
CREATE INDEX person_request_due ON person_request (due_sort, id);
CREATE INDEX person_request_received ON person_request (received_on, id);
CREATE INDEX person_request_person ON person_request (person_id);
