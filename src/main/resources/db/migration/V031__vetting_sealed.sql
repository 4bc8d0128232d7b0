DELETE FROM vetting_home_change;
ALTER TABLE vetting_home_change ADD COLUMN sealed ${text} DEFAULT '' NOT NULL;
ALTER TABLE vetting_home_change ADD COLUMN sealed_because ${text} DEFAULT '' NOT NULL;
ALTER TABLE vetting_home_change DROP COLUMN about;
ALTER TABLE vetting_home_change DROP COLUMN seen_because;
