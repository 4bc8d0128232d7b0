CREATE INDEX exchange_application_participant ON exchange_application (participant_id);
