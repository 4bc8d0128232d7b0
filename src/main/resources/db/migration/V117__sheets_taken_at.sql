ALTER TABLE partner_student ADD COLUMN taken_at TIMESTAMP;
ALTER TABLE partner_flight ADD COLUMN taken_at TIMESTAMP;
ALTER TABLE partner_home ADD COLUMN taken_at TIMESTAMP;
