-- What coordinators write for the booklets of a delegation; its identity is the delegation's. It names nobody.
CREATE TABLE booklet_texts (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    content ${text} NOT NULL
);
