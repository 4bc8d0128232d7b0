CREATE TABLE partner_night_rule (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    partner_id VARCHAR(36) NOT NULL,
    counts_from DATE NOT NULL,
    nights INTEGER NOT NULL,
    warn_from INTEGER NOT NULL,
    source VARCHAR(500) NOT NULL,
    entered_by VARCHAR(200) NOT NULL
);
CREATE INDEX partner_night_rule_from ON partner_night_rule (counts_from, id);

CREATE TABLE partner_compliance (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folded VARCHAR(4000) NOT NULL,
    window_id VARCHAR(36) NOT NULL,
    confirmed_on DATE NOT NULL,
    confirmed_by VARCHAR(100) NOT NULL,
    noted_by VARCHAR(200) NOT NULL
);
CREATE INDEX partner_compliance_day ON partner_compliance (confirmed_on, id);
CREATE INDEX partner_compliance_window ON partner_compliance (window_id);
