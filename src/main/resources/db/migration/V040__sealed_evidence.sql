-- Evidence was never kept anywhere before this migration: there is nothing to seal.
ALTER TABLE vetting_evidence DROP COLUMN member_name;
ALTER TABLE vetting_evidence DROP COLUMN outcome;
ALTER TABLE vetting_evidence DROP COLUMN seen_document;
ALTER TABLE vetting_evidence DROP COLUMN note;
ALTER TABLE vetting_evidence DROP COLUMN struck_because;
ALTER TABLE vetting_evidence ADD COLUMN secrets ${text} DEFAULT '' NOT NULL;
