CREATE TABLE checklist_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    programme_id VARCHAR(36) NOT NULL,
    direction VARCHAR(20),
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    stage VARCHAR(20) NOT NULL,
    anchor VARCHAR(20) NOT NULL,
    days INTEGER NOT NULL,
    owner VARCHAR(100) NOT NULL,
    note VARCHAR(1000) NOT NULL
);
CREATE INDEX checklist_step_programme ON checklist_step (programme_id);

CREATE TABLE checklist_item (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    stage VARCHAR(20) NOT NULL,
    anchor VARCHAR(20) NOT NULL,
    days INTEGER NOT NULL,
    owner VARCHAR(100) NOT NULL,
    state VARCHAR(20) NOT NULL,
    done_on DATE,
    done_by VARCHAR(100) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    note VARCHAR(1000) NOT NULL,
    last_year VARCHAR(1000) NOT NULL
);
CREATE INDEX checklist_item_delegation ON checklist_item (delegation_id);

CREATE TABLE lesson (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    sealed ${text} NOT NULL
);
