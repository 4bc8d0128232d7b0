CREATE TABLE almanac (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    sort_ja VARCHAR(400) NOT NULL,
    sort_en VARCHAR(400) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    country VARCHAR(2) NOT NULL,
    unchecked BOOLEAN NOT NULL,
    checked_sort DATE NOT NULL,
    content ${text} NOT NULL
);
CREATE INDEX almanac_sort_ja ON almanac (sort_ja, id);
CREATE INDEX almanac_sort_en ON almanac (sort_en, id);
CREATE INDEX almanac_country ON almanac (country, id);
CREATE INDEX almanac_checked ON almanac (checked_sort, id);
