CREATE TABLE place (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    country VARCHAR(2) NOT NULL,
    region VARCHAR(100) NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    time_zone VARCHAR(60) NOT NULL,
    valid_from DATE,
    valid_until DATE,
    successor_id VARCHAR(36),
    source VARCHAR(500) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    end_sort DATE NOT NULL
);
CREATE INDEX place_name_ja ON place (name_ja, id);
CREATE INDEX place_name_en ON place (name_en, id);
CREATE INDEX place_country ON place (country, id);
CREATE INDEX place_end ON place (end_sort, id);
CREATE INDEX place_successor ON place (successor_id);

CREATE TABLE partner (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    place_id VARCHAR(36),
    email VARCHAR(200) NOT NULL,
    phone VARCHAR(60) NOT NULL,
    valid_from DATE,
    valid_until DATE,
    successor_id VARCHAR(36),
    source VARCHAR(500) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    end_sort DATE NOT NULL
);
CREATE INDEX partner_name_ja ON partner (name_ja, id);
CREATE INDEX partner_name_en ON partner (name_en, id);
CREATE INDEX partner_end ON partner (end_sort, id);
CREATE INDEX partner_place ON partner (place_id);
CREATE INDEX partner_successor ON partner (successor_id);

CREATE TABLE organisation (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    name_ja VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    place_id VARCHAR(36),
    purpose VARCHAR(2000) NOT NULL,
    contact VARCHAR(1000) NOT NULL,
    valid_from DATE,
    valid_until DATE,
    source VARCHAR(500) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    end_sort DATE NOT NULL,
    lists ${text} NOT NULL
);
CREATE INDEX organisation_name_ja ON organisation (name_ja, id);
CREATE INDEX organisation_name_en ON organisation (name_en, id);
CREATE INDEX organisation_end ON organisation (end_sort, id);
CREATE INDEX organisation_place ON organisation (place_id);
