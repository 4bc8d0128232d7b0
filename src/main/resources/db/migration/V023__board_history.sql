-- What a step was about, so that the history can name it; and where redo leads once it was taken back.
ALTER TABLE board_step ADD COLUMN about VARCHAR(4000) DEFAULT '{}' NOT NULL;
ALTER TABLE board_step ADD COLUMN after_it ${text};
ALTER TABLE board_step ADD COLUMN undone BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE board_step ADD COLUMN moved_number BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE board_step ADD COLUMN moved_by VARCHAR(200);
ALTER TABLE board_step ADD COLUMN moved_at TIMESTAMP;

-- What coordinators note about a guest and a home.
ALTER TABLE match_board ADD COLUMN notes ${text};
