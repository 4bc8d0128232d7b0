CREATE TABLE person_distinct (
    id VARCHAR(73) NOT NULL PRIMARY KEY,
    one_id VARCHAR(36) NOT NULL,
    other_id VARCHAR(36) NOT NULL,
    said_by VARCHAR(200) NOT NULL,
    said_at TIMESTAMP NOT NULL
);
CREATE INDEX person_distinct_one ON person_distinct (one_id);
CREATE INDEX person_distinct_other ON person_distinct (other_id);

CREATE TABLE person_merge (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    stays_id VARCHAR(36) NOT NULL,
    goes_id VARCHAR(36) NOT NULL,
    merged_by VARCHAR(200) NOT NULL,
    merged_at TIMESTAMP NOT NULL,
    secrets ${text} NOT NULL
);
CREATE INDEX person_merge_stays ON person_merge (stays_id);
CREATE INDEX person_merge_goes ON person_merge (goes_id);
CREATE INDEX person_merge_at ON person_merge (merged_at);
