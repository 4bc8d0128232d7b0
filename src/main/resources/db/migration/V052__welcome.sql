CREATE TABLE welcome_offer (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    family_id VARCHAR(36) NOT NULL,
    offer_year INTEGER NOT NULL,
    newcomer BOOLEAN NOT NULL,
    state VARCHAR(20) NOT NULL,
    moved_at TIMESTAMP NOT NULL,
    begun_at TIMESTAMP NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX welcome_offer_moved ON welcome_offer (moved_at, id);
CREATE INDEX welcome_offer_family ON welcome_offer (family_id);

CREATE TABLE welcome_home (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    sealed ${text} NOT NULL
);
