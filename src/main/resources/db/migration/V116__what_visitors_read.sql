ALTER TABLE access_link ADD COLUMN reading VARCHAR(20);
ALTER TABLE programme ADD COLUMN visitors_read VARCHAR(20) DEFAULT 'ENGLISH' NOT NULL;
UPDATE programme SET visitors_read = 'VIETNAMESE' WHERE code = 'VNU';
UPDATE programme SET visitors_read = 'GERMAN' WHERE code = 'AUSTRIA';
