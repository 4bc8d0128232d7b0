-- Japanese lists stand in the order of the readings, English ones in that of the Latin names.

ALTER TABLE place ADD COLUMN reading VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN sort_ja VARCHAR(400) NOT NULL DEFAULT '';
ALTER TABLE place ADD COLUMN sort_en VARCHAR(400) NOT NULL DEFAULT '';
UPDATE place SET sort_ja = name_ja, sort_en = LOWER(name_en);
DROP INDEX place_name_ja;
DROP INDEX place_name_en;
CREATE INDEX place_sort_ja ON place (sort_ja, id);
CREATE INDEX place_sort_en ON place (sort_en, id);

ALTER TABLE partner ADD COLUMN reading VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN sort_ja VARCHAR(400) NOT NULL DEFAULT '';
ALTER TABLE partner ADD COLUMN sort_en VARCHAR(400) NOT NULL DEFAULT '';
UPDATE partner SET sort_ja = name_ja, sort_en = LOWER(name_en);
DROP INDEX partner_name_ja;
DROP INDEX partner_name_en;
CREATE INDEX partner_sort_ja ON partner (sort_ja, id);
CREATE INDEX partner_sort_en ON partner (sort_en, id);

ALTER TABLE organisation ADD COLUMN reading VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN sort_ja VARCHAR(400) NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN sort_en VARCHAR(400) NOT NULL DEFAULT '';
UPDATE organisation SET sort_ja = name_ja, sort_en = LOWER(name_en);
DROP INDEX organisation_name_ja;
DROP INDEX organisation_name_en;
CREATE INDEX organisation_sort_ja ON organisation (sort_ja, id);
CREATE INDEX organisation_sort_en ON organisation (sort_en, id);

ALTER TABLE person ADD COLUMN latin_sort VARCHAR(400) NOT NULL DEFAULT '';
UPDATE person SET latin_sort = CASE WHEN latin_key <> '' THEN latin_key ELSE sort_key END;
CREATE INDEX person_latin_sort ON person (latin_sort, id);

ALTER TABLE host_family ADD COLUMN latin_sort VARCHAR(400) NOT NULL DEFAULT '';
UPDATE host_family SET latin_sort = CASE WHEN latin_key <> '' THEN latin_key ELSE sort_key END;
CREATE INDEX host_family_latin_sort ON host_family (latin_sort, id);

ALTER TABLE participant ADD COLUMN latin_sort VARCHAR(400) NOT NULL DEFAULT '';
UPDATE participant SET latin_sort = sort_key;
CREATE INDEX participant_latin_sort ON participant (latin_sort, id);
