package org.fujinowa.security;

import static org.fujinowa.security.Role.ADMINISTRATOR;
import static org.fujinowa.security.Role.APPLICANT;
import static org.fujinowa.security.Role.CONFIDANT;
import static org.fujinowa.security.Role.COORDINATOR;
import static org.fujinowa.security.Role.GUARDIAN;
import static org.fujinowa.security.Role.HOST;
import static org.fujinowa.security.Role.LEADER;
import static org.fujinowa.security.Role.PARTNER;
import static org.fujinowa.security.Role.REFEREE;
import static org.fujinowa.security.Role.REVIEWER;
import static org.fujinowa.security.Role.SIGNER;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** One kind of deed, and the roles that may do it. The access matrix of the product, as far as it has roles. */
public enum Permission {
    /** See programmes, partners, places, organisations and the dates of delegations. */
    VIEW_PROGRAMMES(COORDINATOR, REVIEWER, ADMINISTRATOR),
    /** Add and change programmes, partners, places, organisations and delegations. */
    MANAGE_PROGRAMMES(COORDINATOR),
    /** See people's names, birth dates and contacts. */
    VIEW_PEOPLE(COORDINATOR),
    /** Add and change people. */
    MANAGE_PEOPLE(COORDINATOR),
    /** See participants with what matching needs, allergies included. */
    VIEW_PARTICIPANTS(COORDINATOR),
    /** Add and change participants. */
    MANAGE_PARTICIPANTS(COORDINATOR),
    /** See host families, their homes and approvals. */
    VIEW_HOSTS(COORDINATOR),
    /** Add and change host families. */
    MANAGE_HOSTS(COORDINATOR),
    /** See and keep the vetting of host families: what is required, what was checked, and by whom. */
    MANAGE_VETTING(COORDINATOR),
    /** See the matching board and the placements. */
    VIEW_PLACEMENTS(COORDINATOR),
    /** Propose, lock, forbid and solve; confirm what another coordinator proposed. */
    MANAGE_PLACEMENTS(COORDINATOR),
    /** See who is whose twin over the two legs, and the ledger by family and by pair. */
    VIEW_TWINS(COORDINATOR),
    /** See what each side has given and received, without the names of families and participants. */
    VIEW_LEDGER(COORDINATOR, REVIEWER),
    /** Pair twins; enter gifts, costs and what is known of years without records. */
    MANAGE_RECIPROCITY(COORDINATOR),
    /** Make and print letters about placements, and note who received them. */
    MANAGE_LETTERS(COORDINATOR),
    /** Write messages, see what was written and how far it has come, and keep the templates. */
    SEND_MESSAGES(COORDINATOR),
    /** Read spreadsheets in. */
    IMPORT(COORDINATOR),
    /** Give and take accounts and roles. */
    MANAGE_ACCOUNTS(ADMINISTRATOR),
    /** Read and verify the audit trail. */
    VIEW_AUDIT_TRAIL(ADMINISTRATOR),
    /** Make a backup of everything; it is written to the server's own disk, and nobody sees what is in it. */
    MANAGE_BACKUPS(ADMINISTRATOR),
    /** Change one's own password, end one's own sign-ins, make one's own API tokens. */
    MANAGE_OWN_ACCOUNT(COORDINATOR, REVIEWER, ADMINISTRATOR),
    /** See applications with all answers. */
    VIEW_APPLICATIONS(COORDINATOR),
    /** See, of an application that one may see, the answers of which the applicant was told that only few see them. */
    VIEW_CONFIDENTIAL(CONFIDANT),
    /** Open and close application windows, keep the questions, enter applications from paper, send back, accept. */
    MANAGE_APPLICATIONS(COORDINATOR),
    /** Rate applicants and decide over them. */
    SELECT_APPLICANTS(COORDINATOR),
    /** See who has consented to what. */
    VIEW_CONSENTS(COORDINATOR),
    /** Keep the consent forms, enter consents from paper. */
    MANAGE_CONSENTS(COORDINATOR),
    /** Open windows for partners and take over what they filled in. */
    MANAGE_WINDOWS(COORDINATOR),
    /** See the itineraries of delegations, drafts too. */
    VIEW_ITINERARIES(COORDINATOR),
    /** Plan and publish the itineraries of delegations. */
    MANAGE_ITINERARIES(COORDINATOR),
    /** Keep the checklists of delegations. */
    MANAGE_CHECKLISTS(COORDINATOR),
    /** Let an administrator see people's data for some hours, when nobody else can help. */
    GRANT_EMERGENCY_ACCESS(COORDINATOR, ADMINISTRATOR),
    /** See and set how long each kind of data is kept. */
    MANAGE_RETENTION(COORDINATOR),
    /** Call the roll at the desk, keep duty roster and call tree, and let leaders in. */
    MANAGE_ROLL_CALLS(COORDINATOR),
    /** Keep and print what is needed in an emergency, and ask whether everybody is safe. */
    MANAGE_EMERGENCIES(COORDINATOR),
    /** Write down incidents and keep their files, see and take check-ins. */
    MANAGE_INCIDENTS(COORDINATOR),
    /** Fill in and send one's own application. */
    APPLY(APPLICANT),
    /** Read, sign and send what one's own children applied with. */
    ANSWER_FOR_CHILDREN(GUARDIAN),
    /** Offer one's own home, see one's own guests. */
    OFFER_HOME(HOST),
    /** Fill in the window that the link opens. */
    FILL_IN_WINDOW(PARTNER),
    /** Answer the questions about the one person that the link names. */
    GIVE_REFERENCE(REFEREE),
    /** Sign forms about oneself, see what one has signed, and take it back. */
    SIGN_FOR_ONESELF(HOST, APPLICANT, SIGNER),
    /** Call the roll of the delegation that one leads, and see what is needed in an emergency on its way. */
    LEAD_DELEGATION(LEADER);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles that have this permission. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether it is about everybody's data at once, so that only those in charge of everything may do it. */
    public boolean bearsUponEverything() {
        return this == MANAGE_RETENTION || this == GRANT_EMERGENCY_ACCESS;
    }

    /** Everything that someone with these roles may do. */
    public static Set<Permission> of(Collection<Role> roles) {
        var permitted = EnumSet.noneOf(Permission.class);
        for (var permission : values()) {
            if (permission.roles.stream().anyMatch(roles::contains)) {
                permitted.add(permission);
            }
        }
        return permitted;
    }
}
