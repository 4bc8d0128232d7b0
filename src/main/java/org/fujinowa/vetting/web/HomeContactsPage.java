package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.vetting.FamilyVetting;
import org.fujinowa.vetting.HomeContactDetails;
import org.fujinowa.vetting.HomeContactKind;
import org.fujinowa.vetting.HomeContactRow;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.service.FamilyVettings;
import org.fujinowa.vetting.service.HomeContactBook;
import org.fujinowa.vetting.service.KinshipBook;
import org.jspecify.annotations.Nullable;

/** /vetting/contacts?family=…: calls and visits during a stay, the look back after it, and who is related to the family. */
@Named
@RequestScoped
public class HomeContactsPage extends AskedFamily {

    @Inject
    private FamilyVettings vettings;

    @Inject
    private HomeContactBook contacts;

    @Inject
    private KinshipBook kinships;

    @Inject
    private VettingWords vettingWords;

    @Inject
    private Clock clock;

    private @Nullable FamilyVetting vetting;

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "note" ->
                contacts.note(new HomeContactDetails(
                        family(),
                        Objects.requireNonNullElse(
                                constant(HomeContactKind.class, parameter("kind")), HomeContactKind.CALL),
                        Objects.requireNonNullElseGet(day("on"), () -> LocalDate.now(clock)),
                        parameter("note")));
            case "kin" -> kinships.declare(family(), parameter("name"), parameter("account"), parameter("relation"));
            case "kin-me" -> kinships.declareMyself(family(), parameter("own-relation"));
            case "unkin" -> kinships.withdraw(KinshipId.of(button[1]), version(button[2]));
            default -> throw new NoSuchRecord("HomeContact");
        }
        return "vetting.done.contact-" + button[0];
    }

    @Override
    protected String address() {
        return "contacts?family=" + family();
    }

    @Override
    protected String field(String rule, String... button) {
        return switch (rule) {
            case "vetting.contact.say-something" -> "note";
            case "vetting.done-in-future", "shared.not-a-date" -> "on";
            case "vetting.kin-known" -> button[0].equals("kin-me") ? "own-relation" : "name";
            default -> "";
        };
    }

    /** Everything about the family. */
    public FamilyVetting getVetting() {
        if (vetting == null) {
            var programme = vettingWords.getProgrammes().get(0).id();
            vetting = vettings.open(family(), ProgrammeId.of(programme), LocalDate.now(clock));
        }
        return vetting;
    }

    /** Calls, visits and looks back, the newest first. */
    public List<HomeContactRow> getContacts() {
        var all = new ArrayList<>(getVetting().contacts());
        Collections.reverse(all);
        return all;
    }

    /** How one keeps in touch. */
    public List<HomeContactKind> getKinds() {
        return List.of(HomeContactKind.values());
    }

    /** Today, as a date field writes it. */
    public String getToday() {
        return LocalDate.now(clock).toString();
    }

    public String getFamily() {
        return family().toString();
    }
}
