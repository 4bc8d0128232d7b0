ALTER TABLE exchange_application ADD COLUMN over_on DATE;
ALTER TABLE exchange_application ADD COLUMN forgotten VARCHAR(100) DEFAULT '' NOT NULL;
