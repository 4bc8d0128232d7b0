CREATE TABLE person (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_name VARCHAR(100) NOT NULL,
    given_name VARCHAR(100) NOT NULL,
    family_reading VARCHAR(100) NOT NULL,
    given_reading VARCHAR(100) NOT NULL,
    family_latin VARCHAR(100) NOT NULL,
    given_latin VARCHAR(100) NOT NULL,
    called_name VARCHAR(100) NOT NULL,
    birth_date DATE,
    sex VARCHAR(20) NOT NULL,
    nationality VARCHAR(2) NOT NULL,
    email VARCHAR(200) NOT NULL,
    phone VARCHAR(60) NOT NULL,
    address VARCHAR(300) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    written_key VARCHAR(400) NOT NULL,
    reading_key VARCHAR(400) NOT NULL,
    latin_key VARCHAR(400) NOT NULL,
    sort_key VARCHAR(400) NOT NULL,
    birth_sort DATE NOT NULL
);
CREATE INDEX person_sort ON person (sort_key, id);
CREATE INDEX person_birth ON person (birth_sort, id);
CREATE INDEX person_nationality ON person (nationality, id);
CREATE INDEX person_born ON person (birth_date);
CREATE INDEX person_written ON person (written_key);
CREATE INDEX person_reading ON person (reading_key);
CREATE INDEX person_latin ON person (latin_key);
