package org.fujinowa.security;

/** What a person with an account does for the association. One person may have several roles. */
public enum Role {
    /** Places students with host families and keeps their records. */
    COORDINATOR,
    /** Looks back over past delegations: city staff, the board. */
    REVIEWER,
    /** Keeps the accounts and checks the audit trail; sees no participant's or family's data by this role. */
    ADMINISTRATOR
}
