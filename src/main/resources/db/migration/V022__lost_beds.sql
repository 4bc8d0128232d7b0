CREATE TABLE lost_bed (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    family_id VARCHAR(36) NOT NULL,
    first_night DATE NOT NULL,
    departure DATE NOT NULL,
    noted_by VARCHAR(200) NOT NULL,
    noted_at TIMESTAMP NOT NULL
);
CREATE INDEX lost_bed_nights ON lost_bed (first_night, departure);
