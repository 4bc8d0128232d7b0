-- Why somebody looked at what is protected; nothing where nobody was asked.
ALTER TABLE audit_entry ADD COLUMN purpose VARCHAR(200);
