-- Since when nothing is sealed with a key any more, so that it may be taken out of the settings.
ALTER TABLE secret_key ADD COLUMN unused_since TIMESTAMP;
