CREATE TABLE match_settings (
    programme_id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    settings ${text} NOT NULL
);
