ALTER TABLE exchange_application ADD COLUMN name_reading VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE exchange_application ADD COLUMN read_at TIMESTAMP;
UPDATE exchange_application SET read_at = sent_at;
