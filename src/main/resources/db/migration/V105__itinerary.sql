-- What delegations do when. Titles, venues and who takes part say where minors are: nobody reads them in the database.
CREATE TABLE itinerary_stop (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    places VARCHAR(200) NOT NULL,
    removed BOOLEAN NOT NULL,
    sealed ${text} NOT NULL
);
CREATE INDEX itinerary_stop_delegation ON itinerary_stop (delegation_id);

-- What was done to an itinerary, so that it can be taken back.
CREATE TABLE itinerary_step (
    id VARCHAR(50) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    number BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    made_at TIMESTAMP NOT NULL,
    undone BOOLEAN NOT NULL,
    sealed ${text} NOT NULL,
    CONSTRAINT itinerary_step_number UNIQUE (delegation_id, number)
);

-- What was published.
CREATE TABLE itinerary_edition (
    id VARCHAR(50) NOT NULL PRIMARY KEY,
    delegation_id VARCHAR(36) NOT NULL,
    number INTEGER NOT NULL,
    published_by VARCHAR(200) NOT NULL,
    published_at TIMESTAMP NOT NULL,
    sealed ${text} NOT NULL,
    CONSTRAINT itinerary_edition_number UNIQUE (delegation_id, number)
);
