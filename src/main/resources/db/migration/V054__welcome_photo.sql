CREATE TABLE welcome_photo (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    family_id VARCHAR(36) NOT NULL,
    room VARCHAR(20) NOT NULL,
    added_at TIMESTAMP NOT NULL,
    sealed ${blob} NOT NULL
);
CREATE INDEX welcome_photo_family ON welcome_photo (family_id);
