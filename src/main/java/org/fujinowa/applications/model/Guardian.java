package org.fujinowa.applications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.applications.GuardianDetails;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/**
 * Somebody who answers for children. Two children who name the same person by name and mail, or by name and telephone, have one
 * guardian: who answers for three sees all three at one place.
 */
@Entity
@Table(name = "application_guardian")
public class Guardian extends StoredNoun<GuardianDetails> {

    private String guardianName = "";
    private String nameKey = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.JA;

    @Lob
    private String secrets = "";

    /** How to reach them: nobody reads that in the database. */
    private record Secrets(String mail, String phone) {}

    /** For JPA. */
    protected Guardian() {}

    public Guardian(GuardianId id, GuardianDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(GuardianDetails details) {
        guardianName = details.name();
        nameKey = nameKey(guardianName);
        language = details.language();
        secrets = SealedJson.write(place(), new Secrets(details.mail(), details.phone()));
        foundBy(guardianName);
    }

    /** What names are compared by: spaces, width and case do not matter. */
    public static String nameKey(String name) {
        return Folding.fold(name).replaceAll("\\s", "");
    }

    /** Whether those details name the same person. */
    public boolean isAlso(GuardianDetails other) {
        var mine = details();
        return nameKey.equals(nameKey(other.name()))
                && (same(mine.mail(), other.mail()) || same(digits(mine.phone()), digits(other.phone())));
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && one.strip().equalsIgnoreCase(other.strip());
    }

    private static String digits(String phone) {
        return Folding.fold(phone).replaceAll("\\D", "");
    }

    public GuardianId id() {
        return GuardianId.of(key());
    }

    @Override
    public GuardianDetails details() {
        var opened = SealedJson.read(Secrets.class, place(), secrets);
        return new GuardianDetails(guardianName, opened.mail(), opened.phone(), language);
    }

    private String place() {
        return "application_guardian/" + key();
    }
}
