CREATE TABLE host_family (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    name VARCHAR(100) NOT NULL,
    reading VARCHAR(100) NOT NULL,
    latin VARCHAR(100) NOT NULL,
    representative_id VARCHAR(36),
    district VARCHAR(100) NOT NULL,
    address VARCHAR(300) NOT NULL,
    phone VARCHAR(60) NOT NULL,
    email VARCHAR(200) NOT NULL,
    minutes_to_meeting_point INTEGER,
    guest_beds INTEGER NOT NULL,
    guest_rooms INTEGER NOT NULL,
    guest_wish VARCHAR(20) NOT NULL,
    smoking VARCHAR(20) NOT NULL,
    pets_answer VARCHAR(20) NOT NULL,
    cares_for_allergies BOOLEAN NOT NULL,
    approved_from DATE,
    approved_until DATE,
    approved_by VARCHAR(200) NOT NULL,
    active BOOLEAN NOT NULL,
    note VARCHAR(2000) NOT NULL,
    lists ${text} NOT NULL,
    ready BOOLEAN NOT NULL,
    pet_kinds VARCHAR(200) NOT NULL,
    name_key VARCHAR(400) NOT NULL,
    reading_key VARCHAR(400) NOT NULL,
    latin_key VARCHAR(400) NOT NULL,
    contact_key VARCHAR(400) NOT NULL,
    sort_key VARCHAR(400) NOT NULL,
    approval_sort DATE NOT NULL
);
CREATE INDEX host_family_sort ON host_family (sort_key, id);
CREATE INDEX host_family_district ON host_family (district, id);
CREATE INDEX host_family_beds ON host_family (guest_beds, id);
CREATE INDEX host_family_approval ON host_family (approval_sort, id);
CREATE INDEX host_family_name ON host_family (name_key);
CREATE INDEX host_family_contact ON host_family (contact_key);

CREATE TABLE host_family_person (
    host_family_id VARCHAR(36) NOT NULL REFERENCES host_family (id),
    person_id VARCHAR(36) NOT NULL,
    PRIMARY KEY (host_family_id, person_id)
);
CREATE INDEX host_family_person_person ON host_family_person (person_id);
