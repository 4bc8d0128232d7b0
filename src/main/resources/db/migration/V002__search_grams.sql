CREATE TABLE search_gram (
    kind VARCHAR(30) NOT NULL,
    gram VARCHAR(8) NOT NULL,
    owner VARCHAR(36) NOT NULL,
    PRIMARY KEY (kind, gram, owner)
);
CREATE INDEX search_gram_owner ON search_gram (owner, kind);
