ALTER TABLE spreadsheet_import ADD COLUMN hindrance_values VARCHAR(4500) NOT NULL DEFAULT '';
