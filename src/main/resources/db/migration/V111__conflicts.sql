-- What somebody has seen in an itinerary and means to be so. The reason is in words and may name people: nobody reads it here.
CREATE TABLE itinerary_conflict_seen (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    mark VARCHAR(64) NOT NULL,
    sealed ${text} NOT NULL,
    seen_by VARCHAR(200) NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    taken_back_by VARCHAR(200),
    taken_back_at TIMESTAMP
);
CREATE INDEX conflict_seen_delegation ON itinerary_conflict_seen (delegation_id);

CREATE TABLE itinerary_limits (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    content ${text} NOT NULL
);
