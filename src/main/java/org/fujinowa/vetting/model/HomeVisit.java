package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.HomeVisitRow;
import org.fujinowa.vetting.VisitState;

/**
 * A home was looked at. The first visitor fills in the form and signs, the second signs too; from the first signature on nothing
 * in it changes except that follow-ups are seen to be done.
 */
@Entity
@Table(name = "vetting_visit")
public class HomeVisit extends StoredNoun<HomeVisitDetails> {

    private String familyId = "";
    private LocalDate visitedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.DRAFT;

    private String firstVisitor = "";
    private String secondVisitor = "";
    private String firstName = "";
    private String secondName = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected HomeVisit() {}

    /**
     * A form that somebody begins.
     *
     * @param by their sign-in name
     * @param name how they are called, so that they do not speak for the family as well
     */
    public HomeVisit(HomeVisitId id, HomeVisitDetails details, String by, String name) {
        super(id);
        firstVisitor = by;
        firstName = name;
        write(details);
    }

    /** @throws RuleViolation {@code vetting.visit.signed} if it is signed */
    @Override
    public final void change(HomeVisitDetails details) {
        mustBe(VisitState.DRAFT);
        write(details);
    }

    /** The first visitor signs what is there. */
    public void sign(String by) {
        mustBe(VisitState.DRAFT);
        if (!by.equalsIgnoreCase(firstVisitor)) {
            throw new RuleViolation("vetting.visit.first-signs", firstVisitor);
        }
        state = VisitState.SIGNED;
    }

    /**
     * The second visitor signs too.
     *
     * @throws RuleViolation if the first has not signed, the second has already, or both are one
     */
    public void confirm(String by, String name) {
        mustBe(VisitState.SIGNED);
        if (by.equalsIgnoreCase(firstVisitor)) {
            throw new RuleViolation("vetting.second-must-be-another");
        }
        secondVisitor = by;
        secondName = name;
        state = VisitState.CONFIRMED;
    }

    /**
     * Somebody has seen that a follow-up is done.
     *
     * @param at which of them, from 0
     */
    public void done(int at, LocalDate on, String by) {
        var details = details();
        var points = new ArrayList<>(details.followUps());
        if (state == VisitState.DRAFT || at >= points.size() || points.get(at).doneOn() != null) {
            throw new RuleViolation("vetting.visit.no-such-follow-up");
        }
        points.set(at, points.get(at).done(on, by));
        write(details.following(points));
    }

    private void mustBe(VisitState asked) {
        if (state != asked) {
            throw new RuleViolation(state == VisitState.DRAFT ? "vetting.visit.not-signed" : "vetting.visit.signed");
        }
    }

    private void write(HomeVisitDetails details) {
        familyId = details.family().toString();
        visitedOn = details.visitedOn();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    private String place() {
        return "vetting_visit/" + key();
    }

    public HomeVisitId id() {
        return HomeVisitId.of(key());
    }

    public HostFamilyId family() {
        return HostFamilyId.of(familyId);
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public VisitState state() {
        return state;
    }

    public String firstVisitor() {
        return firstVisitor;
    }

    /** How those are called who visited. */
    public List<String> visitors() {
        return List.of(firstName, secondName);
    }

    @Override
    public HomeVisitDetails details() {
        return SealedJson.read(HomeVisitDetails.class, place(), sealed);
    }

    public HomeVisitRow row() {
        return new HomeVisitRow(id(), version(), details(), state, firstVisitor, secondVisitor);
    }
}
