ALTER TABLE participant ADD COLUMN faith_answer VARCHAR(20) DEFAULT 'NOT_ANSWERED' NOT NULL;
ALTER TABLE participant ADD COLUMN guardian_accepts_one_adult_home BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE participant ADD COLUMN guardian_id VARCHAR(36);
CREATE INDEX participant_guardian ON participant (guardian_id);
ALTER TABLE participant ADD COLUMN child_wish VARCHAR(20) DEFAULT 'ANY' NOT NULL;
-- The one consent of before said that the guardian agrees as well.
UPDATE participant SET guardian_accepts_one_adult_home = accepts_one_adult_home;

ALTER TABLE host_family ADD COLUMN guest_age_from INTEGER;
ALTER TABLE host_family ADD COLUMN guest_age_until INTEGER;

-- A stay may be split over families: one place for each family, each from its own first night.
ALTER TABLE placement DROP CONSTRAINT placement_participant;
ALTER TABLE placement ADD CONSTRAINT placement_first_night UNIQUE (participant_id, first_night);
ALTER TABLE placement ADD COLUMN beds INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE placement ADD COLUMN backup_id VARCHAR(36);
