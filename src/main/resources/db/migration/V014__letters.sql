ALTER TABLE host_family ADD COLUMN letter VARCHAR(3000) DEFAULT '' NOT NULL;

CREATE TABLE letter_setting (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    words ${text} NOT NULL
);

CREATE TABLE letter_print (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    draft BOOLEAN NOT NULL,
    kinds VARCHAR(200) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    beaten_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    stop_asked BOOLEAN NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    hindrance VARCHAR(200) NOT NULL
);
CREATE INDEX letter_print_delegation ON letter_print (delegation_id, made_at);

CREATE TABLE letter_file (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    bytes ${blob} NOT NULL
);

CREATE TABLE letter (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    print_id VARCHAR(36) NOT NULL REFERENCES letter_print (id),
    delegation_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    subject_key VARCHAR(120) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    guests VARCHAR(4000) NOT NULL,
    number INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    template_version INTEGER NOT NULL,
    language VARCHAR(2) NOT NULL,
    furigana BOOLEAN NOT NULL,
    content ${text} NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    delivery VARCHAR(20) NOT NULL,
    delivered_on DATE,
    delivered_by VARCHAR(200) NOT NULL,
    CONSTRAINT letter_edition UNIQUE (delegation_id, number, edition)
);
CREATE INDEX letter_print_id ON letter (print_id);
CREATE INDEX letter_family ON letter (family_id);
