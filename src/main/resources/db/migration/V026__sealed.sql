ALTER TABLE person ADD COLUMN secrets ${text} DEFAULT '' NOT NULL;
ALTER TABLE import_question ADD COLUMN sealed ${text} DEFAULT '' NOT NULL;

-- Whether a server has the keys of this database: a word that each key has sealed.
CREATE TABLE secret_key (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    proof VARCHAR(300) NOT NULL
);
