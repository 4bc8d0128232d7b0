package org.fujinowa.security;

import java.util.List;

/**
 * What somebody is for the association. A person with an account may have several of the first four; whoever comes by a
 * personal link has exactly one of the others, for what the link names.
 */
public enum Role {
    /** Places students with host families and keeps their records. */
    COORDINATOR,
    /** Looks back over past delegations: city staff, the board. */
    REVIEWER,
    /** Keeps the accounts and checks the audit trail; sees no participant's or family's data by this role. */
    ADMINISTRATOR,
    /** Sees, besides what a coordinator sees, what applicants were promised that only few see: health, passport, insurance. */
    CONFIDANT,
    /** Fills in one application. */
    APPLICANT("/apply/", "form"),
    /** Answers for children who apply. */
    GUARDIAN("/guardian/", "home"),
    /** Offers a home and hosts: one family. */
    HOST("/home/", "home"),
    /** Fills in one window for the other side of an exchange. */
    PARTNER("/partner/", "window"),
    /** Gives one reference. */
    REFEREE("/reference/", "form"),
    /** Signs forms for themselves: somebody of age who takes part, or helps. */
    SIGNER("/sign/", "consents"),
    /** Leads one delegation on its way, with a telephone in one hand. */
    LEADER("/leader/", "roll");

    private static final List<Role> BY_ACCOUNT = List.of(COORDINATOR, REVIEWER, ADMINISTRATOR, CONFIDANT);

    private final String area;
    private final String home;

    Role() {
        this("", "");
    }

    Role(String area, String home) {
        this.area = area;
        this.home = home;
    }

    /** The roles that an account can have. */
    public static List<Role> byAccount() {
        return BY_ACCOUNT;
    }

    /** Whether one has this role by a personal link and not by an account. */
    public boolean byLink() {
        return !area.isEmpty();
    }

    /** The beginning of the addresses of a link role's own pages, for instance {@code /apply/}; empty for others. */
    public String area() {
        return area;
    }

    /** Where somebody with a link of this role arrives. */
    public String home() {
        return area + home;
    }
}
